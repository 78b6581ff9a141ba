package io.buyin.source;

import io.buyin.fact.PlanValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of planned values. */
final class PlanReader implements RowReader {

  private static final String REMEDY = "Correct the cell, or remove the row.";
  private static final int SCALE = 6;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:[ /-]?(H[12]|Q[1-4])|[/-](0[1-9]|1[0-2]))?");
  private static final Pattern YEAR_LAST = Pattern.compile("(H[12]|Q[1-4])[ /-]?(\\d{4})");

  private static final Map<String, String> SCOPES =
      Words.of(
          Map.of(
              "all", "all|total|everything|tous|toutes|tout|todo|todos|alle|gesamt",
              "social", "social|réseaux sociaux|redes sociales",
              "other", "other|others|not social|autre|autres|otro|otros|andere|übrige"));

  @Override
  public PlanValue read(Cells cells) throws BadCell {
    String measure = cells.text(Field.MEASURE);
    if (measure.isEmpty()) {
      throw cells.bad(Field.MEASURE, "measure-blank", "a measure such as closed-won", REMEDY);
    }
    return new PlanValue(
        cells.origin(),
        Fold.of(measure).replace(' ', '-'),
        period(cells),
        scope(cells),
        value(cells),
        cells.text(Field.STATED_BY),
        cells.date(Field.STATED_ON, "Correct the cell, or leave it empty if it is not known."));
  }

  private static String period(Cells cells) throws BadCell {
    String text = cells.text(Field.PERIOD).toUpperCase(Locale.ROOT);
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      String part = first.group(2) != null ? first.group(2) : first.group(3);
      return part == null ? first.group(1) : first.group(1) + "-" + part;
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      return last.group(2) + "-" + last.group(1);
    }
    throw cells.bad(
        Field.PERIOD,
        "period-unknown",
        "a period like 2026, 2026-H1, 2026-Q3 or 2026-07",
        "Write the period in one of these ways.");
  }

  /** Any other word is kept, since measures of messages are told by region. */
  private static String scope(Cells cells) {
    String text = Fold.of(cells.text(Field.SCOPE));
    return text.isEmpty() ? "all" : SCOPES.getOrDefault(text, text.replace(' ', '-'));
  }

  private static BigDecimal value(Cells cells) throws BadCell {
    BigDecimal value = cells.number(Field.VALUE, SCALE);
    if (value == null) {
      throw cells.bad(Field.VALUE, "value-blank", "the planned value", REMEDY);
    }
    return value;
  }
}
