package io.buyin.story;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sum that must hold before anything is told, without words: the story writes it in each reader's
 * language.
 *
 * @param id names its sentences in the wording file, under {@code night-check}
 * @param measure whose sum it is; empty where it concerns none
 * @param numbers that were compared, by the hole they fill
 * @param mismatches themes that do not add up; empty where the check holds
 */
public record NightCheck(
    String id,
    String measure,
    Result result,
    SortedMap<String, BigDecimal> numbers,
    List<Mismatch> mismatches) {

  /** Copies what it is given. */
  public NightCheck {
    numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    mismatches = List.copyOf(mismatches);
  }

  /** How a check came out. */
  public enum Result {
    PASSED,
    WARNING,
    FAILED;

    public static Result of(boolean holds) {
      return holds ? PASSED : FAILED;
    }
  }

  /**
   * A theme raised by so many people, but counted as so many.
   *
   * @param theme id
   */
  public record Mismatch(String theme, long raised, long counted) {}
}
