package io.buyin.proof;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells on a sheet: {@code 'Chart data'!$C$6:$C$12}. Counts from 1. */
record Block(String sheet, int top, int left, int bottom, int right) {

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:('(?:[^']|'')+'|[^'!]+)!)?\\$?([A-Z]+)\\$?([0-9]+)(?::\\$?([A-Z]+)\\$?([0-9]+))?");

  /**
   * Reads a reference.
   *
   * @param here the sheet meant where the reference names none
   * @throws IOException if it is not one
   */
  static Block parse(String reference, String here) throws IOException {
    Matcher parts = REFERENCE.matcher(reference);
    if (!parts.matches()) {
      throw new IOException("a reference cannot be read");
    }
    int column = Cell.column(parts.group(2));
    int row = Integer.parseInt(parts.group(3));
    return new Block(
        parts.group(1) == null ? here : unquoted(parts.group(1)),
        row,
        column,
        parts.group(5) == null ? row : Integer.parseInt(parts.group(5)),
        parts.group(4) == null ? column : Cell.column(parts.group(4)));
  }

  private static String unquoted(String sheet) {
    return sheet.startsWith("'")
        ? sheet.substring(1, sheet.length() - 1).replace("''", "'")
        : sheet;
  }

  /** The column of this index within the block, without the first rows. */
  Block column(int index, int rowsLeftOut) {
    return new Block(sheet, top + rowsLeftOut, left + index, bottom, left + index);
  }

  int rows() {
    return bottom - top + 1;
  }

  boolean contains(Cell cell) {
    return cell.sheet().equals(sheet)
        && cell.row() >= top
        && cell.row() <= bottom
        && cell.column() >= left
        && cell.column() <= right;
  }
}
