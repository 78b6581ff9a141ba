package io.buyin.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one component of a list's records must be in its cells.
 *
 * @param values by row; null and empty texts stand for "no number here"
 */
record Column(String name, List<@Nullable Object> values) {

  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  /** A cell's longest text; what is longer is cut. */
  private static final int LONGEST = 32_000;

  static <R> Column of(String name, List<R> rows, Function<R, @Nullable Object> value) {
    return new Column(
        name, rows.stream().<@Nullable Object>map(row -> exact(value.apply(row))).toList());
  }

  private static @Nullable Object exact(@Nullable Object value) {
    if (value instanceof Long || value instanceof Integer) {
      return new BigDecimal(value.toString());
    }
    if (value instanceof YearMonth month) {
      return BigDecimal.valueOf(ChronoUnit.DAYS.between(SERIAL_ZERO, month.atDay(1)));
    }
    return value instanceof String text ? Text.plain(text) : value;
  }

  boolean isAt(int row, Cell cell) {
    Object wanted = values.get(row);
    if (wanted instanceof BigDecimal number) {
      return Same.value(number, cell.number());
    }
    if (cell.number() != null) {
      return false;
    }
    return isNothing(row) || agrees(wanted.toString(), Text.plain(cell.text()));
  }

  private static boolean agrees(String wanted, String found) {
    return found.equals(wanted)
        || (wanted.length() > LONGEST && wanted.startsWith(found.substring(0, LONGEST)));
  }

  boolean isNothing(int row) {
    Object wanted = values.get(row);
    return wanted == null || wanted.equals("");
  }

  /** What should be there, where it is a number; texts are not repeated. */
  String wanted(int row) {
    return values.get(row) instanceof BigDecimal number
        ? "the Brief's " + number.toPlainString()
        : isNothing(row) ? "no number" : "the Brief's words";
  }
}
