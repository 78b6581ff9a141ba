package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A median of two groups, this period and the year before. */
final class MedianChart {

  private final Ground ground;
  private final Words words;
  private final Comparison contrast;
  private final String measure;

  MedianChart(Ground ground, Comparison contrast) {
    this.ground = ground;
    this.words = ground.words();
    this.contrast = contrast;
    this.measure = contrast.focus().measure();
  }

  ChartPlan plan() {
    List<Period> periods = periods();
    List<Phrase> names = periods.stream().map(ground.periods()::name).toList();
    ChartPlan.Line social = line(Ground.SOCIAL, Tone.NAVY, periods);
    ChartPlan.Line other = line(Ground.OTHER, Tone.COMPARISON, periods);
    Phrase unit = words.text("unit." + ground.definition(measure).unit());
    Phrase name = ground.measureName(measure);
    return new ChartPlan(
        words.line("median-chart.name").with("measure", name).phrase().text(),
        ChartPlan.Form.CLUSTERED_BARS,
        words
            .line("median-chart.heading")
            .with("measure", words.capitalised(name))
            .with("unit", unit)
            .phrase(),
        words.text("rate-chart.key"),
        names.stream().map(Phrase::text).toList(),
        List.of(social, other),
        alternative(names, social, other),
        contrast.focus().value() instanceof Money ? "#,##0" : "0",
        null);
  }

  private List<Period> periods() {
    boolean yearBefore =
        ground.figureBefore(measure, Ground.SOCIAL).isPresent()
            && ground.figureBefore(measure, Ground.OTHER).isPresent();
    return yearBefore ? List.of(ground.period(), ground.before()) : List.of(ground.period());
  }

  private ChartPlan.Line line(String scope, Tone tone, List<Period> periods) {
    List<ChartPlan.Point> points =
        periods.stream().map(period -> point(figure(scope, period).orElse(null))).toList();
    String name = words.text("rate-chart." + scope).text();
    return new ChartPlan.Line(name, tone, ChartPlan.Fill.SOLID, points);
  }

  private Optional<Figure> figure(String scope, Period period) {
    if (period.equals(ground.period())) {
      return Optional.of(scope.equals(Ground.SOCIAL) ? contrast.focus() : contrast.other());
    }
    return ground.measured().of(measure, scope, period);
  }

  private ChartPlan.Point point(@Nullable Figure figure) {
    if (figure == null) {
      return new ChartPlan.Point(null, "", words.text("chart.no-data"));
    }
    Phrase value = words.value(figure);
    Phrase label =
        words
            .line("median-chart.bar")
            .with("value", value)
            .with("n", words.count(figure.n(), Behind.figure(figure)))
            .phrase();
    return new ChartPlan.Point(figure.value().exact(), value.runs().get(0).token(), label);
  }

  private Phrase alternative(List<Phrase> names, ChartPlan.Line social, ChartPlan.Line other) {
    List<Phrase> groups =
        Stream.iterate(0, i -> i + 1)
            .limit(names.size())
            .map(
                i ->
                    words
                        .line("rate-chart.group")
                        .with("group", names.get(i))
                        .with("social", social.points().get(i).label())
                        .with("other", other.points().get(i).label())
                        .phrase())
            .toList();
    return words
        .line("median-chart.alternative")
        .with("measure", ground.measureName(measure))
        .with("period", ground.periodName())
        .with("gap", words.signed(contrast.difference(), Behind.comparison(contrast)))
        .with("groups", words.clauses(groups))
        .phrase();
  }
}
