package io.buyin.story;

import io.buyin.measure.AskOutlook;
import io.buyin.measure.Catalogue;
import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Forecast;
import io.buyin.measure.Gap;
import io.buyin.measure.Grade;
import io.buyin.measure.Interval;
import io.buyin.measure.Lead;
import io.buyin.measure.LevelChange;
import io.buyin.measure.MeasureDefinition;
import io.buyin.measure.Measurements;
import io.buyin.measure.OptionOutlook;
import io.buyin.measure.Recipe;
import io.buyin.measure.Series;
import io.buyin.measure.SinceLastMet;
import io.buyin.measure.SocialOrigin;
import io.buyin.measure.StopRuleCheck;
import io.buyin.measure.Verdict;
import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Count;
import io.buyin.quantity.Days;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.quantity.Points;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import io.buyin.settings.Settings;
import io.buyin.settings.Translations;
import io.buyin.voice.Voices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An invented night, figure by figure; a test takes parts away or changes one before telling. */
final class Night {

  static final LocalDate TODAY = LocalDate.of(2026, 7, 13);
  static final Period H1 = Period.ofMonths(YearMonth.of(2026, 1), YearMonth.of(2026, 6));
  private static final Currency EUR = Currency.getInstance("EUR");

  final Map<String, Figure> figures = new TreeMap<>();
  final List<Comparison> comparisons = new ArrayList<>();
  final List<Lead> leads = new ArrayList<>();
  final List<LevelChange> changes = new ArrayList<>();
  final List<Series> series = new ArrayList<>();
  final List<Gap> gaps = new ArrayList<>();
  final Map<String, LocalDate> from = new LinkedHashMap<>();
  final Map<String, LocalDate> through = new LinkedHashMap<>();
  @Nullable AskOutlook outlook;
  @Nullable Forecast forecast;
  List<OptionOutlook> options = List.of();
  @Nullable SinceLastMet since;
  SocialOrigin origin = SocialOrigin.KNOWN;
  @Nullable StopRuleCheck stopRule;
  Settings settings = Orders.halden();
  Voices voices = Remarks.voices();
  Background background = Background.NONE;
  Translations translations = Translations.NONE;
  List<NightCheck> checks =
      List.of(
          check("rows", NightCheck.Result.PASSED, Map.of("in", 5230L, "accounted", 5230L)),
          check("rejected", NightCheck.Result.WARNING, Map.of("rejected", 12L)));

  /** Everything is there: three contrasts and levels, a chain, an outlook. */
  static Night full() {
    Night night = new Night();
    night.from.put("sales", LocalDate.of(2025, 1, 2));
    night.from.put("social", LocalDate.of(2025, 1, 1));
    night.through.put("sales", LocalDate.of(2026, 7, 12));
    night.through.put("social", LocalDate.of(2026, 7, 12));
    night.through.put("feedback", LocalDate.of(2026, 7, 10));
    night.sales();
    night.social();
    return night;
  }

  static NightCheck check(String id, NightCheck.Result result, Map<String, Long> numbers) {
    TreeMap<String, java.math.BigDecimal> exact = new TreeMap<>();
    numbers.forEach((hole, number) -> exact.put(hole, java.math.BigDecimal.valueOf(number)));
    return new NightCheck(id, "", result, exact, List.of());
  }

  StoryInput input() {
    return new StoryInput(
        settings,
        settings.audiences().get(0),
        new BusinessDate(TODAY),
        measurements(),
        voices,
        lineage(),
        checks,
        "1.0.0",
        background,
        translations);
  }

  Brief brief() {
    return Storyteller.tell(input());
  }

  /** One for each audience. */
  List<Brief> briefs() {
    StoryInput first = input();
    return settings.audiences().stream()
        .map(
            audience ->
                Storyteller.tell(
                    new StoryInput(
                        settings,
                        audience,
                        first.date(),
                        first.measurements(),
                        voices,
                        first.lineage(),
                        checks,
                        first.version(),
                        background,
                        translations)))
        .toList();
  }

  Measurements measurements() {
    return new Measurements(
        H1,
        figures,
        comparisons,
        leads,
        changes,
        series,
        catalogue(),
        List.of(),
        from,
        through,
        comparisons.size(),
        gaps,
        outlook,
        forecast,
        options,
        stopRule,
        List.of(),
        origin,
        since,
        null);
  }

