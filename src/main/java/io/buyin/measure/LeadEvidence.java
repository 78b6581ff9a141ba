package io.buyin.measure;

import io.buyin.measure.ComparisonEvidence.Periods;
import io.buyin.measure.ComparisonEvidence.Strata;
import org.jspecify.annotations.Nullable;

/**
 * What the grade of a lead, one weekly series before another, is decided from.
 *
 * @param weeks compared, after differencing
 * @param q p after Benjamini-Hochberg over the night's family
 * @param lower lower end of the interval of the correlation, wide enough for the lags looked at
 * @param upper upper end
 * @param strata the same lag within parts of the later series; null where it has none
 * @param heldOut what the weeks that took no part in choosing the lag say
 * @param bothWays whether the later series seems to lead as well
 * @param coverage share of the rows behind both series that are read and can be placed, 0 to 1
 * @param stale whether a source ends too long before the business date
 */
public record LeadEvidence(
    long weeks,
    double q,
    double lower,
    double upper,
    @Nullable Strata strata,
    Periods heldOut,
    boolean bothWays,
    double coverage,
    boolean stale)
    implements Evidence {

  @Override
  public long n() {
    return weeks;
  }

  boolean includesZero() {
    return lower <= 0 && upper >= 0;
  }
}
