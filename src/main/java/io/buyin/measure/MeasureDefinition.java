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
 * @param explained what the documentation says beside
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
    Explained explained,
    Map<String, String> name,
    Map<String, String> formula,
    String source) {

  /**
   * For the pages of docs/measures, in English.
   *
   * @param chain where in the money chain it stands: {@code reach}, {@code closed-won}, {@code
   *     none}
   * @param question that it answers
   * @param numerator what is added up, or the value itself
   * @param denominator empty where it is no quotient
   */
  public record Explained(String chain, String question, String numerator, String denominator) {

    public static final Explained NOT_AT_ALL = new Explained("none", "", "", "");
  }

  private static final Set<String> SNAPSHOTS =
      Set.of("open-deals", "overdue-open", "open-pipeline", "weighted-pipeline");

  /** Whether it is what the newest export says, so that no earlier day can be told again. */
  public boolean isSnapshot() {
    return SNAPSHOTS.contains(id) || stage.equals("forecast") || kind.equals("settings");
  }
}
