package io.buyin.story;

import io.buyin.measure.Recipe;
import io.buyin.measure.Recipe.Term;
import io.buyin.story.Numbers.Cell;
import io.buyin.story.Numbers.CheckRow;
import io.buyin.story.Numbers.DefinitionRow;
import io.buyin.story.Numbers.EvidenceRow;
import io.buyin.story.Numbers.FigureRow;
import io.buyin.story.Numbers.ForecastRow;
import io.buyin.story.Numbers.ForecastRow.Role;
import io.buyin.story.Numbers.LineageRow;
import io.buyin.story.Numbers.SummaryHeader;
import io.buyin.story.Numbers.SummaryRow;
import io.buyin.story.Numbers.VoiceRow;
import io.buyin.story.Numbers.Words;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the example's workbook shows. */
final class ExampleNumbers {

  private static final String NOW = "2026-01..2026-06";
  private static final String BEFORE = "2025-01..2025-06";
  private static final List<String> CRM = List.of("sales/opportunities-2026-07-12.csv");
  private static final List<String> PLATFORM = List.of("social/posts-2026-07-12.csv");

  private final Pen pen;

  ExampleNumbers(Pen pen) {
    this.pen = pen;
  }

  Numbers numbers(ChartPlan months) {
    return new Numbers(
        pen.write("Respond & Refer: numbers for {day.meeting|16 July 2026}"),
        pen.write(
            "Data to {day.through|12 July 2026} · business date {day.business|13 July 2026} ·"
                + " Confidential · Sample: invented figures"),
        pen.write(
            "Approve {settings.ask.cost-once|€420,000} to bring customer replies to all"
                + " {settings.ask.regions|5} regions"),
        new SummaryHeader(
            pen.write("{day.half-year|H1 2026}"),
            pen.write("{day.half-before|H1 2025}"),
            pen.write("Target {day.fy|FY2026}")),
        summary(),
        figures(),
        evidence(),
        voices(),
        Phrase.EMPTY,
        objections(),
        definitions(),
        lineage(),
        checks(),
        ExampleTables.all(),
        List.of(months),
        forecast(),
        List.of(board()),
        words());
  }

  private List<ForecastRow> forecast() {
    pen.know("forecast-won.social.fy2026", "1240000.00", "EUR")
        .know("forecast-open.social.fy2026", "1310000.00", "EUR")
        .know("forecast.social.fy2026", "2550000.00", "EUR")
        .know("forecast-low.social.fy2026", "2300000.00", "EUR")
        .know("forecast-high.social.fy2026", "2700000.00", "EUR")
        .know("forecast-chance.social.fy2026", "0.25", "share")
        .know("forecast-gap.social.fy2026", "-450000.00", "EUR")
        .know("forecast-tests.social.fy2026", "26", "count")
        .knowStated("settings.goal.forecast", "3000000", "EUR");
    return List.of(
        step(Role.STEP, "Won so far", "forecast-won.social.fy2026", "€1.24m"),
        step(Role.STEP, "Open deals", "forecast-open.social.fy2026", "€1.31m"),
        new ForecastRow(
            Role.TOTAL,
            pen.write("Forecast"),
            "EUR",
            "forecast.social.fy2026",
            cell("forecast.social.fy2026", "€2.55m"),
            cell("forecast-low.social.fy2026", "€2.30m"),
            cell("forecast-high.social.fy2026", "€2.70m"),
            cell("forecast-chance.social.fy2026", "25%"),
            cell("forecast-gap.social.fy2026", "−€450k")),
        step(Role.TARGET, "Target", "settings.goal.forecast", "€3.00m"),
        step(Role.TESTS, "Past month-ends tested", "forecast-tests.social.fy2026", "26"));
  }

  private Board board() {
    List<@Nullable Cell> cells = new ArrayList<>();
    cells.add(cell("closed-won.social.2026-h1", "€1.24m"));
    cells.add(null);
    cells.add(cell("closed-won.social.2026-h1.delta-plan", "+€0.14m"));
    return new Board(
        "Sent",
        pen.write("Origin"),
        pen.write("Origin: where deals began"),
        pen.write("As the CRM says."),
        List.of(
            new Board.Column(pen.write("This period"), Board.Kind.CHOSEN),
            new Board.Column(pen.write("Before"), Board.Kind.VALUE),
            new Board.Column(pen.write("Change"), Board.Kind.DIFFERENCE)),
        List.of(
            new Board.Row(
                pen.write("Closed-won"), pen.write("Social"), "EUR", cells, pen.write("So far"))));
  }

  private ForecastRow step(Role role, String label, String source, String said) {
    String unit = role == Role.TESTS ? "count" : "EUR";
    return new ForecastRow(
        role, pen.write(label), unit, source, cell(source, said), null, null, null, null);
  }