  Figure level(String measure, String scope, Period period, Quantity value, Grade grade) {
    String slug = period.equals(H1) ? "2026-h1" : slug(period);
    Figure figure =
        new Figure(
            measure + "." + scope + "." + slug,
            measure,
            1,
            scope,
            period,
            value,
            cases(value),
            null,
            new Verdict(grade, List.of("complete-register")),
            "closed " + period.first() + ".." + period.last(),
            List.of("sales/opportunities-2026-07-12.csv"),
            Recipe.NONE);
    figures.put(figure.id(), figure);
    return figure;
  }

  /**
   * A ledger that has this amount for 47 of the social deals won, and 3 entries of nobody.
   *
   * @param said what closed-won's grade says of it, such as {@code second-export-agrees}
   */
  Night withLedger(long social, String said) {
    through.put("ledger", LocalDate.of(2026, 7, 12));
    for (String scope : List.of("all", "social")) {
      level("won-deals", scope, H1, new Count(48), Grade.B);
      level("invoiced", scope, H1, euros(social), Grade.B);
      Figure closed = figures.get("closed-won." + scope + ".2026-h1");
      Verdict verdict = new Verdict(closed.grade(), List.of(said, "complete-register"));
      figures.put(closed.id(), judged(closed, verdict));
    }
    level("unjoined-entries", "all", H1, new Count(3), Grade.B);
    level("unjoined-amount", "all", H1, euros(12_000), Grade.B);
    return this;
  }

  private static Figure judged(Figure old, Verdict verdict) {
    return new Figure(
        old.id(),
        old.measure(),
        old.version(),
        old.scope(),
        old.period(),
        old.value(),
        old.n(),
        old.interval(),
        verdict,
        old.filter(),
        old.files(),
        old.recipe());
  }

  /** Gives a figure another verdict. */
  void judge(String id, Verdict verdict) {
    figures.put(id, judged(figures.get(id), verdict));
  }

  /** Replaces the value of a figure wherever the night holds it. */
  Night change(String id, Quantity value) {
    Figure old = figures.get(id);
    Figure changed =
        new Figure(
            old.id(),
            old.measure(),
            old.version(),
            old.scope(),
            old.period(),
            value,
            old.n(),
            old.interval(),
            old.verdict(),
            old.filter(),
            old.files(),
            old.recipe());
    figures.put(id, changed);
    return this;
  }

  void contrast(Quantity focus, Quantity other, Grade grade, String lower, String upper) {
    String measure = focus instanceof Share ? "win-rate" : "sales-cycle";
    Figure social = level(measure, "social", H1, focus, grade);
    Figure rest = level(measure, "other", H1, other, grade);
    Quantity difference = Change.minus(focus, other);
    Interval interval = new Interval(new BigDecimal(lower), new BigDecimal(upper));
    comparisons.removeIf(known -> known.focus().measure().equals(measure));
    comparisons.add(
        new Comparison(
            measure + ".social-vs-other.2026-h1",
            social,
            rest,
            difference,
            interval,
            .01,
            .02,
            measure.equals("win-rate") ? bands() : List.of(),
            difference,
            interval,
            new Verdict(
                grade, List.of(grade == Grade.C ? "interval-includes-zero" : "single-period"))));
  }

  /** Gives the win rates' comparison this one reason for its grade. */
  void doubt(String code) {
    comparisons.replaceAll(
        known ->
            known.strata().isEmpty()
                ? known
                : new Comparison(
                    known.id(),
                    known.focus(),
                    known.other(),
                    known.difference(),
                    known.interval(),
                    known.p(),
                    known.q(),
                    known.strata(),
                    known.adjusted(),
                    known.adjustedInterval(),
                    new Verdict(known.verdict().grade(), List.of(code))));
  }

  static Quantity euros(long amount) {
    return Money.of(BigDecimal.valueOf(amount), EUR);
  }

