package io.buyin.proof;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** What stands between the signs of a formula, as a number, a text or one cell. */
final class Values {

  private Values() {}

  /** The value of a cell: a number, a text, or an empty text. */
  static Object of(Cell cell) {
    BigDecimal number = cell.number();
    return number == null ? cell.text() : (Object) number.doubleValue();
  }

  /** A range of one cell is that cell's value. */
  static Object single(Object value) throws IOException {
    if (!(value instanceof List<?> cells)) {
      return value;
    }
    if (cells.size() != 1 || !(cells.get(0) instanceof Cell cell)) {
      throw new IOException("a formula takes many cells for one");
    }
    return of(cell);
  }

  static double number(Object value) throws IOException {
    Object single = single(value);
    if (single instanceof Double number) {
      return number;
    }
    if ("".equals(single)) {
      return 0;
    }
    throw new IOException("a formula counts with words");
  }

  static String text(Object value) throws IOException {
    Object single = single(value);
    return single instanceof Double number
        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
        : single.toString();
  }
}
