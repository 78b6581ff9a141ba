package io.buyin.measure;

import io.buyin.quantity.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same measure in two groups: observed, never caused.
 *
 * @param id slug of the difference: {@code win-rate.social-vs-other.2026-h1}
 * @param difference focus minus other, in points or the measure's unit
 * @param interval 95 %: Newcombe for rates, Hodges-Lehmann for medians
 * @param p two-sided; q after Benjamini-Hochberg over the night's family
 * @param strata the same two groups within each stratum, by natural order
 * @param adjusted the difference over all strata (Mantel-Haenszel); equals {@code difference} where
 *     it cannot be stratified
 */
public record Comparison(
    String id,
    Figure focus,
    Figure other,
    Quantity difference,
    Interval interval,
    double p,
    double q,
    List<Stratum> strata,
    Quantity adjusted,
    Interval adjustedInterval,
    Verdict verdict) {

  /**
   * One stratum, a size band: from {@code lower} to just below {@code upper}. A group under 30 has
   * a count but no rate.
   *
   * @param key stable: {@code under-25000}, {@code 25000-to-50000}, {@code over-50000}
   * @param lower lower limit of the size band; 0 for the first
   * @param upper upper limit; 0 for the last, which has none
   * @param difference focus minus other within the stratum; null without rates
   * @param interval 95 % interval of that difference; null without rates
   */
  public record Stratum(
      String key,
      long lower,
      long upper,
      Arm focus,
      Arm other,
      @Nullable Quantity difference,
      @Nullable Interval interval) {

    public boolean hasRates() {
      return focus.hasRate() && other.hasRate();
    }
  }

  /**
   * Successes among cases in one group of one stratum.
   *
   * @param count the figure behind it: a share from {@link #RATE_FROM} cases on, below that a count
   *     of the successes
   */
  public record Arm(Figure count, long successes, long cases) {

    public static final long RATE_FROM = 30;

    public boolean hasRate() {
      return cases >= RATE_FROM;
    }
  }
}
