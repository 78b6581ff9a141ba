package io.buyin.story;

import io.buyin.fact.Responsibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the nine steps with the tasks under it.
 *
 * @param number 1 to 9
 * @param rows those who are accountable first
 */
record ReadinessStep(int number, List<Responsibility> rows) {

  private static final List<String> KEYS =
      List.of(
          "rules",
          "responsibilities",
          "capacity",
          "problems",
          "culture",
          "content",
          "commitment",
          "act",
          "employees");

  /** All nine, those nobody has a row for too. */
  static List<ReadinessStep> all(List<Responsibility> register) {
    List<ReadinessStep> steps = new ArrayList<>();
    for (int step = 1; step <= Responsibility.STEPS; step++) {
      int number = step;
      steps.add(
          new ReadinessStep(
              number,
              register.stream()
                  .filter(row -> row.step() == number)
                  .sorted(Comparator.comparing(Responsibility::role))
                  .toList()));
    }
    return steps;
  }

  String key() {
    return KEYS.get(number - 1);
  }

  /** Rows of those who answer for the step and are named. */
  List<Responsibility> accountable() {
    return rows.stream()
        .filter(row -> row.role() == Responsibility.Role.ACCOUNTABLE && !row.owner().isBlank())
        .toList();
  }

  /** Different people or teams that claim to be accountable. */
  long accountables() {
    return accountable().stream().map(row -> row.owner() + "|" + row.team()).distinct().count();
  }

  boolean isReady() {
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> row.status() == Responsibility.Status.READY);
  }

  boolean isNobodys() {
    return accountable().isEmpty();
  }

  /** Somebody alone answers for it, by a date. */
  boolean isUnderWay() {
    return !isReady() && accountables() == 1 && due() != null;
  }

  /** The last day on which something of it is due; null where no open task has a date. */
  @Nullable LocalDate due() {
    return rows.stream()
        .filter(row -> row.status() != Responsibility.Status.READY)
        .map(Responsibility::due)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** With its target where one is stated; empty where no row states any. */
  String measure() {
    return first()
        .map(row -> row.measure().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  String today() {
    return first()
        .map(row -> row.today().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Tasks that are not done first: they decide the step. */
  private Stream<Responsibility> first() {
    return rows.stream()
        .sorted(Comparator.comparing(row -> row.status() == Responsibility.Status.READY ? 1 : 0));
  }
}
