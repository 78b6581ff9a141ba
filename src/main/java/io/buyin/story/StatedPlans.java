package io.buyin.story;

import io.buyin.fact.PlanValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who stated the plans that goals are held against, and when, as the plans export says it. */
final class StatedPlans {

  /** More would not fit a source line. */
  private static final int MOST = 2;

  private final Ground ground;
  private final Words words;

  StatedPlans(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** {@code Plan by Sales Director, 12 January 2026.}; empty where no export says it. */
  Phrase of(List<GoalState> goals) {
    List<Phrase> stated =
        goals.stream()
            .flatMap(goal -> Stream.ofNullable(goal.planned()))
            .flatMap(plan -> row(plan).stream())
            .map(plan -> new By(plan.statedBy().strip(), Optional.ofNullable(plan.statedOn())))
            .filter(By::isKnown)
            .distinct()
            .limit(MOST)
            .map(this::said)
            .toList();
    return stated.isEmpty()
        ? Phrase.EMPTY
        : words.line("why-now.planned").with("by", words.clauses(stated)).phrase();
  }

  /** The first row of the plans export behind it; empty where the order form states it. */
  private Optional<PlanValue> row(Planned plan) {
    return ground.input().background().plans().stream()
        .filter(row -> stands(plan.source(), Planned.source(row)))
        .findFirst();
  }

  private static boolean stands(String behind, String row) {
    return behind.equals(row) || behind.startsWith(row + "..");
  }

  /**
   * @param who empty where only the day is stated
   */
  private record By(String who, Optional<LocalDate> on) {

    boolean isKnown() {
      return !who.isEmpty() || on.isPresent();
    }
  }

  private Phrase said(By by) {
    Phrase who = words.written(by.who(), Behind.reference("plans.stated-by"));
    Phrase day = by.on().map(words::date).orElse(Phrase.EMPTY);
    return Runs.list(List.of(who, day), Runs.plain(", "));
  }
}
