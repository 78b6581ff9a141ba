package io.buyin.measure;

import io.buyin.fact.Deal.Status;
import io.buyin.fact.StageSeen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In which stages open opportunities were seen, and since when: the days are those of the exports,
 * so an opportunity stood in a stage at least that long.
 */
final class StageHistory {

  private final Map<String, List<Stay>> stays = new LinkedHashMap<>();

  /** A stage and the first day on which the opportunity was seen in it. */
  record Stay(String stage, LocalDate since) {}

  /**
   * @param seen by opportunity and day
   */
  StageHistory(List<StageSeen> seen) {
    for (StageSeen each : seen) {
      if (each.status() == Status.OPEN) {
        note(each);
      }
    }
  }

  private void note(StageSeen seen) {
    List<Stay> known = stays.computeIfAbsent(seen.opportunity(), id -> new ArrayList<>());
    if (known.stream().noneMatch(stay -> stay.stage().equals(seen.stage()))) {
      known.add(new Stay(seen.stage(), seen.through()));
    }
  }

  /** Every stage the opportunity had been seen in by that day, in the order of first sight. */
  List<Stay> knownOn(String opportunity, LocalDate day) {
    return stays.getOrDefault(opportunity, List.of()).stream()
        .filter(stay -> !stay.since().isAfter(day))
        .toList();
  }

  /** The stage it stood in on that day; null where it had not been seen. */
  @Nullable Stay on(String opportunity, LocalDate day) {
    List<Stay> known = knownOn(opportunity, day);
    return known.isEmpty() ? null : known.get(known.size() - 1);
  }
}
