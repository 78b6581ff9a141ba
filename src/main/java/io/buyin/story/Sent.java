package io.buyin.story;

import io.buyin.measure.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The edition an audience was last sent, and what tonight says of the days it spoke of.
 *
 * @param date its business date
 * @param values the numbers of its workbook's summary, in its order, then its forecasts
 * @param again tonight's figures of the period that it reported, by id; empty where tonight reports
 *     the same
 */
public record Sent(LocalDate date, List<Value> values, Map<String, Figure> again) {

  /**
   * A number as it was sent.
   *
   * @param id of the figure
   * @param unit as figures name it: {@code EUR}, {@code share}
   * @param version of the measure
   */
  public record Value(String id, BigDecimal value, String unit, int version) {

    /** Measure, scope and period: {@code reach.all.2026-01..2026-05}. */
    private static final Pattern ID = Pattern.compile("([^.]+)\\.(.+?)\\.[^.]+(?:\\.\\.[^.]+)?");

    String measure() {
      return part(1);
    }

    String scope() {
      return part(2);
    }

    /** Empty where the id is not that of a figure. */
    private String part(int group) {
      Matcher parts = ID.matcher(id);
      return parts.matches() ? parts.group(group) : "";
    }
  }
}