  private List<SummaryRow> summary() {
    return List.of(
        new SummaryRow(
            "Leading indicators: early signals, not results",
            true,
            pen.write("Reach, impressions"),
            "count",
            "reach.all.2026-h1",
            cell("reach.all.2026-h1", "1.86m"),
            false,
            null,
            null,
            null,
            null,
            null,
            null,
            "higher",
            pen.write("●○○ Indicative"),
            6),
        new SummaryRow(
            "Business results",
            false,
            pen.write("Closed-won, social-started deals"),
            "EUR",
            "closed-won.social.2026-h1",
            cell("closed-won.social.2026-h1", "€1.24m"),
            false,
            cell("settings.plan.closed-won.social", "€1.10m"),
            cell("closed-won.social.2026-h1.delta-plan", "+€0.14m"),
            cell("closed-won.social.2026-h1.vs-plan", "+13%"),
            cell("closed-won.social.2025-h1", "€0.52m"),
            cell("closed-won.social.2026-h1.delta-2025-h1", "+€0.72m"),
            null,
            "higher",
            pen.write("●●○ Moderate"),
            4),
        new SummaryRow(
            "Business results",
            false,
            pen.write("Win rate, social-started deals"),
            "share",
            "win-rate.social.2026-h1",
            cell("win-rate.social.2026-h1", "45%"),
            false,
            null,
            null,
            null,
            cell("win-rate.social.2025-h1", "36%"),
            cell("win-rate.social.2026-h1.delta-2025-h1", "+9 points"),
            cell("settings.goal.win-rate.target", "38%"),
            "higher",
            pen.write("●●○ Moderate"),
            5),
        new SummaryRow(
            "Business results",
            false,
            pen.write("Median sales cycle, social-started deals"),
            "days",
            "sales-cycle.social.2026-h1",
            cell("sales-cycle.social.2026-h1", "96 days"),
            false,
            null,
            null,
            null,
            null,
            null,
            cell("settings.goal.sales-cycle.target", "100 days"),
            "lower",
            pen.write("●●○ Moderate"),
            3));
  }

  private List<FigureRow> figures() {
    return List.of(
        figure(
            "F1",
            "closed-won.social.2026-h1",
            "Closed-won, social-started deals",
            "€1.24m",
            47,
            sum("Decided", "Closed-won", NOW, "social")),
        figure(
            "F2",
            "closed-won.social.2025-h1",
            "Closed-won, social-started deals, a year before",
            "€0.52m",
            21,
            sum("Decided", "Closed-won", BEFORE, "social")),
        rate("F3", "win-rate.social.2026-h1", "45%", 105, NOW, "social"),
        rate("F4", "win-rate.other.2026-h1", "34%", 418, NOW, "other"),
        rate("F5", "win-rate.social.2025-h1", "36%", 58, BEFORE, "social"),
        figure(
            "F6",
            "opportunities-opened.social.2026-h1",
            "Opportunities opened, social-started",
            "186",
            186,
            sum("Opened", "Opened", NOW, "social")),
        figure(
            "F7",
            "weighted-pipeline.social.2026-h1",
            "Weighted open pipeline, social-started",
            "€1.31m",
            81,
            sum("Opened", "Weighted amount", NOW, "social")),
        figure(
            "F8",
            "sales-cycle.social.2026-h1",
            "Median sales cycle, social-started deals",
            "96 days",
            47,
            Recipe.NONE),
        new FigureRow(
            "F9",
            "reach.all.2026-h1",
            pen.write("Reach, impressions"),
            "count",
            cell("reach.all.2026-h1", "1.86m"),
            null,
            null,
            5230,
            "C",
            pen.write("leading indicator"),
            "posted 2026-01-01..2026-06-30",
            pen.write("sum of impressions"),
            PLATFORM,
            1,
            new Recipe(List.of(new Term("Social", "Reach", Map.of("Month", NOW))), List.of())));
  }

  private FigureRow figure(
      String shortId, String id, String label, String rendering, long n, Recipe recipe) {
    return new FigureRow(
        shortId,
        id,
        pen.write(label),
        unit(id),
        cell(id, rendering),
        null,
        null,
        n,
        "B",
        pen.write("complete register"),
        "lead source in (LinkedIn, Instagram, X)",
        pen.write("sum of the rows of the period"),
        CRM,
        1,
        recipe);
  }

  private FigureRow rate(
      String shortId, String id, String rendering, long n, String months, String origin) {
    Recipe recipe =
        new Recipe(
            List.of(term("Decided", "Won", months, origin)),
            List.of(
                term("Decided", "Won", months, origin), term("Decided", "Lost", months, origin)));
    return new FigureRow(
        shortId,
        id,
        pen.write("Win rate, " + origin + " deals"),
        "share",
        cell(id, rendering),
        cell(id + ".lower", percent(id + ".lower")),
        cell(id + ".upper", percent(id + ".upper")),
        n,
        "B",
        pen.write("complete register, one period"),
        "status in (won, lost), origin " + origin,
        pen.write("won ÷ (won + lost)"),
        CRM,
        2,
        recipe);
  }

  private String percent(String source) {
    return pen.value(source).movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
  }

  private String unit(String source) {
    if (source.startsWith("sales-cycle")) {
      return "days";
    }
    return source.startsWith("opportunities") ? "count" : "EUR";
  }

  private static Recipe sum(String table, String column, String months, String origin) {
    return new Recipe(List.of(term(table, column, months, origin)), List.of());
  }

