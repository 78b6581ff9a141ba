package io.buyin.quantity;

/**
 * How a region writes numbers (CLDR 48, with U+202F replaced by U+00A0, which Arial has).
 *
 * @param group between thousands
 * @param decimal before decimals
 * @param beforePercent between number and percent sign
 * @param currencyFirst whether the currency stands before the amount
 * @param thousand short for a thousand of money; empty where the language writes it out
 * @param million short for a million of money
 * @param openQuote opening quotation mark
 * @param closeQuote closing quotation mark
 */
record Habits(
    String group,
    String decimal,
    String beforePercent,
    boolean currencyFirst,
    String thousand,
    String million,
    String points,
    String days,
    String hours,
    String to,
    String datePattern,
    String openQuote,
    String closeQuote) {

  private static final String NBSP = "\u00a0";

  static Habits of(Tongue tongue) {
    return switch (tongue) {
      case EN_GB -> english("m", "d MMMM uuuu");
      case EN_US -> english("M", "MMMM d, uuuu");
      case FR_FR ->
          new Habits(
              NBSP,
              ",",
              NBSP,
              false,
              "k",
              "M",
              "points",
              "jours",
              "h",
              "à",
              "d MMMM uuuu",
              "«" + NBSP,
              NBSP + "»");
      case ES_ES ->
          new Habits(
              ".",
              ",",
              NBSP,
              false,
              "mil",
              "M",
              "puntos",
              "días",
              "h",
              "a",
              "d 'de' MMMM 'de' uuuu",
              "«",
              "»");
      case DE_DE ->
          new Habits(
              ".",
              ",",
              NBSP,
              false,
              "Tsd.",
              "Mio.",
              "Punkte",
              "Tage",
              "Std.",
              "bis",
              "d. MMMM uuuu",
              "„",
              "“");
    };
  }

  private static Habits english(String million, String datePattern) {
    return new Habits(
        ",", ".", "", true, "k", million, "points", "days", "h", "to", datePattern, "“", "”");
  }
}
