package io.buyin.story;

import io.buyin.measure.Series;
import io.buyin.voice.Voice;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Closed-won by month since it is known, with the released voices pinned to their days. */
final class Months {

  private static final String MEASURE = "closed-won";

  private final Ground ground;
  private final Words words;

  Months(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  Brief.Timeline timeline() {
    Optional<Series> series =
        ground
            .measured()
            .series(MEASURE, Ground.SOCIAL)
            .or(() -> ground.measured().series(MEASURE, Ground.ALL));
    List<Series.Point> points = series.map(Series::points).orElse(List.of());
    YearMonth first =
        points.isEmpty() ? YearMonth.from(ground.period().first()) : points.get(0).month();
    String scope = series.map(Series::scope).orElse(Ground.SOCIAL);
    return new Brief.Timeline(first, plan(scope, points), pins(first, points));
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
        points.stream().map(point -> month(point.month())).toList(),
        List.of(
            new ChartPlan.Line(
                name.text(),
                Tone.NAVY,
                ChartPlan.Fill.SOLID,
                points.stream().map(this::point).toList())),
        words.line("timeline.alternative").with("measure", name).phrase(),
        "#,##0",
        null);
  }

  private String month(YearMonth month) {
    return words.named(words.spoken().monthShort(month), Behind.date(month.toString())).text();
  }

  private ChartPlan.Point point(Series.Point point) {
    Phrase value = words.value(point.figure());
    return new ChartPlan.Point(point.figure().value().exact(), value.runs().get(0).token(), value);
  }

  private List<Brief.Pin> pins(YearMonth first, List<Series.Point> points) {
    if (points.isEmpty()) {
      return List.of();
    }
    YearMonth last = points.get(points.size() - 1).month();
    return ground.voices().all().stream()
        .filter(voice -> voice.mayBeShownTo(ground.input().audience().id()))
        .filter(voice -> !YearMonth.from(voice.date()).isBefore(first))
        .filter(voice -> !YearMonth.from(voice.date()).isAfter(last))
        .map(Months::pin)
        .toList();
  }

  private static Brief.Pin pin(Voice voice) {
    return new Brief.Pin(voice.id(), voice.date(), Quotes.tone(voice.stance()));
  }
}
