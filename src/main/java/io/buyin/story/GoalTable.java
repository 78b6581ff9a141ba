package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.quantity.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A leader's goals as rows, with bars for the share of plan reached. */
final class GoalTable {

  private final Ground ground;
  private final Words words;
  private final List<GoalState> goals;

  GoalTable(Ground ground, List<GoalState> goals) {
    this.ground = ground;
    this.words = ground.words();
    this.goals = goals;
  }

  List<Slide.GoalRow> rows() {
    return goals.stream().map(this::row).toList();
  }

  static Phrase name(Words words, GoalState goal) {
    return words.stated(goal.goal().name(), "goals." + goal.goal().id() + ".name");
  }

  List<Phrase> header() {
    return List.of(
        words.text("why-now.header.goal"),
        words.line("why-now.header.target").with("year", year()).phrase(),
        words.line("why-now.header.actual").with("period", ground.periodName()).phrase(),
        words.line("why-now.header.share").with("period", ground.periodName()).phrase(),
        words
            .line("why-now.header.shown")
            .with("idea", words.stated(ground.settings().idea().title(), "idea.title"))
            .phrase());
  }

  private Slide.GoalRow row(GoalState state) {
    return new Slide.GoalRow(
        Runs.bold(name(words, state)),
        words.stated(state.goal().owner(), "goals." + state.goal().id() + ".owner"),
        target(state),
        actual(state),
        plan(state),
        share(state),
        shown(state));
  }

  private Phrase target(GoalState state) {
    return words.value(state.target(), state.behind("target"));
  }

  private Phrase actual(GoalState state) {
    Figure actual = state.actual();
    return actual == null
        ? new Unmeasured(ground).brief(state.ref())
        : graded(words.value(actual), actual.grade());
  }

  /** Whether it shows a number that is an early sign at most. */
  static boolean isEarly(GoalState state) {
    Figure actual = state.actual();
    Optional<Comparison> contrast = state.ground().contrast(state.ref());
    boolean early = actual != null && !actual.grade().atLeast(Grade.B);
    return early || contrast.isPresent() && !contrast.get().verdict().grade().atLeast(Grade.B);
  }

  /** With the dots of its grade where it is an early sign at most. */
  private Phrase graded(Phrase value, Grade grade) {
    return grade.atLeast(Grade.B)
        ? value
        : words
            .line("why-now.graded")
            .with("value", value)
            .with("dots", Runs.plain(grade.dots()))
            .phrase();
  }

  private Phrase plan(GoalState state) {
    Planned plan = state.planned();
    return plan == null
        ? Phrase.EMPTY
        : words
            .line(plan.isOver() ? "why-now.plan" : "why-now.plan-of")
            .with("plan", words.value(plan.value(), plan.behind()))
            .with("period", () -> ground.periods().name(plan.period()))
            .phrase();
  }

  private Phrase share(GoalState state) {
    if (state.plan() == null) {
      return state.running().map(this::notOver).orElseGet(() -> words.text("why-now.no-plan"));
    }
    Figure actual = state.actual();
    if (actual == null) {
      return words.text("why-now.no-share");
    }
    return state
        .shareOfPlan()
        .map(share -> share(state, share, actual))
        .orElseGet(() -> state.movedBack() ? behind(state, actual) : gap(state, actual));
  }

  /** Of a rate or a time, the part of the way from the baseline to the plan. */
  private Phrase share(GoalState state, Share share, Figure actual) {
    Phrase value = words.value(share, Behind.figure(actual));
    return state.isSum() ? value : words.line("why-now.way").with("share", value).phrase();
  }

  private Phrase notOver(Planned plan) {
    return words
        .line("why-now.not-over")
        .with("period", ground.periods().name(plan.period()))
        .phrase();
  }

  /** A goal that fell behind where it started has no share of its plan. */
  private Phrase behind(GoalState state, Figure actual) {
    Change change = Change.of(state.sinceStart().orElseThrow(), state.better());
    return words
        .line(state.before() == null ? "why-now.behind-baseline" : "why-now.behind")
        .with("change", change.say(words, Behind.figure(actual)))
        .with("period", ground.beforeName())
        .phrase();
  }

  private Phrase gap(GoalState state, Figure actual) {
    return state
        .gap()
        .map(
            gap ->
                words
                    .line("why-now.gap")
                    .with("gap", Change.of(gap, state.better()).say(words, Behind.figure(actual)))
                    .phrase())
        .orElse(Phrase.EMPTY);
  }

