package io.buyin.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes the formulas that Buyin writes: sums, conditions, arithmetic and joined text over cells.
 * Values are {@code Double}, {@code String} or a {@code List} of cells for a range.
 */
final class Formula {

  private final Sheets sheets;
  private final Functions functions;
  private final Cell cell;
  private final FormulaText text;

  private Formula(Sheets sheets, Functions functions, Cell cell) {
    this.sheets = sheets;
    this.functions = functions;
    this.cell = cell;
    this.text = new FormulaText(cell.formula());
  }

  /**
   * The value of a cell's formula.
   *
   * @throws IOException if it is not one that Buyin writes
   */
  static Object value(Sheets sheets, Functions functions, Cell cell) throws IOException {
    Formula formula = new Formula(sheets, functions, cell);
    Object value = Values.single(formula.joined());
    if (!formula.text.atEnd()) {
      throw new IOException("a formula is not one that Buyin writes");
    }
    return value;
  }

  private Object joined() throws IOException {
    Object value = sum();
    while (text.take("&")) {
      value = Values.text(value) + Values.text(sum());
    }
    return value;
  }

  private Object sum() throws IOException {
    Object value = product();
    while (true) {
      if (text.take("+")) {
        value = Values.number(value) + Values.number(product());
      } else if (text.take("-")) {
        value = Values.number(value) - Values.number(product());
      } else {
        return value;
      }
    }
  }

  private Object product() throws IOException {
    Object value = signed();
    while (true) {
      if (text.take("*")) {
        value = Values.number(value) * Values.number(signed());
      } else if (text.take("/")) {
        value = Values.number(value) / Values.number(signed());
      } else {
        return value;
      }
    }
  }

  private Object signed() throws IOException {
    return text.take("-") ? (Object) (-Values.number(signed())) : atom();
  }

  private Object atom() throws IOException {
    if (text.take("(")) {
      Object value = joined();
      text.expect(")");
      return value;
    }
    String string = text.takeKind("string");
    if (!string.isEmpty()) {
      return string.substring(1, string.length() - 1).replace("\"\"", "\"");
    }
    String structured = text.takeKind("structured");
    if (!structured.isEmpty()) {
      return sheets.range(column(structured));
    }
    String function = text.takeKind("function");
    if (!function.isEmpty()) {
      return functions.value(function, arguments());
    }
    String reference = text.takeKind("reference");
    if (!reference.isEmpty()) {
      return sheets.cells(Block.parse(reference, cell.sheet()));
    }
    return number(text.takeKind("number"));
  }

  private static Object number(String digits) throws IOException {
    if (digits.isEmpty()) {
      throw new IOException("a formula is not one that Buyin writes");
    }
    return Double.valueOf(digits);
  }

  private List<Object> arguments() throws IOException {
    List<Object> arguments = new ArrayList<>();
    text.expect("(");
    if (text.take(")")) {
      return arguments;
    }
    do {
      arguments.add(joined());
    } while (text.take(","));
    text.expect(")");
    return arguments;
  }

  /** {@code tblDecided[Won]}: the cells of that column, without its header. */
  private Block column(String structured) throws IOException {
    int bracket = structured.indexOf('[');
    Sheets.Table table = sheets.table(structured.substring(0, bracket));
    String name = structured.substring(bracket + 1, structured.length() - 1);
    int index = table.columns().indexOf(name);
    if (index < 0) {
      throw new IOException("a formula names a column that is not there");
    }
    return table.block().column(index, 1);
  }
}
