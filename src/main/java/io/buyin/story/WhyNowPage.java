package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The leader's goals, where they stand, and four steps from here. */
final class WhyNowPage {

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final List<GoalState> goals;

  private WhyNowPage(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.goals = ground.audienceGoals().stream().map(goal -> GoalState.of(ground, goal)).toList();
  }

  static Slide.WhyNow compose(Telling telling) {
    return new WhyNowPage(telling).page();
  }

  private Slide.WhyNow page() {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase title = title();
    List<Slide.GoalRow> rows = goals.stream().map(this::row).toList();
    ChartPlan progress = progress();
    List<Slide.Box> steps = new FourSteps(telling, goals).boxes();
    Phrase kicker = words.line("why-now.kicker").with("year", year()).phrase();
    Slide.Frame frame =
        framing.close(
            "why-now",
            telling.agenda().numberOf(Agenda.Page.WHY_NOW),
            new Framing.Heading(kicker, title),
            words.text("why-now.method"),
            List.of());
    return new Slide.WhyNow(frame, header(), rows, progress, steps, null);
  }

  private Phrase title() {
    long moved = goals.stream().filter(GoalState::movedForward).count();
    long known = goals.stream().filter(goal -> goal.actual() != null).count();
    Sentence sentence = counts(titleKey(known), moved, known);
    room().ifPresent(goal -> sentence.with("room", name(goal)));
    onlyOneBack().ifPresent(goal -> back(sentence, goal));
    return Titles.fitting(sentence.phrase(), () -> shortTitle(moved, known));
  }

  private Sentence counts(String key, long moved, long known) {
    return words
        .line("why-now.title." + key)
        .with("back", () -> words.count(movedBack().size(), Behind.reference("goals.back")))
        .with("moved", () -> words.count(moved, Behind.reference("goals.moved")))
        .with("goals", () -> words.count(goals.size(), Behind.reference("goals")))
        .with("compared", () -> words.count(comparable(), Behind.reference("goals.compared")))
        .with("known", () -> words.count(known, Behind.reference("goals.known")))
        .with("missing", () -> words.count(goals.size() - known, Behind.reference("goals.unknown")))
        .with("reached", () -> words.count(reached(), Behind.reference("goals.reached")))
        .with("planned", () -> words.count(planned(), Behind.reference("goals.planned")))
        .with("period", ground.periodName());
  }

  /** The measure that moved back, from what to what. */
  private void back(Sentence sentence, GoalState goal) {
    Figure actual = Objects.requireNonNull(goal.actual());
    String own = "why-now.name." + goal.ref().measure();
    boolean all = goal.ref().scope().equals(Ground.ALL) && words.has(own);
    sentence
        .with("measure", () -> all ? words.text(own) : ground.nameOf(goal.ref()))
        .with("before", () -> start(goal))
        .with("now", () -> words.value(actual));
  }

  private Phrase start(GoalState goal) {
    Figure before = goal.before();
    Quantity start = goal.start().orElseThrow();
    return before != null ? words.value(before) : words.value(start, goal.behind("baseline"));
  }

  private List<GoalState> movedBack() {
    return goals.stream().filter(GoalState::movedBack).toList();
  }

  /** The goal that moved back, if it is the only one and the printed values differ. */
  private Optional<GoalState> onlyOneBack() {
    List<GoalState> back = movedBack();
    return back.stream().filter(goal -> back.size() == 1 && differs(goal)).findFirst();
  }

  private boolean differs(GoalState goal) {
    Figure actual = Objects.requireNonNull(goal.actual());
    Quantity start = goal.start().orElseThrow();
    return !words.spoken().say(start).equals(words.spoken().say(actual.value()));
  }

  private String titleKey(long known) {
    if (known == 0) {
      return "unknown";
    }
    boolean back = !movedBack().isEmpty();
    if (comparable() < known) {
      String plan = planned() == 0 ? "-no-plan" : "";
      return comparable() == 0
          ? "no-before" + plan
          : "partly-before" + plan + (back ? "-back" : "");
    }
    if (planned() == 0) {
      return back ? "no-plan-back" : "no-plan";
    }
    if (back) {
      return known < goals.size()
          ? "partly-back"
          : onlyOneBack().map(WhyNowPage::direction).orElse("back");
    }
    return known < goals.size() ? "partly" : room().isPresent() ? "room" : "done";
  }

