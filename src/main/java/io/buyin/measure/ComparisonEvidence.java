package io.buyin.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the grade of a comparison of two groups is decided from.
 *
 * @param smallerArm cases in the smaller group
 * @param q p after Benjamini-Hochberg over the night's family
 * @param lower lower end of the 95 % interval of the difference
 * @param upper upper end
 * @param smallestEffect smallest difference worth speaking of; null where none is stated
 * @param strata the same comparison within strata; null where it cannot be stratified
 * @param periods whether the year before says the same
 * @param coverage share of the deals whose group is known, 0 to 1
 * @param stale whether the source ends too long before the business date
 * @param placebo what the same comparison says where nothing should differ
 * @param lacks what the coverage falls short by, counted
 */
public record ComparisonEvidence(
    long smallerArm,
    double q,
    double lower,
    double upper,
    @Nullable Double smallestEffect,
    @Nullable Strata strata,
    Periods periods,
    double coverage,
    boolean stale,
    Placebo placebo,
    List<Lack> lacks)
    implements Evidence {

  ComparisonEvidence(
      long smallerArm,
      double q,
      double lower,
      double upper,
      @Nullable Double smallestEffect,
      @Nullable Strata strata,
      Periods periods,
      double coverage,
      boolean stale,
      Placebo placebo) {
    this(
        smallerArm,
        q,
        lower,
        upper,
        smallestEffect,
        strata,
        periods,
        coverage,
        stale,
        placebo,
        List.of());
  }

  @Override
  public long n() {
    return smallerArm;
  }

  /**
   * @param adjustedSameSign whether the difference over all strata has the sign of the crude one
   * @param adjustedExcludesZero whether its interval excludes zero
   * @param everySameSign whether each stratum has that sign
   * @param oneReversed whether a stratum's interval lies wholly on the other side of zero
   */
  public record Strata(
      boolean adjustedSameSign,
      boolean adjustedExcludesZero,
      boolean everySameSign,
      boolean oneReversed) {}

  /** What the same months of the year before say. */
  public enum Periods {
    /** The same sign, and its interval excludes zero. */
    HOLDS,
    /** The same sign, but it could be chance. */
    LEANS,
    /** The other sign, or none. */
    DISAGREES,
    /** Too few cases to say. */
    SINGLE,
    /** No year before to compare with: both parts of the period say the same, beyond chance. */
    BOTH_PARTS,
    /** Both parts of the period have the same sign, but one of them could be chance. */
    PART_LEANS,
    /** The parts of the period have different signs. */
    PART_DISAGREES
  }

  /** The same comparison where nothing should differ: other touches, or before the programme. */
  public enum Placebo {
    /** No such comparison could be made, or it had too few cases. */
    NOT_RUN,
    /** It shows no difference, as it should. */
    QUIET,
    /** It shows a difference beyond chance. */
    DIFFERS;

    static Placebo of(double p) {
      return p <= Rates.ALPHA ? DIFFERS : QUIET;
    }
  }

  /** The same with q known, and with what the coverage falls short by. */
  ComparisonEvidence with(double adjusted, List<Lack> missing) {
    return new ComparisonEvidence(
        smallerArm,
        adjusted,
        lower,
        upper,
        smallestEffect,
        strata,
        periods,
        coverage,
        stale,
        placebo,
        List.copyOf(missing));
  }

  boolean includesZero() {
    return lower <= 0 && upper >= 0;
  }

  boolean isBeyondSmallestEffect() {
    return smallestEffect != null && (lower > smallestEffect || upper < -smallestEffect);
  }
}
