package io.buyin.render.workbook;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/** Text made safe for a cell: nothing in it is read as an escape or cut by Excel. */
final class Plain {

  private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4}_)");
  private static final Pattern LEADING = Pattern.compile("^\\s+");
  private static final Pattern TRAILING = Pattern.compile("\\s+$");
  private static final String NBSP = "\u00a0";
  private static final String MORE = "[…]";

  private Plain() {}

  /** {@code _x0041_} would show as A; its underscore is written as an escape of its own. */
  static String text(String text) {
    String escaped = ESCAPE.matcher(text).replaceAll("_x005F_x$1");
    String cut =
        escaped.length() <= MOST ? escaped : escaped.substring(0, MOST - MORE.length()) + MORE;
    return keepEdges(cut);
  }

  /**
   * Blanks at the ends become unbreakable: the schema has no place for the mark that keeps them.
   */
  private static String keepEdges(String text) {
    String kept = LEADING.matcher(text).replaceFirst(blank -> NBSP.repeat(blank.group().length()));
    return TRAILING.matcher(kept).replaceFirst(blank -> NBSP.repeat(blank.group().length()));
  }

  /** Whether Excel would take the text for a formula when somebody edits the cell. */
  static boolean looksLikeAFormula(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
  }

  /** The text as a string literal inside a formula. */
  static String literal(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
