package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.quantity.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The claim over the goals: how many moved forward, how many reached plan, what moved back. */
final class WhyNowTitle {

  private final Ground ground;
  private final Words words;
  private final List<GoalState> goals;

  WhyNowTitle(Ground ground, List<GoalState> goals) {
    this.ground = ground;
    this.words = ground.words();
    this.goals = goals;
  }

  Phrase title() {
    return new SingleGoal(ground, goals).title().orElseGet(this::ofAll);
  }

  private Phrase ofAll() {
    long moved = goals.stream().filter(GoalState::movedForward).count();
    long known = goals.stream().filter(goal -> goal.actual() != null).count();
    Sentence sentence = counts(titleKey(known), moved, known);
    room().ifPresent(goal -> sentence.with("room", GoalTable.name(words, goal)));
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
        .with("plans", this::plans)
        .with("unplanned", this::unplanned)
        .with("why", this::lacks)
        .with("period", ground.periodName());
  }

  private Phrase plans() {
    String key = planned() > 1 ? "many" : reached() > 0 ? "reached" : "missed";
    return words
        .line("why-now.plans." + key)
        .with("reached", () -> words.count(reached(), Behind.reference("goals.reached")))
        .with("planned", () -> words.count(planned(), Behind.reference("goals.planned")))
        .phrase();
  }

  private Phrase lacks() {
    Unmeasured unmeasured = new Unmeasured(ground);
    boolean exports = goals.stream().allMatch(goal -> unmeasured.lacksExport(goal.ref()));
    return words.text("why-now.lacks." + (exports ? "exports" : "various"));
  }

  private Phrase unplanned() {
    boolean running = goals.stream().anyMatch(goal -> goal.running().isPresent());
    return words.text("why-now.unplanned." + (running ? "running" : "none"));
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
          : onlyOneBack().map(WhyNowTitle::direction).orElse("back");
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
    if (planned() == 0) {
      return counts("short-unplanned", moved, known).phrase();
    }
    if (!movedBack().isEmpty()) {
      return counts("back", moved, known).phrase();
    }
    return room().isEmpty()
        ? plain("short-done").phrase()
        : Titles.fitting(
            plain("short-room").with("room", GoalTable.name(words, room().get())).phrase(),
            () -> plain("short").phrase());
  }

  /** How many goals reached plan and, where some did not, how many fell short. */
  private Sentence plain(String key) {
    return words
        .line("why-now.title." + key)
        .with("reached", words.count(reached(), Behind.reference("goals.reached")))
        .with("planned", words.count(planned(), Behind.reference("goals.planned")))
        .with("missed", () -> words.count(missed(), Behind.reference("goals.missed")))
        .with("period", ground.periodName());
  }

  private long missed() {
    return goals.stream().filter(GoalState::missedPlan).count();
  }

  /** The goal furthest from its plan. */
  private Optional<GoalState> room() {
    return goals.stream()
        .filter(GoalState::missedPlan)
        .min(Comparator.comparing(GoalState::nearness));
  }
}
