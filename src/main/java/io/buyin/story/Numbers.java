package io.buyin.story;

import io.buyin.measure.GroupedTable;
import io.buyin.measure.Recipe;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook shows: every number with the token that stands for it.
 *
 * @param title of the summary sheet
 * @param subtitle dates, confidentiality
 * @param ask one sentence
 * @param summary rows in groups, in reading order
 * @param figures every figure that was printed or charted, and every one tested
 * @param voices counted voices; words only where this audience may read them
 * @param voicesNote that the list holds only the first of many; empty where it holds all
 * @param objections what makes people hesitate, theme by theme, and our answers
 * @param definitions measure definitions in use
 * @param tables the grouped rows the formulas add up
 * @param charts drawn on the summary sheet
 * @param boards sheets of further figures, in the order of their tabs
 * @param forecast from what is won to the target, in that order; empty where nothing is forecast
 */
public record Numbers(
    Phrase title,
    Phrase subtitle,
    Phrase ask,
    SummaryHeader header,
    List<SummaryRow> summary,
    List<FigureRow> figures,
    List<EvidenceRow> evidence,
    List<VoiceRow> voices,
    Phrase voicesNote,
    List<ObjectionRow> objections,
    List<DefinitionRow> definitions,
    List<LineageRow> lineage,
    List<CheckRow> checks,
    List<GroupedTable> tables,
    List<ChartPlan> charts,
    List<ForecastRow> forecast,
    List<Board> boards,
    Words words) {

  /** Names of the period columns: "H1 2026", "H1 2025", "Target FY2026". */
  public record SummaryHeader(Phrase actual, Phrase previous, Phrase target) {}

  /** A number in a cell and the token behind it. */
  public record Cell(BigDecimal value, String token) {}

  /**
   * @param group heading the row stands under
   * @param figure id of the figure in {@link FigureRow}
   * @param planRuns the plan that is stated is for a period that is not over
   * @param plan null is written as "no plan", or "not over" where one runs; {@code previous} null
   *     as "not available"
   * @param slide number, 0 where it is on none
   */
  public record SummaryRow(
      String group,
      boolean leading,
      Phrase label,
      String unit,
      String figure,
      Cell actual,
      boolean planRuns,
      @Nullable Cell plan,
      @Nullable Cell deltaPlan,
      @Nullable Cell deltaPlanShare,
      @Nullable Cell previous,
      @Nullable Cell deltaPrevious,
      @Nullable Cell target,
      String better,
      Phrase evidence,
      int slide) {}

  /**
   * @param id the slug; {@code shortId} is printed: F12
   * @param recipe how the cell's formula computes the value from the data sheets
   */
  public record FigureRow(
      String shortId,
      String id,
      Phrase label,
      String unit,
      Cell value,
      @Nullable Cell lower,
      @Nullable Cell upper,
      long n,
      String grade,
      Phrase gradeReason,
      String filter,
      Phrase formula,
      List<String> files,
      int version,
      Recipe recipe) {}

  /**
   * A line of the forecast.
   *
   * @param figure its id; empty where somebody stated the value
   * @param low with {@code high} the range of a total; null where there is none
   * @param chance to reach the target, 0 to 1; null where there is no range or no target
   * @param gap a total less the target; null for every other line, and without a target
   */
  public record ForecastRow(
      Role role,
      Phrase label,
      String unit,
      String figure,
      Cell value,
      @Nullable Cell low,
      @Nullable Cell high,
      @Nullable Cell chance,
      @Nullable Cell gap) {

    /** How the line's value comes about. */
    public enum Role {
      /** A part. */
      STEP,
      /** All parts above it together. */
      TOTAL,
      TARGET,
      /** How many past month-ends the method was tested on. */
      TESTS
    }
  }

  /** A pair: the figure, its claim, the voices beside it and why they were chosen. */
  public record EvidenceRow(
      int slide,
      Phrase claim,
      String figure,
      String voice,
      String stance,
      String quoted,
      Phrase why) {}

  /**
   * One counted voice.
   *
   * @param words empty where they are not released
   * @param extent whether the words are the whole remark or part of it; a dash where there are none
   */
  public record VoiceRow(
      String id,
      String stance,
      String theme,
      Phrase date,
      String attribution,
      String words,
      String extent) {}

  /**
   * What makes people hesitate on one theme.
   *
   * @param asking people who hesitate now
   * @param words of one of them; empty where the reader may see none
   * @param voice whose they are; empty where there are none
   * @param answer ours, as stated, with tonight's figure
   * @param detail who owes it by when, or who accepted it on which day
   * @param accepted people who have said that the answer is enough
   * @param first day on which it was heard; empty where it never was
   */
  public record ObjectionRow(
      Phrase theme,
      long asking,
      String words,
      String voice,
      Phrase answer,
      Phrase status,
      Phrase detail,
      long accepted,
      Phrase first,
      Phrase last) {}

  /** What a measure means. */
  public record DefinitionRow(
      Phrase name, String unit, String better, Phrase formula, int version) {}

  /** What became of one file's rows. */
  public record LineageRow(
      String file,
      String kind,
      String layout,
      long rows,
      long used,
      long superseded,
      long duplicate,
      long excluded,
      long rejected,
      Phrase dataThrough,
      String sha256) {}

  /** A check before rendering: passed, warning or failed. */
  public record CheckRow(String name, String result, Phrase detail) {}

  /** Sheet names and fixed words of the workbook in its language, by key. */
  public record Words(Map<String, String> byKey) {}
}
