package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Forecast;
import io.buyin.quantity.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws up the bridge from what is won to the target. */
final class ForecastChart {

  private final Words words;
  private final Forecast forecast;
  private final Phrase measure;
  private final Phrase year;
  private final List<Column> columns = new ArrayList<>();

  ForecastChart(Ground ground, Forecast forecast, Phrase measure, Phrase year) {
    this.words = ground.words();
    this.forecast = forecast;
    this.measure = measure;
    this.year = year;
  }

  /** What a segment means, in the order of drawing. */
  private enum Meaning {
    WON(Tone.NAVY, ChartPlan.Fill.SOLID),
    OPEN(Tone.NAVY, ChartPlan.Fill.HATCHED),
    NEW(Tone.COMPARISON, ChartPlan.Fill.HATCHED),
    ROLL_OUT(Tone.COMPARISON, ChartPlan.Fill.HATCHED),
    TARGET(Tone.NAVY, ChartPlan.Fill.OUTLINE);

    private final Tone tone;
    private final ChartPlan.Fill fill;

    Meaning(Tone tone, ChartPlan.Fill fill) {
      this.tone = tone;
      this.fill = fill;
    }

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** A segment of a column: what it means and the value it stands for. */
  private record Segment(Meaning meaning, Phrase said, BigDecimal value) {

    ChartPlan.Point point() {
      return new ChartPlan.Point(value, said.runs().get(0).token(), Phrase.EMPTY);
    }
  }

  private record Column(String name, List<Segment> segments, ChartPlan.Step step) {}

  ChartPlan plan() {
    List<Segment> total = new ArrayList<>();
    addition(Meaning.WON, forecast.won(), total);
    addition(Meaning.OPEN, forecast.open(), total);
    if (forecast.fresh() != null) {
      addition(Meaning.NEW, forecast.fresh(), total);
    }
    total("total", total, forecast.total(), forecast.range());
    Forecast.Scenario rollOut = forecast.rollOut();
    if (rollOut != null && rollOut.added() != null) {
      addition(Meaning.ROLL_OUT, rollOut.added(), total);
      total("with-roll-out", total, rollOut.total(), rollOut.range());
    }
    target();
    return drawn();
  }

  private ChartPlan drawn() {
    return new ChartPlan(
        words.text("forecast.chart.name").text(),
        ChartPlan.Form.BRIDGE,
        words
            .line("forecast.chart.heading")
            .with("measure", words.capitalised(measure))
            .with("year", year)
            .phrase(),
        key(),
        columns.stream().map(Column::name).toList(),
        series(),
        alternative(),
        "#,##0",
        null,
        columns.stream().map(Column::step).toList());
  }

  /** Begins where the column before ends; its segment is part of the totals to come. */
  private void addition(Meaning meaning, Figure figure, List<Segment> total) {
    Segment segment = new Segment(meaning, words.value(figure), figure.value().exact());
    boolean first = columns.isEmpty();
    Phrase label = first ? segment.said() : words.signed(figure.value(), Behind.figure(figure));
    columns.add(
        new Column(
            name(meaning.key()), List.of(segment), step(end(), segment.value(), label, null)));
    total.add(segment);
  }

  private void total(
      String name, List<Segment> segments, Figure figure, Forecast.@Nullable Outcomes range) {
    columns.add(
        new Column(
            name(name),
            List.copyOf(segments),
            step(BigDecimal.ZERO, figure.value().exact(), words.value(figure), range)));
  }

  private void target() {
    Forecast.Target target = forecast.target();
    if (target != null) {
      Money amount = target.amount();
      Phrase said = words.value(amount, Behind.stated(target.source()));
      Segment segment = new Segment(Meaning.TARGET, said, amount.exact());
      columns.add(
          new Column(
              name("target"), List.of(segment), step(BigDecimal.ZERO, amount.exact(), said, null)));
    }
  }

  private BigDecimal end() {
    if (columns.isEmpty()) {
      return BigDecimal.ZERO;
    }
    ChartPlan.Step last = columns.get(columns.size() - 1).step();
    return last.from().add(last.value());
  }

  private ChartPlan.Step step(
      BigDecimal from, BigDecimal value, Phrase label, Forecast.@Nullable Outcomes range) {
    return new ChartPlan.Step(
        from,
        value,
        label.runs().get(0).token(),
        Runs.toned(Runs.bold(label), Tone.NAVY),
        range == null ? null : range.low().value().exact(),
        range == null ? null : range.high().value().exact(),
        range == null ? Phrase.EMPTY : range(range));
  }

  private Phrase range(Forecast.Outcomes range) {
    return words
        .line("forecast.chart.range")
        .with("low", words.value(range.low()))
        .with("high", words.value(range.high()))
        .phrase();
  }

  private String name(String key) {
    return words.text("forecast.step." + key).text();
  }

  /** Only meanings that occur. */
  private List<ChartPlan.Line> series() {
    List<ChartPlan.Line> series = new ArrayList<>();
    for (Meaning meaning : Meaning.values()) {
      List<ChartPlan.Point> points =
          columns.stream().map(column -> point(column, meaning)).toList();
      if (points.stream().anyMatch(point -> point.value() != null)) {
        series.add(new ChartPlan.Line(name(meaning.key()), meaning.tone, meaning.fill, points));
      }
    }
    return series;
  }

  private static ChartPlan.Point point(Column column, Meaning meaning) {
    return column.segments().stream()
        .filter(segment -> segment.meaning() == meaning)
        .map(Segment::point)
        .findFirst()
        .orElseGet(() -> new ChartPlan.Point(null, "", Phrase.EMPTY));
  }

  private Phrase key() {
    String expected = forecast.fresh() == null ? "open" : "both";
    return Runs.list(
        List.of(
            words.text("forecast.key.won"),
            words.text("forecast.key." + expected),
            forecast.target() == null ? Phrase.EMPTY : words.text("forecast.key.target"),
            forecast.range() == null ? Phrase.EMPTY : whisker()),
        Runs.plain("   "));
  }

  private Phrase whisker() {
    return words
        .line("forecast.key.range")
        .with("part", words.count(8, Behind.rule("forecast-range")))
        .with("whole", words.count(10, Behind.rule("forecast-range")))
        .phrase();
  }

  private Phrase alternative() {
    List<Phrase> parts = new ArrayList<>();
    for (Column column : columns) {
      parts.add(
          words
              .line("forecast.chart.column")
              .with("name", Runs.plain(column.name()))
              .with("value", plain(column.step().label()))
              .phrase());
    }
    return words
        .line("forecast.chart.alternative")
        .with("measure", words.capitalised(measure))
        .with("year", year)
        .with("columns", words.list(parts))
        .phrase();
  }

  private static Phrase plain(Phrase label) {
    return Runs.toned(label, Tone.INK);
  }
}
