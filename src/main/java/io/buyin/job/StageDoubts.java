package io.buyin.job;

import io.buyin.fact.Deal;
import io.buyin.quantity.BusinessDate;
import io.buyin.source.ReadingRules;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stages that count as open and hardly are: by their name, or because the close dates of nearly all
 * their deals are past.
 */
final class StageDoubts {

  private static final int FEWEST = 10;
  private static final int PERCENT_PAST = 80;

  private StageDoubts() {}

  static List<Trouble> of(List<Deal> deals, BusinessDate date) {
    Map<String, List<Deal>> open =
        deals.stream()
            .filter(deal -> deal.status() == Deal.Status.OPEN && !deal.stage().isBlank())
            .collect(Collectors.groupingBy(Deal::stage, TreeMap::new, Collectors.toList()));
    return open.entrySet().stream()
        .flatMap(stage -> doubt(stage.getKey(), stage.getValue(), date.day()).stream())
        .toList();
  }

  private static Optional<Trouble> doubt(String stage, List<Deal> deals, LocalDate day) {
    String usual = usual(stage);
    if (usual != null) {
      return Optional.of(trouble(stage, deals.size(), ", though its name says " + usual + "."));
    }
    long past =
        deals.stream()
            .map(Deal::closed)
            .filter(closed -> closed != null && closed.isBefore(day))
            .count();
    boolean nearlyAll = deals.size() >= FEWEST && past * 100 >= (long) deals.size() * PERCENT_PAST;
    return nearlyAll
        ? Optional.of(
            trouble(
                stage, deals.size(), ", though the close date of " + past + " of them is past."))
        : Optional.empty();
  }

  private static @Nullable String usual(String stage) {
    ReadingRules usual = ReadingRules.standard();
    return usual.isWon(stage) ? "won" : usual.isLost(stage) ? "lost" : null;
  }

  private static Trouble trouble(String stage, int deals, String though) {
    return new Trouble(
        "stage-hardly-open",
        Origin.ofFile("buyin.yaml"),
        "stage \"" + stage + "\": " + Counted.of(deals, "deal") + " counted as open" + though,
        "Name it under sales.won or sales.lost if that is what it means; else correct the close"
            + " dates in the CRM.");
  }
}