  private static String direction(GoalState goal) {
    return goal.sinceStart().orElseThrow().exact().signum() < 0 ? "fell" : "rose";
  }

  /** Goals measured now and a year before, or held against a baseline. */
  private long comparable() {
    return goals.stream().filter(goal -> goal.sinceStart().isPresent()).count();
  }

  private long planned() {
    return goals.stream().filter(goal -> goal.gap().isPresent()).count();
  }

  private long reached() {
    return goals.stream().filter(GoalState::reachedPlan).count();
  }

  private Phrase shortTitle(long moved, long known) {
    if (!movedBack().isEmpty()) {
      return counts("back", moved, known).phrase();
    }
    return words
        .line("why-now.title.short")
        .with("reached", words.count(reached(), Behind.reference("goals.reached")))
        .with("planned", words.count(planned(), Behind.reference("goals.planned")))
        .with("period", ground.periodName())
        .phrase();
  }

  /** The goal furthest from its plan. */
  private Optional<GoalState> room() {
    return goals.stream()
        .filter(GoalState::missedPlan)
        .min(Comparator.comparing(GoalState::nearness));
  }

  private Phrase name(GoalState goal) {
    return words.stated(goal.goal().name(), "goals." + goal.goal().id() + ".name");
  }

  private List<Phrase> header() {
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
        Runs.bold(name(state)),
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
    return actual == null ? words.text("why-now.not-measured") : words.value(actual);
  }

  private Phrase plan(GoalState state) {
    Quantity plan = state.plan();
    return plan == null
        ? Phrase.EMPTY
        : words.line("why-now.plan").with("plan", words.value(plan, state.behind("plan"))).phrase();
  }

  private Phrase share(GoalState state) {
    if (state.plan() == null) {
      return words.text("why-now.no-plan");
    }
    Figure actual = state.actual();
    if (actual == null) {
      return words.text("why-now.not-measured");
    }
    return state
        .shareOfPlan()
        .map(share -> words.value(share, Behind.figure(actual)))
        .orElseGet(() -> state.movedBack() ? behind(state, actual) : gap(state, actual));
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
    Optional<Comparison> contrast = ground.measured().comparison(measure);
    if (contrast.isPresent()) {
      return words
          .line("why-now.shown.contrast")
          .with("focus", Runs.bold(words.value(contrast.get().focus())))
          .with("other", words.value(contrast.get().other()))
          .phrase();
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
        .orElseGet(() -> words.text("why-now.shown.unknown"));
  }

  private Phrase sinceYearBefore(GoalState state) {
    Figure actual = state.actual();
    Figure before = state.before();
    if (actual == null || before == null) {
      return words.text("why-now.shown.unknown");
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

  private @Nullable ChartPlan progress() {
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
              .with("goal", name(state))
              .with("share", share(state))
              .phrase());
    }
    Phrase series = words.line("why-now.header.share").with("period", ground.periodName()).phrase();
    return new ChartPlan(
        words.text("why-now.chart.name").text(),
        ChartPlan.Form.PROGRESS_BARS,
        series,
        words.text("why-now.chart.key"),
        goals.stream().map(goal -> name(goal).text()).toList(),
        List.of(new ChartPlan.Line(series.text(), Tone.NAVY, ChartPlan.Fill.SOLID, points)),
        words
            .line("why-now.chart.alternative")
            .with("period", ground.periodName())
            .with("values", words.clauses(values))
            .phrase(),
        "0%",
        null);
  }

  private ChartPlan.Point bar(GoalState state) {
    Optional<Share> share = state.shareOfPlan();
    Figure actual = state.actual();
    if (share.isEmpty() || actual == null) {
      return new ChartPlan.Point(null, "", share(state));
    }
    Phrase label = words.value(share.get(), Behind.figure(actual));
    return new ChartPlan.Point(share.get().exact(), label.runs().get(0).token(), label);
  }

  private Phrase year() {
    return ground.periods().fiscalYear(ground.period().last());
  }
}
