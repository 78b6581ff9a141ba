package io.buyin.proof;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it stands in the file.
 *
 * @param row and {@code column} count from 1
 * @param text empty where it holds a number or nothing
 * @param number null where it holds text or nothing
 * @param formula empty for a constant
 */
record Cell(
    String sheet, int row, int column, String text, @Nullable BigDecimal number, String formula) {

  /** {@code Figures!D7}. */
  String place() {
    return sheet + "!" + letters(column) + row;
  }

  boolean isEmpty() {
    return text.isEmpty() && number == null && formula.isEmpty();
  }

  /** {@code A} is 1, {@code AA} is 27. */
  static int column(String letters) {
    int column = 0;
    for (int at = 0; at < letters.length(); at++) {
      column = column * 26 + letters.charAt(at) - 'A' + 1;
    }
    return column;
  }

  private static String letters(int column) {
    return column == 0 ? "" : letters((column - 1) / 26) + (char) ('A' + (column - 1) % 26);
  }
}
