package io.buyin.measure;

import io.buyin.fact.Deal.Status;
import io.buyin.fact.StageSeen;
import io.buyin.settings.Settings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which opportunities ever stood in a stage that the settings call a proposal: now, or in an
 * earlier export. A deal that was never seen open has no known stages.
 */
final class Proposals {

  static final String COLUMN = "proposal";

  private final Set<String> stages;
  private final Set<String> proposed = new HashSet<>();
  private final Set<String> seenOpen = new HashSet<>();

  private Proposals(Set<String> stages, List<StageSeen> history) {
    this.stages = stages;
    for (StageSeen seen : history) {
      if (stages.contains(PlainText.of(seen.stage()))) {
        proposed.add(seen.opportunity());
      }
      if (seen.status() == Status.OPEN) {
        seenOpen.add(seen.opportunity());
      }
    }
  }

  static Proposals of(List<StageSeen> history, Settings settings) {
    return new Proposals(
        settings.sales().proposalStages().stream()
            .map(PlainText::of)
            .collect(Collectors.toUnmodifiableSet()),
        history);
  }

  /** Whether the settings name a stage that means a proposal. */
  boolean areKnown() {
    return !stages.isEmpty();
  }

  boolean includes(Entry entry) {
    return proposed.contains(entry.deal().id())
        || stages.contains(PlainText.of(entry.deal().stage()));
  }

  /** Whether the export shows it open, or an earlier one did. */
  boolean knows(Entry entry) {
    return includes(entry) || entry.isOpen() || seenOpen.contains(entry.deal().id());
  }

  /** {@code yes}, {@code no}, {@code unknown}: as grouped tables have it. */
  String mark(Entry entry) {
    return includes(entry) ? "yes" : knows(entry) ? "no" : Mark.UNKNOWN;
  }
}
