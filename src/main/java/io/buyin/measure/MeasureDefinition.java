package io.buyin.measure;

import java.util.Map;
import java.util.Set;

/**
 * An entry of the measure catalogue ({@code measures.yaml}).
 *
 * @param id such as {@code win-rate}
 * @param version rises when the formula changes
 * @param unit {@code money}, {@code share}, {@code count}, {@code days}, {@code hours}, {@code
 *     points}
 * @param better {@code higher}, {@code lower}
 * @param stage {@code leading}, {@code result}, {@code forecast} or {@code rule}
 * @param minimum least n for a value
 * @param kind the export kind it is computed from, or {@code settings} where stated assumptions are
 *     combined with figures
 * @param name per language: "win rate"
 * @param formula per language, one line: "won ÷ (won + lost); open deals excluded"
 * @param source author and year of the method; empty for plain sums
 */
public record MeasureDefinition(
    String id,
    int version,
    String unit,
    String better,
    String stage,
    int minimum,
    String kind,
    Map<String, String> name,
    Map<String, String> formula,
    String source) {

  private static final Set<String> SNAPSHOTS =
      Set.of("open-deals", "overdue-open", "open-pipeline", "weighted-pipeline");

  /** Whether it is what the newest export says, so that no earlier day can be told again. */
  public boolean isSnapshot() {
    return SNAPSHOTS.contains(id) || stage.equals("forecast") || kind.equals("settings");
  }
}