  private void sales() {
    Period before = H1.yearBefore();
    level("closed-won", "all", H1, euros(9_420_000), Grade.B);
    level("closed-won", "all", before, euros(8_700_000), Grade.B);
    level("closed-won", "social", H1, euros(1_240_000), Grade.B);
    level("closed-won", "social", before, euros(520_000), Grade.B);
    level("win-rate", "all", H1, Share.of(189, 523), Grade.B);
    level("win-rate", "all", before, Share.of(170, 500), Grade.B);
    level("sales-cycle", "all", H1, new Days(BigDecimal.valueOf(112)), Grade.B);
    level("sales-cycle", "all", before, new Days(BigDecimal.valueOf(119)), Grade.B);
    contrast(Share.of(47, 105), Share.of(142, 418), Grade.B, "0.01", "0.21");
    contrast(Days.of(96), Days.of(112), Grade.B, "-24", "-7");
    level("opportunities-opened", "all", H1, new Count(1_012), Grade.B);
    level("opportunities-opened", "social", H1, new Count(186), Grade.B);
    level("opportunities-opened", "social", before, new Count(152), Grade.B);
    level("opportunities-opened", "social.won", H1, new Count(47), Grade.B);
    level("opportunities-opened", "social.open", H1, new Count(81), Grade.B);
    level("opportunities-opened", "social.lost", H1, new Count(58), Grade.B);
    level("weighted-pipeline", "social", H1, euros(1_310_000), Grade.C);
    series.add(byMonth());
    years();
  }

  private void social() {
    level("reach", "all", H1, new Count(1_860_000), Grade.C);
    level("reach", "all", H1.yearBefore(), new Count(1_540_000), Grade.C);
    level("engagement", "all", H1, new Count(41_300), Grade.C);
  }

  private Series byMonth() {
    List<Series.Point> points = new ArrayList<>();
    for (int back = 17; back >= 0; back--) {
      YearMonth month = YearMonth.of(2026, 6).minusMonths(back);
      Quantity value = euros(250_000 - 11_000L * back);
      Figure figure = level("closed-won", "social", Period.ofMonths(month, month), value, Grade.B);
      points.add(new Series.Point(month, figure));
    }
    return new Series("closed-won.social.by-month", "closed-won", "social", points);
  }

  private List<Comparison.Stratum> bands() {
    return List.of(
        band("under-25000", new long[] {0, 25_000}, new long[] {25, 52, 60, 160}),
        band("25000-to-50000", new long[] {25_000, 50_000}, new long[] {16, 36, 52, 150}),
        band("over-50000", new long[] {50_000, 0}, new long[] {6, 17, 30, 108}));
  }

  private Comparison.Stratum band(String key, long[] limits, long[] cases) {
    return new Comparison.Stratum(
        key,
        limits[0],
        limits[1],
        arm("social." + key, cases[0], cases[1]),
        arm("other." + key, cases[2], cases[3]),
        cases[1] < 30 ? null : new Points(new BigDecimal("0.1")),
        cases[1] < 30 ? null : new Interval(new BigDecimal("-0.05"), new BigDecimal("0.25")));
  }

  private Comparison.Arm arm(String scope, long won, long decided) {
    Quantity value = decided < 30 ? new Count(won) : Share.of(won, decided);
    return new Comparison.Arm(level("win-rate", scope, H1, value, Grade.C), won, decided);
  }

  private void years() {
    List<AskOutlook.Year> years = new ArrayList<>();
    long[] costs = {465_000, 180_000, 180_000};
    long[] brings = {0, 371_000, 371_000};
    for (int i = 0; i < costs.length; i++) {
      Period year = Period.ofMonths(YearMonth.of(2026 + i, 1), YearMonth.of(2026 + i, 12));
      years.add(
          new AskOutlook.Year(
              year,
              level("ask-cost", "all", year, euros(costs[i]), Grade.B),
              level("ask-contribution", "all", year, euros(brings[i]), Grade.B),
              level("ask-net", "all", year, euros(brings[i] - costs[i]), Grade.B),
              12L * i));
    }
    outlook =
        new AskOutlook(
            years,
            figures.get("win-rate.social.2026-h1"),
            level("mean-deal-size", "social", H1, euros(26_400), Grade.B),
            figures.get("sales-cycle.social.2026-h1"),
            LocalDate.of(2026, 10, 17),
            YearMonth.of(2026, 11));
    stopRule =
        new StopRuleCheck(
            figures.get("win-rate.social.2026-h1"),
            level("expected-cases", "social", H1, new Count(115), Grade.C),
            level("expected-half-width", "social", H1, new Points(new BigDecimal("0.09")), Grade.C),
            LocalDate.of(2026, 12, 1),
            92,
            StopRuleCheck.Outcome.DECIDABLE);
  }

