package io.buyin.story;

import io.buyin.fact.Responsibility;
import io.buyin.fact.Responsibility.Status;
import io.buyin.settings.Settings.Goal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who answers for a weekly series, and what comes next, as far as that is stated: the owner of the
 * goal that it measures, else the team that is accountable for the step of readiness it belongs to.
 * People of the register are never named.
 */
final class WhoAnswers {

  /** The steps that a series is about: promises to answer, and what people complain of. */
  private static final Map<String, Integer> STEPS = Map.of("conversations", 7, "complaints", 4);

  private final Words words;
  private final List<Goal> goals;
  private final List<Responsibility> tasks;

  WhoAnswers(Ground ground) {
    this.words = ground.words();
    this.goals = ground.settings().goals();
    this.tasks = ground.input().background().responsibilities();
  }

  /** One sentence: the owner and the next open step with its day, or that nobody is named. */
  Phrase of(String series) {
    Optional<Goal> goal =
        goals.stream()
            .filter(each -> MeasureRef.of(each.measure()).measure().equals(series))
            .findFirst();
    if (goal.isPresent()) {
      String owner = goal.get().owner();
      return said(
          words.stated(owner, "goals." + goal.get().id() + ".owner"),
          tasks.stream().filter(task -> isOf(task, owner)));
    }
    List<Responsibility> step =
        tasks.stream().filter(task -> task.step() == STEPS.getOrDefault(series, 0)).toList();
    return step.stream()
        .filter(task -> task.role() == Responsibility.Role.ACCOUNTABLE)
        .filter(task -> !task.owner().isBlank() && !task.team().isBlank())
        .findFirst()
        .map(task -> said(team(task), step.stream()))
        .orElseGet(() -> words.text("board.levels.nobody"));
  }

  private Phrase said(Phrase owner, Stream<Responsibility> theirs) {
    Optional<Responsibility> next =
        theirs
            .filter(task -> task.status() != Status.READY && task.due() != null)
            .min(Comparator.comparing(task -> Objects.requireNonNull(task.due())));
    return words
        .line("board.levels.owner" + (next.isPresent() ? "-next" : ""))
        .with("owner", owner)
        .with("step", () -> words.text("readiness.step." + stepOf(next.orElseThrow())))
        .with("day", () -> words.date(Objects.requireNonNull(next.orElseThrow().due())))
        .phrase();
  }

  private static boolean isOf(Responsibility task, String owner) {
    return task.owner().strip().equals(owner.strip()) || task.team().strip().equals(owner.strip());
  }

  private static String stepOf(Responsibility task) {
    return new ReadinessStep(task.step(), List.of(task)).key();
  }

  private Phrase team(Responsibility task) {
    return words.written(task.team().strip(), Behind.stated("responsibilities." + task.step()));
  }
}
