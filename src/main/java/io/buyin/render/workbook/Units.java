package io.buyin.render.workbook;

/**
 * Excel number formats by unit. Cells keep the base unit of the Brief, so a difference of shares is
 * a fraction that is shown as "+11% pts": a cell can only hide the factor of 100 behind a % sign.
 * Separators follow the reader's Excel.
 */
record Units(Words words) {

  private static final String MINUS = "\"−\"";
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
      case "points" -> plusMinus("0.0%" + pointsSuffix());
      case "days", "hours" -> withMinus("0.0");
      case "correlation" -> withMinus("0.00");
      default -> withMinus("#,##0");
    };
  }

  /** For a difference of two values of this unit. */
  String signed(String unit) {
    return switch (unit) {
      case "share", "points" -> plusMinus("0%" + pointsSuffix());
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
