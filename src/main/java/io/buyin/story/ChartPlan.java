package io.buyin.story;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart before anybody draws it: the one authority for the native chart, its embedded workbook
 * and its picture.
 *
 * @param name unique in the deck, such as {@code Chart: win rate by deal size}
 * @param heading measure, unit and period, above the plot
 * @param key the line that stands for a legend: one run per series, in drawing order, coloured;
 *     empty where lines or segments are labelled directly
 * @param categories in reading order
 * @param alternative text for those who cannot see it: message, values, comparison
 * @param numberFormat Excel format code of the values
 * @param axisMaximum upper end of the value axis; null lets the painter choose
 * @param steps of a {@link Form#BRIDGE}, one per category; empty in every other form
 * @param groups a second level under the categories of {@link Form#CLUSTERED_COLUMNS}, from left to
 *     right, such as before and since a meeting; their sizes add up to the categories; empty for a
 *     single level
 */
public record ChartPlan(
    String name,
    Form form,
    Phrase heading,
    Phrase key,
    List<String> categories,
    List<Line> series,
    Phrase alternative,
    String numberFormat,
    @Nullable BigDecimal axisMaximum,
    List<Step> steps,
    List<Group> groups) {

  /** A bridge, whose categories have a single level. */
  public ChartPlan(
      String name,
      Form form,
      Phrase heading,
      Phrase key,
      List<String> categories,
      List<Line> series,
      Phrase alternative,
      String numberFormat,
      @Nullable BigDecimal axisMaximum,
      List<Step> steps) {
    this(
        name,
        form,
        heading,
        key,
        categories,
        series,
        alternative,
        numberFormat,
        axisMaximum,
        steps,
        List.of());
  }

  /** A chart of any form but the bridge. */
  public ChartPlan(
      String name,
      Form form,
      Phrase heading,
      Phrase key,
      List<String> categories,
      List<Line> series,
      Phrase alternative,
      String numberFormat,
      @Nullable BigDecimal axisMaximum) {
    this(
        name,
        form,
        heading,
        key,
        categories,
        series,
        alternative,
        numberFormat,
        axisMaximum,
        List.of());
  }

  /** The same chart with its categories grouped. */
  public ChartPlan grouped(List<Group> groups) {
    return new ChartPlan(
        name,
        form,
        heading,
        key,
        categories,
        series,
        alternative,
        numberFormat,
        axisMaximum,
        steps,
        groups);
  }

  /** Which drawing. */
  public enum Form {
    /** Groups compared: horizontal bars, focus first. */
    CLUSTERED_BARS,
    /** Time, against the year before: columns, year before first. */
    CLUSTERED_COLUMNS,
    /** One total and its parts: a single stacked bar; one category, one series per part. */
    PART_OF_WHOLE,
    /** Few people's stances by team: hesitate to the left, mixed and support to the right. */
    DIVERGING_BARS,
    /** Shares of several plans: bars in table rows, plan line at 1. */
    PROGRESS_BARS,
    /**
     * Time, group against group: one line per group over the months, the group in focus first, the
     * others after it, and the target last where one is stated: a series of fill {@code OUTLINE}
     * whose points are all the target's value, drawn dashed and without markers. The last label of
     * each series carries its name ("Pilot regions 3.1 h"), so there is no key. A gap breaks the
     * line.
     */
    LINES,
    /**
     * What is won, what is added to it, and the target: stacked columns, a category per step. The
     * series are the meanings, drawn from the bottom up: actual ({@link Tone#NAVY}, {@link
     * Fill#SOLID}), logged (NAVY, {@link Fill#HATCHED}), expected ({@link Tone#COMPARISON},
     * HATCHED), target (NAVY, {@link Fill#OUTLINE}). A category's column is the stack of its
     * segments, gaps left out; it begins at its step's {@code from}: 0 for totals and the target,
     * the end of the column before for an addition. Segments carry values and tokens but no labels:
     * what is printed above a column, and its range, is its {@link ChartPlan.Step}.
     */
    BRIDGE
  }

  /**
   * One series.
   *
   * @param tone what it means; the painters choose colour and fill from it
   */
  public record Line(String name, Tone tone, Fill fill, List<Point> points) {}

  /**
   * How a bar or line is drawn: solid is actual, hatched is open or forecast, outline is target.
   */
  public enum Fill {
    SOLID,
    HATCHED,
    OUTLINE
  }

  /**
   * One value.
   *
   * @param value as plotted and as in the embedded workbook; null is a gap, never zero; hesitations
   *     of a diverging chart are positive here, the painter turns them
   * @param token id of the token whose value is plotted; empty for a gap
   * @param label as printed; empty for none; a gap may carry one ("6 of 17 won: too few for a
   *     rate")
   */
  public record Point(@Nullable BigDecimal value, String token, Phrase label) {}

  /**
   * One column of a bridge as a whole.
   *
   * @param from where the column begins on the value axis: 0 for a total, else the end of the
   *     column before
   * @param value the column's height: the sum of its segments
   * @param token id of the token whose value is {@code value}
   * @param label of the value, above the column: {@code +€1.31m}
   * @param low lower end of the range, as a point on the axis; null where no range is known
   * @param high upper end of the range, as a point on the axis; null where {@code low} is
   * @param range in words, under the label: {@code €2.8m–€3.4m}; empty where {@code low} is null
   */
  public record Step(
      BigDecimal from,
      BigDecimal value,
      String token,
      Phrase label,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      Phrase range) {}

  /** Neighbouring categories that belong together, and how many they are. */
  public record Group(String name, int categories) {}
}
