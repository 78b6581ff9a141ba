package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Series;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The time to the first reply, a line per group over the months, the target dashed. A month with
 * too few messages for a median is a gap.
 */
final class ReplyChart {

  private static final String MEASURE = ReplyExhibit.MEASURE;

  private final Ground ground;
  private final Words words;
  private final Figure focus;
  private final @Nullable Comparison contrast;
  private final ChartedMonths charted;
  private final List<YearMonth> months;

  ReplyChart(Ground ground, Figure focus, @Nullable Comparison contrast) {
    this.ground = ground;
    this.words = ground.words();
    this.focus = focus;
    this.contrast = contrast;
    this.charted = ChartedMonths.of(ground, byMonth(focus.scope()).keySet());
    this.months = charted.months();
  }

  ChartPlan plan() {
    List<ChartPlan.Line> lines = new ArrayList<>();
    lines.add(line(focus.scope(), Tone.NAVY, true));
    if (contrast != null) {
      lines.add(line(contrast.other().scope(), Tone.COMPARISON, false));
    }
    target().ifPresent(state -> lines.add(line(state)));
    return new ChartPlan(
        words.text("reply-chart.name").text(),
        ChartPlan.Form.LINES,
        words.line("reply-chart.heading").with("period", charted.name()).phrase(),
        Phrase.EMPTY,
        months.stream().map(this::name).map(Phrase::text).toList(),
        lines,
        alternative(),
        "0.0",
        null);
  }

  /** Each month of the focus is labelled, of the others only the last, which carries the name. */
  private ChartPlan.Line line(String scope, Tone tone, boolean labelled) {
    Map<YearMonth, Figure> figures = byMonth(scope);
    Optional<YearMonth> last =
        months.stream().filter(figures::containsKey).reduce((before, after) -> after);
    List<ChartPlan.Point> points = new ArrayList<>();
    for (YearMonth month : months) {
      Figure figure = figures.get(month);
      boolean named = last.filter(month::equals).isPresent();
      points.add(
          figure == null
              ? new ChartPlan.Point(null, "", Phrase.EMPTY)
              : point(figure, named ? named(scope, figure) : labelled ? bold(figure) : null));
    }
    return new ChartPlan.Line(groupName(scope), tone, ChartPlan.Fill.SOLID, points);
  }

  private ChartPlan.Point point(Figure figure, @Nullable Phrase label) {
    Phrase value = words.bare(figure);
    return new ChartPlan.Point(
        figure.value().exact(), value.runs().get(0).token(), label == null ? Phrase.EMPTY : label);
  }

  private ChartPlan.Line line(GoalState state) {
    Phrase value = words.value(state.target(), state.behind("target"));
    Phrase label = words.line("reply-chart.target").with("value", value).phrase();
    List<ChartPlan.Point> points = new ArrayList<>();
    for (int month = 0; month < months.size(); month++) {
      points.add(
          new ChartPlan.Point(
              state.target().exact(),
              value.runs().get(0).token(),
              month == months.size() - 1 ? label : Phrase.EMPTY));
    }
    String name = words.text("reply-chart.target-name").text();
    return new ChartPlan.Line(name, Tone.INK, ChartPlan.Fill.OUTLINE, points);
  }

  private Phrase named(String scope, Figure figure) {
    Phrase label =
        words.line("reply-chart.last." + scope).with("value", words.value(figure)).phrase();
    return scope.equals(focus.scope()) ? Runs.bold(label) : label;
  }

  private Phrase bold(Figure figure) {
    return Runs.bold(words.bare(figure));
  }

  private Phrase alternative() {
    List<Phrase> groups = new ArrayList<>();
    groups.add(group(focus.scope()));
    if (contrast != null) {
      groups.add(group(contrast.other().scope()));
    }
    Optional<GoalState> goal = target();
    Sentence sentence =
        words
            .line(goal.isPresent() ? "reply-chart.alternative-target" : "reply-chart.alternative")
            .with("period", charted.name())
            .with("groups", Runs.list(groups, Runs.plain("; ")));
    goal.ifPresent(
        state -> sentence.with("target", words.value(state.target(), state.behind("target"))));
    return sentence.phrase();
  }

  private Phrase group(String scope) {
    Map<YearMonth, Figure> figures = byMonth(scope);
    List<Phrase> values = new ArrayList<>();
    for (YearMonth month : months) {
      Figure figure = figures.get(month);
      values.add(
          words
              .line("month-chart.value")
              .with("month", name(month))
              .with("value", figure == null ? words.text("chart.no-data") : words.value(figure))
              .phrase());
    }
    return words
        .line("reply-chart.group")
        .with("group", words.text("reply-chart.group-name." + scope))
        .with("values", Runs.list(values, Runs.plain(", ")))
        .phrase();
  }

  /** A target for these messages, or for all of them. */
  private Optional<GoalState> target() {
    return ground.goalOf(MEASURE).map(goal -> GoalState.of(ground, goal));
  }

  private String groupName(String scope) {
    return words.text("reply-chart.group-name." + scope).text();
  }

  private Phrase name(YearMonth month) {
    return words.named(words.spoken().monthShort(month), Behind.date(month.toString()));
  }

  private Map<YearMonth, Figure> byMonth(String scope) {
    return ground.measured().series(MEASURE, scope).map(Series::points).orElse(List.of()).stream()
        .collect(Collectors.toMap(Series.Point::month, Series.Point::figure));
  }
}