  private static List<Numbers.LineageRow> lineage() {
    return List.of(
        new Numbers.LineageRow(
            "sales/opportunities-2026-07-12.csv",
            "sales",
            "crm-report",
            941,
            928,
            0,
            0,
            13,
            0,
            Runs.plain("2026-07-12"),
            "9f86d081884c7d65"),
        new Numbers.LineageRow(
            "feedback/talks.csv",
            "feedback",
            "buyin",
            61,
            58,
            0,
            1,
            2,
            0,
            Runs.plain("2026-07-10"),
            "60303ae22b998861"));
  }

  private static Map<String, MeasureDefinition> catalogue() {
    Map<String, MeasureDefinition> catalogue = new LinkedHashMap<>();
    for (String entry :
        List.of(
            "closed-won money higher result sales",
            "won-deals count higher result sales",
            "since-level-change count higher association sales",
            "invoiced money higher result ledger",
            "unjoined-entries count lower result ledger",
            "unjoined-amount money lower result ledger",
            "largest-deal money higher result sales",
            "win-rate share higher result sales",
            "opportunities-opened count higher result sales",
            "weighted-pipeline money higher result sales",
            "open-pipeline money higher result sales",
            "sales-cycle days lower result sales",
            "first-reply hours lower result service",
            "conversations count higher result service",
            "moves-with correlation higher association social",
            "weeks-before count lower association social",
            "conversations-identified count higher result service",
            "proposals count higher result sales",
            "touches count higher leading touchpoints",
            "mean-deal-size money higher result sales",
            "reach count higher leading social",
            "engagement count higher leading social",
            "ask-cost money lower result settings",
            "ask-contribution money higher result settings",
            "ask-net money higher result settings",
            "forecast-won money higher forecast sales",
            "forecast-open money higher forecast sales",
            "forecast-new money higher forecast sales",
            "forecast money higher forecast sales",
            "forecast-low money higher forecast sales",
            "forecast-high money higher forecast sales",
            "forecast-chance share higher forecast sales",
            "forecast-tests count higher forecast sales",
            "forecast-error share lower forecast sales",
            "forecast-overdue-deals count lower forecast sales",
            "forecast-overdue money lower forecast sales",
            "roll-out money higher forecast settings",
            "forecast-with-roll-out money higher forecast settings",
            "forecast-with-roll-out-low money higher forecast settings",
            "forecast-with-roll-out-high money higher forecast settings",
            "forecast-with-roll-out-chance share higher forecast settings",
            "ask-payback count lower forecast settings",
            "expected-cases count higher result settings",
            "expected-half-width points lower result settings")) {
      String[] parts = entry.split(" ");
      catalogue.put(parts[0], definition(parts));
    }
    return catalogue;
  }

  private static String french(String measure) {
    MeasureDefinition standard = Catalogue.standard().byId().get(measure);
    return standard == null ? measure : standard.name().getOrDefault("fr", measure);
  }

  private static MeasureDefinition definition(String[] parts) {
    return new MeasureDefinition(
        parts[0],
        1,
        parts[1],
        parts[2],
        parts[3],
        0,
        parts[4],
        MeasureDefinition.Explained.NOT_AT_ALL,
        Map.of("en", parts[0].replace('-', ' '), "fr", french(parts[0])),
        Map.of("en", "as the catalogue says; nothing left out", "fr", "selon le catalogue"),
        "");
  }

  private static long cases(Quantity value) {
    return value instanceof Share share ? share.whole().longValue() : 47;
  }

  private static String slug(Period period) {
    return switch (period.months().size()) {
      case 1 -> YearMonth.from(period.first()).toString();
      case 6 -> period.first().getYear() + "-h1";
      default -> Integer.toString(period.first().getYear());
    };
  }
}
