package io.buyin.render.workbook;

import java.math.BigDecimal;

/**
 * Excel number formats by unit. Cells keep the base unit of the Brief, but for differences of
 * shares: no format can show 0.11 as "+11 pts", so their cells hold points, 11. Separators follow
 * the reader's Excel.
 */
record Units(Words words) {

  private static final String MINUS = "\"−\"";

  /** Makes points of a formula whose cells hold shares. */
  static final String IN_POINTS = "*100";

  static final String CHANGE = "\"▲ +\"0%;\"▼ −\"0%;\"■ \"0%";

  String label(String unit) {
    return words.translated("unit", unit);
  }

  /** For a summary. */
  String format(String unit) {
    return switch (unit) {
      case "share" -> "0%";
      case "points" -> signed(unit);
      case "hours" -> withMinus("0.0");
      case "correlation" -> withMinus("0.00");
      default -> withMinus("#,##0");
    };
  }

  /** For the list of figures, which shows a digit more. */
  String exactFormat(String unit) {
    return switch (unit) {
      case "share" -> "0.0%";
      case "points" -> plusMinus("0.0" + pointsSuffix());
      case "days", "hours" -> withMinus("0.0");
      case "correlation" -> withMinus("0.00");
      default -> withMinus("#,##0");
    };
  }

  /** What a cell of this unit holds. */
  static BigDecimal held(String unit, BigDecimal value) {
    return unit.equals("points") ? inPoints(value) : value;
  }

  /** What the cell of a difference of two values of this unit holds. */
  static BigDecimal heldDifference(String unit, BigDecimal value) {
    return unit.equals("share") ? inPoints(value) : held(unit, value);
  }

  private static BigDecimal inPoints(BigDecimal fraction) {
    return fraction.movePointRight(2);
  }

  /** For a difference of two values of this unit. */
  String signed(String unit) {
    return switch (unit) {
      case "share", "points" -> plusMinus("0" + pointsSuffix());
      case "hours" -> plusMinus("0.0");
      case "correlation" -> plusMinus("0.00");
      default -> plusMinus("#,##0");
    };
  }

  private String pointsSuffix() {
    return "\"" + words.of("points") + "\"";
  }

  private static String withMinus(String digits) {
    return digits + ";" + MINUS + digits;
  }

  private static String plusMinus(String digits) {
    return "+" + digits + ";" + MINUS + digits + ";" + digits;
  }
}