  private static Term term(String table, String column, String months, String origin) {
    Map<String, String> filter = new LinkedHashMap<>();
    filter.put("Month", months);
    filter.put("Origin", origin);
    return new Term(table, column, filter);
  }

  private List<EvidenceRow> evidence() {
    return List.of(
        new EvidenceRow(
            4,
            pen.write("Closed-won from social-started deals rose in each month"),
            "closed-won.social.2026-h1",
            "Q19",
            "Asks",
            "I see the effort. I still need to see it in the forecast, not in likes.",
            pen.write("strongest open question on this theme")),
        new EvidenceRow(
            5,
            pen.write("{win-rate.social.2026-h1|45%} of social-started deals were won"),
            "win-rate.social.2026-h1",
            "Q09",
            "Supports",
            "When a buyer has already asked us something in public, the first call starts in the"
                + " middle, not at the beginning.",
            pen.write("closest to the measure, released to this audience")));
  }

  private List<VoiceRow> voices() {
    return List.of(
        voice("Q07", "Supports", "service", "4 June 2026", "Team lead, Customer Service", true),
        voice("Q09", "Supports", "origin", "11 June 2026", "Key account manager, DACH", true),
        voice("Q10", "Supports", "results", "15 June 2026", "Regional MD, DACH", true),
        voice("Q11", "Asks", "tools", "28 May 2026", "Head of IT", true),
        voice("Q12", "Asks", "service", "20 June 2026", "Head of Customer Service", true),
        voice("Q13", "Mixed", "results", "17 June 2026", "Marketing", false),
        voice("Q14", "Asks", "origin", "18 June 2026", "Director RevOps", true),
        voice("Q19", "Asks", "results", "24 June 2026", "CFO", true));
  }

  private VoiceRow voice(
      String id, String stance, String theme, String day, String who, boolean released) {
    String words = released ? ExampleBrief.words(id) : "";
    return new VoiceRow(
        id,
        stance,
        theme,
        pen.write("{day." + id + "|" + day + "}"),
        who,
        words,
        words.isEmpty() ? "–" : "whole");
  }

  private List<Numbers.ObjectionRow> objections() {
    return List.of(
        new Numbers.ObjectionRow(
            pen.write("tools"),
            1,
            ExampleBrief.words("Q11"),
            "Q11",
            pen.write("No answer yet."),
            pen.write("Open"),
            pen.write("nobody yet"),
            0,
            pen.write("{day.Q11|28 May 2026}"),
            pen.write("{day.Q11|28 May 2026}")));
  }

  private List<DefinitionRow> definitions() {
    return List.of(
        new DefinitionRow(
            pen.write("closed-won"),
            "money",
            "higher",
            pen.write("sum of the amounts of won deals by close date"),
            1),
        new DefinitionRow(
            pen.write("win rate"),
            "share",
            "higher",
            pen.write("won ÷ (won + lost); open deals excluded"),
            2),
        new DefinitionRow(
            pen.write("sales cycle"),
            "days",
            "lower",
            pen.write("median days from creation to close of won deals"),
            1));
  }

  private List<LineageRow> lineage() {
    return List.of(
        lineage("sales/opportunities-2026-07-12.csv", "sales", new long[] {1941, 1928, 13}),
        lineage("social/posts-2026-07-12.csv", "social", new long[] {5410, 5230, 180}),
        lineage("feedback/conversations.csv", "feedback", new long[] {61, 58, 3}));
  }

  private LineageRow lineage(String file, String kind, long[] rows) {
    return new LineageRow(
        file,
        kind,
        kind + "-standard",
        rows[0],
        rows[1],
        0,
        0,
        rows[2],
        0,
        pen.write("{day.through|12 July 2026}"),
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
  }

  private List<CheckRow> checks() {
    return List.of(
        new CheckRow("Rows reconcile", "passed", pen.write("in = used + excluded + rejected")),
        new CheckRow("Months add up to the half-year", "passed", Phrase.EMPTY),
        new CheckRow("Parts add up to the whole", "passed", Phrase.EMPTY),
        new CheckRow("Quotes are verbatim", "passed", Phrase.EMPTY),
        new CheckRow("Voices are released to this audience", "passed", Phrase.EMPTY),
        new CheckRow("Teams have enough people", "passed", pen.write("at least {settings.team|3}")),
        new CheckRow(
            "Lead source is filled",
            "warning",
            pen.write("{lineage.blank|12} deals carry no lead source")));
  }

  private Cell cell(String source, String rendering) {
    return new Cell(pen.value(source), pen.token(source, rendering));
  }

  /** English sheet names and fixed words; a workbook may add its own keys here. */
  private static Words words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("sheet.summary", "Summary");
    words.put("sheet.evidence", "Evidence");
    words.put("sheet.voices", "Voices");
    words.put("sheet.figures", "Figures");
    words.put("sheet.definitions", "Definitions");
    words.put("sheet.lineage", "Lineage");
    words.put("sheet.checks", "Checks");
    words.put("no-plan", "no plan");
    words.put("plan-runs", "not over");
    words.put("not-available", "not available");
    return new Words(words);
  }
}
