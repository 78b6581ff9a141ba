package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.quantity.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The claim over the goals where only one of them can be told of: by its name and its values, since
 * a count out of one says nothing.
 */
final class SingleGoal {

  private final Ground ground;
  private final Words words;
  private final List<GoalState> goals;

  SingleGoal(Ground ground, List<GoalState> goals) {
    this.ground = ground;
    this.words = ground.words();
    this.goals = goals;
  }

  /** Empty where several goals can be counted, or none of several. */
  Optional<Phrase> title() {
    if (goals.size() == 1 && goals.get(0).actual() == null) {
      return Optional.of(unknown(goals.get(0)));
    }
    return only(goal -> goal.actual() != null)
        .map(goal -> told(goal, this::missing))
        .or(() -> only(goal -> goal.sinceStart().isPresent()).map(this::compared));
  }

  private Phrase unknown(GoalState goal) {
    return named("unknown", goal).with("why", new Unmeasured(ground).full(goal.ref())).phrase();
  }

  private Optional<GoalState> only(Predicate<GoalState> known) {
    List<GoalState> found = goals.stream().filter(known).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Phrase compared(GoalState goal) {
    return told(goal, () -> words.text("why-now.single.uncompared"));
  }

  private Phrase missing() {
    int missing = goals.size() - 1;
    return missing == 0
        ? Phrase.EMPTY
        : words
            .line("why-now.single.unmeasured")
            .with("missing", words.count(missing, Behind.reference("goals.unknown")))
            .phrase();
  }

  private Phrase told(GoalState goal, Supplier<Phrase> rest) {
    return Titles.fitting(
        told(direction(goal), goal, rest.get()),
        () ->
            Titles.fitting(
                told("alone", goal, rest.get()), () -> told("alone", goal, Phrase.EMPTY)));
  }

  private Phrase told(String key, GoalState goal, Phrase rest) {
    return named(key, goal)
        .with("now", words.value(Objects.requireNonNull(goal.actual())))
        .with("before", () -> start(goal))
        .with("plan", plan(goal))
        .with("rest", rest)
        .phrase();
  }

  private Sentence named(String key, GoalState goal) {
    return words
        .line("why-now.single." + key)
        .with("goal", GoalTable.name(words, goal))
        .with("period", ground.periodName());
  }

  /** A change that the printed values do not show is none to tell. */
  private String direction(GoalState goal) {
    if (goal.sinceStart().isEmpty()) {
      return "alone";
    }
    Figure actual = Objects.requireNonNull(goal.actual());
    Quantity start = goal.start().orElseThrow();
    boolean same = words.spoken().say(start).equals(words.spoken().say(actual.value()));
    if (same) {
      return goal.before() == null ? "alone" : "level";
    }
    return goal.movedForward() ? "forward" : "back";
  }

  private Phrase start(GoalState goal) {
    Figure before = goal.before();
    return before != null
        ? words.value(before)
        : words.value(goal.start().orElseThrow(), goal.behind("baseline"));
  }

  private Phrase plan(GoalState goal) {
    Quantity plan = goal.plan();
    String key =
        goal.actual() == null || plan == null
            ? goal.running().isPresent() ? "running" : "none"
            : goal.reachedPlan() ? "reached" : "missed";
    return words
        .line("why-now.single." + key)
        .with("planned", () -> words.value(Objects.requireNonNull(plan), goal.behindPlan()))
        .with("year", () -> ground.periods().name(goal.running().orElseThrow().period()))
        .phrase();
  }
}
