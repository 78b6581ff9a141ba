package io.buyin.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows that a stray quotation mark has swallowed: within one quoted cell stand lines that are rows
 * themselves, of the header's width and with dates where dates belong.
 */
final class HiddenRows {

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

  /** Lines of the right width that prove it where no column holds dates. */
  private static final int ENOUGH = 3;

  private HiddenRows() {}

  static boolean areIn(RawRow row, Recognised export) {
    return row.lastLine() > row.line()
        && row.cells().stream().anyMatch(cell -> areIn(cell, export));
  }

  private static boolean areIn(String cell, Recognised export) {
    String[] lines = LINE_END.split(cell, -1);
    Pattern delimiter =
        Pattern.compile(Pattern.quote(String.valueOf(export.dialect().delimiter())));
    int width = export.headers().size();
    int alike = 0;
    for (int i = 1; i < lines.length; i++) {
      String[] cells = delimiter.split(lines[i], -1);
      if (cells.length == width && width > 2) {
        alike++;
        if (hasDates(List.of(cells), export)) {
          return true;
        }
      }
    }
    boolean datesExpected = export.columns().keySet().stream().anyMatch(HiddenRows::isDate);
    return !datesExpected && alike >= ENOUGH;
  }

  private static boolean hasDates(List<String> cells, Recognised export) {
    return export.columns().entrySet().stream()
        .filter(column -> isDate(column.getKey()))
        .map(column -> Sanitiser.plain(cells.get(column.getValue())))
        .anyMatch(cell -> DateText.parse(cell) != null);
  }

  private static boolean isDate(Field field) {
    return field.type() == CellType.DATE;
  }
}
