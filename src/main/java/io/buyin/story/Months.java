package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Series;
import io.buyin.quantity.Period;
import io.buyin.voice.Voice;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Closed-won by month since it is known, with the released voices pinned to their days. */
final class Months {

  static final String MEASURE = "closed-won";

  private final Ground ground;
  private final Words words;

  Months(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** With the voices that these slides quote pinned to their days. */
  Brief.Timeline timeline(List<Slide> slides) {
    List<Series.Point> points = points();
    YearMonth first =
        points.isEmpty() ? YearMonth.from(ground.period().first()) : points.get(0).month();
    return new Brief.Timeline(first, plan(scope(), points), pins(first, points, quoted(slides)));
  }

  private Optional<Series> series() {
    return ground
        .measured()
        .series(MEASURE, Ground.SOCIAL)
        .or(() -> ground.measured().series(MEASURE, Ground.ALL));
  }

  /** What is known of each month, from the first to the last. */
  List<Series.Point> points() {
    return series().map(Series::points).orElse(List.of());
  }

  String scope() {
    return series().map(Series::scope).orElse(Ground.SOCIAL);
  }

  boolean isSocial() {
    return scope().equals(Ground.SOCIAL);
  }

  /** {@code Jan 2026}, with a blank that does not break. */
  String shortName(YearMonth month) {
    return words.spoken().monthShort(month) + "\u00a0" + month.getYear();
  }

  private ChartPlan plan(String scope, List<Series.Point> points) {
    Phrase name =
        ground.knows(MEASURE)
            ? ground.scopedName(new MeasureRef(MEASURE, scope))
            : words.text("timeline.nothing");
    return new ChartPlan(
        words.text("timeline.name").text(),
        ChartPlan.Form.CLUSTERED_COLUMNS,
        words.line("month-chart.heading").with("measure", words.capitalised(name)).phrase(),
        Phrase.EMPTY,
        months(points).stream().map(month -> month(month, points.get(0).month())).toList(),
        List.of(
            new ChartPlan.Line(
                name.text(),
                Tone.NAVY,
                ChartPlan.Fill.SOLID,
                months(points).stream().map(month -> point(month, points)).toList())),
        words.line("timeline.alternative").with("measure", name).phrase(),
        "#,##0",
        null);
  }

  /** Every month from the first known to the last known. */
  private static List<YearMonth> months(List<Series.Point> points) {
    return points.isEmpty()
        ? List.of()
        : Period.ofMonths(points.get(0).month(), points.get(points.size() - 1).month()).months();
  }

  /** The first month and every January say their year. */
  private String month(YearMonth month, YearMonth first) {
    boolean opens = month.equals(first) || month.getMonth() == Month.JANUARY;
    String said = opens ? shortName(month) : words.spoken().monthShort(month);
    return words.named(said, Behind.date(month.toString())).text();
  }

  /** A month of which nothing is known is a gap, not 0. */
  private ChartPlan.Point point(YearMonth month, List<Series.Point> points) {
    return points.stream()
        .filter(point -> point.month().equals(month))
        .findFirst()
        .map(point -> point(point.figure()))
        .orElseGet(() -> new ChartPlan.Point(null, "", Phrase.EMPTY));
  }

  private ChartPlan.Point point(Figure figure) {
    Phrase value = words.value(figure);
    return new ChartPlan.Point(figure.value().exact(), value.runs().get(0).token(), value);
  }

  private static Set<String> quoted(List<Slide> slides) {
    return Walk.over(slides).quotes().stream().map(Quote::voice).collect(Collectors.toSet());
  }

  private List<Brief.Pin> pins(YearMonth first, List<Series.Point> points, Set<String> quoted) {
    if (points.isEmpty()) {
      return List.of();
    }
    YearMonth last = points.get(points.size() - 1).month();
    return ground.voices().all().stream()
        .filter(voice -> quoted.contains(voice.id()))
        .filter(voice -> !YearMonth.from(voice.date()).isBefore(first))
        .filter(voice -> !YearMonth.from(voice.date()).isAfter(last))
        .map(Months::pin)
        .toList();
  }

  private static Brief.Pin pin(Voice voice) {
    return new Brief.Pin(voice.id(), voice.date(), Quotes.tone(voice.stance()));
  }
}
