package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Series;
import io.buyin.quantity.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A measure by month, with the same months a year before beside it where they are known and the
 * chart does not reach back to them.
 */
final class MonthChart {

  private final Ground ground;
  private final Words words;
  private final String measure;
  private final String scope;
  private final Map<YearMonth, Figure> figures;
  private final ChartedMonths charted;

  MonthChart(Ground ground, String measure, String scope) {
    this.ground = ground;
    this.words = ground.words();
    this.measure = measure;
    this.scope = scope;
    this.figures = byMonth(ground, measure, scope);
    this.charted = ChartedMonths.of(ground, figures.keySet());
  }

  static boolean isPossible(Ground ground, String measure, String scope) {
    return !byMonth(ground, measure, scope).isEmpty();
  }

  ChartPlan plan() {
    List<YearMonth> months = charted.months();
    List<Phrase> names = months.stream().map(this::name).toList();
    List<ChartPlan.Line> lines = lines(months);
    return new ChartPlan(
        words.line("month-chart.name").with("measure", name()).phrase().text(),
        ChartPlan.Form.CLUSTERED_COLUMNS,
        words.line("month-chart.heading").with("measure", words.capitalised(name())).phrase(),
        key(lines.size() > 1),
        names.stream().map(Phrase::text).toList(),
        lines,
        alternative(names, months, lines.size() > 1),
        format(),
        null);
  }

  private List<ChartPlan.Line> lines(List<YearMonth> months) {
    List<YearMonth> before = months.stream().map(month -> month.minusYears(1)).toList();
    List<ChartPlan.Line> lines = new ArrayList<>();
    boolean known = ground.figureBefore(measure, scope).isPresent();
    if (known && !charted.reachBack() && before.stream().anyMatch(figures::containsKey)) {
      lines.add(line(ground.beforeName(), Tone.COMPARISON, before));
    }
    lines.add(line(charted.name(), Tone.NAVY, months));
    return lines;
  }

  private ChartPlan.Line line(Phrase name, Tone tone, List<YearMonth> months) {
    List<ChartPlan.Point> points =
        months.stream().map(month -> point(figures.get(month), tone == Tone.NAVY)).toList();
    return new ChartPlan.Line(name.text(), tone, ChartPlan.Fill.SOLID, points);
  }

  private ChartPlan.Point point(@Nullable Figure figure, boolean now) {
    if (figure == null) {
      return new ChartPlan.Point(null, "", now ? words.text("chart.no-data") : Phrase.EMPTY);
    }
    Phrase value = words.value(figure);
    return new ChartPlan.Point(
        figure.value().exact(), value.runs().get(0).token(), now ? Runs.bold(value) : value);
  }

  private Phrase key(boolean withYearBefore) {
    return words
        .line(withYearBefore ? "month-chart.key" : "month-chart.key-alone")
        .with("period", charted.name())
        .with("before", ground::beforeName)
        .phrase();
  }

  /** All values of both years and how their totals compare. */
  private Phrase alternative(List<Phrase> names, List<YearMonth> months, boolean withYearBefore) {
    List<Phrase> values = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      values.add(value(names.get(i), months.get(i)));
    }
    return words
        .line(withYearBefore ? "month-chart.alternative-before" : "month-chart.alternative")
        .with("measure", name())
        .with("period", charted.name())
        .with("before", ground::beforeName)
        .with("values", Runs.list(values, Runs.plain(", ")))
        .with("total", charted.reachBack() ? Phrase.EMPTY : total())
        .phrase();
  }

  private Phrase value(Phrase name, YearMonth month) {
    Figure past = charted.reachBack() ? null : figures.get(month.minusYears(1));
    return words
        .line(past == null ? "month-chart.value" : "month-chart.value-before")
        .with("month", name)
        .with("value", said(figures.get(month)))
        .with("before", () -> said(past))
        .phrase();
  }

  private Phrase said(@Nullable Figure figure) {
    return figure == null ? words.text("chart.no-data") : words.value(figure);
  }

  private Phrase total() {
    return ground.figure(measure, scope).map(this::total).orElse(Phrase.EMPTY);
  }

  private Phrase total(Figure now) {
    Optional<Figure> then = ground.figureBefore(measure, scope);
    if (then.isEmpty()) {
      return words.line("month-chart.total").with("value", words.value(now)).phrase();
    }
    String better = ground.definition(measure).better();
    Change change = Change.between(now.value(), then.get().value(), better);
    return words
        .line("month-chart.total-before")
        .with("value", words.value(now))
        .with("change", words.signed(change.amount(), Behind.figure(now)))
        .with("period", ground.beforeName())
        .with("before", words.value(then.get()))
        .phrase();
  }

  private Phrase name() {
    return words.line("scoped." + scope).with("measure", ground.measureName(measure)).phrase();
  }

  private Phrase name(YearMonth month) {
    return words.named(words.spoken().monthShort(month), Behind.date(month.toString()));
  }

  private String format() {
    boolean money = figures.values().stream().anyMatch(f -> f.value() instanceof Money);
    return money ? "#,##0" : "0";
  }

  private static Map<YearMonth, Figure> byMonth(Ground ground, String measure, String scope) {
    return ground.measured().series(measure, scope).map(Series::points).orElse(List.of()).stream()
        .collect(Collectors.toMap(Series.Point::month, Series.Point::figure));
  }
}