  /** What deals of social origin show: a contrast, never a contribution. */
  private Phrase shown(GoalState state) {
    String measure = state.ref().measure();
    if (state.ref().isSocial()) {
      return sinceYearBefore(state);
    }
    Optional<Comparison> contrast = ground.contrast(state.ref());
    if (contrast.isPresent()) {
      boolean pilot = contrast.get().focus().scope().equals(Ground.PILOT);
      Phrase shown =
          words
              .line(pilot ? "why-now.shown.pilot" : "why-now.shown.contrast")
              .with("focus", Runs.bold(words.value(contrast.get().focus())))
              .with("other", words.value(contrast.get().other()))
              .phrase();
      return graded(shown, contrast.get().verdict().grade());
    }
    Optional<Figure> social = ground.figure(measure, Ground.SOCIAL);
    return social
        .map(
            figure ->
                words
                    .line("why-now.shown.level")
                    .with("value", Runs.bold(words.value(figure)))
                    .with("measure", ground.measureName(measure))
                    .phrase())
        .orElseGet(() -> unknown(state));
  }

  /** Which deals or regions would show it, and why they do not yet. */
  private Phrase unknown(GoalState state) {
    if (state.actual() == null) {
      return unmeasured(state);
    }
    String measure = state.ref().measure();
    return switch (ground.definition(measure).kind()) {
      case "sales" -> lacking(Ground.SOCIAL, measure);
      case "service" -> lacking(Ground.PILOT, measure);
      default -> sinceYearBefore(state);
    };
  }

  private Phrase lacking(String part, String measure) {
    return words
        .line("why-now.shown.lacking." + part)
        .with("why", new Unmeasured(ground).full(new MeasureRef(measure, part)))
        .phrase();
  }

  private Phrase unmeasured(GoalState state) {
    return words
        .line("why-now.shown.unknown")
        .with("why", new Unmeasured(ground).pace(state.ref()))
        .phrase();
  }

  private Phrase sinceYearBefore(GoalState state) {
    Figure actual = state.actual();
    Figure before = state.before();
    if (actual == null) {
      return unmeasured(state);
    }
    if (before == null) {
      return new YearBefore(ground).missing("why-now.shown.no-year-before", actual);
    }
    return words
        .line("why-now.shown.since")
        .with(
            "change",
            Change.between(actual.value(), before.value(), state.better())
                .say(words, Behind.figure(actual)))
        .with("period", ground.beforeName())
        .with("before", words.value(before))
        .phrase();
  }

  /** Null where no goal has a plan. */
  @Nullable ChartPlan progress() {
    if (goals.stream().allMatch(goal -> goal.shareOfPlan().isEmpty())) {
      return null;
    }
    List<ChartPlan.Point> points = new ArrayList<>();
    List<Phrase> values = new ArrayList<>();
    for (GoalState state : goals) {
      points.add(bar(state));
      values.add(
          words
              .line("why-now.chart.value")
              .with("goal", name(words, state))
              .with("share", share(state))
              .phrase());
    }
    Phrase series = words.line("why-now.header.share").with("period", ground.periodName()).phrase();
    return new ChartPlan(
        words.text("why-now.chart.name").text(),
        ChartPlan.Form.PROGRESS_BARS,
        series,
        words.text("why-now.chart.key"),
        goals.stream().map(goal -> name(words, goal).text()).toList(),
        List.of(new ChartPlan.Line(series.text(), Tone.NAVY, ChartPlan.Fill.SOLID, points)),
        words
            .line("why-now.chart.alternative")
            .with("period", ground.periodName())
            .with("values", words.clauses(values))
            .phrase(),
        "0%",
        null);
  }

  /** Which kinds of shares stand there: of sums, of rates and times, both, or none. */
  String shares() {
    List<GoalState> shared =
        goals.stream().filter(goal -> goal.shareOfPlan().isPresent() || isBack(goal)).toList();
    if (shared.isEmpty()) {
      return "none";
    }
    boolean sums = shared.stream().anyMatch(GoalState::isSum);
    return !sums ? "way" : shared.stream().allMatch(GoalState::isSum) ? "sums" : "both";
  }

  private static boolean isBack(GoalState state) {
    return state.actual() != null && state.plan() != null && state.movedBack();
  }

  private ChartPlan.Point bar(GoalState state) {
    Optional<Share> share = state.shareOfPlan();
    Figure actual = state.actual();
    if (share.isEmpty() || actual == null) {
      return new ChartPlan.Point(
          null, "", words.text(isBack(state) ? "why-now.no-way" : "why-now.no-bar"));
    }
    Phrase label = words.value(share.get(), Behind.figure(actual));
    return new ChartPlan.Point(share.get().exact(), label.runs().get(0).token(), label);
  }

  private Phrase year() {
    return ground.periods().fiscalYear(ground.period().last());
  }
}
