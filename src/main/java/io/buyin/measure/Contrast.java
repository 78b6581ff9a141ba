package io.buyin.measure;

import io.buyin.measure.Comparison.Stratum;
import io.buyin.quantity.Quantity;
import java.util.List;

/**
 * One tested difference of two groups, before its p has met the night's family.
 *
 * @param evidence complete but for q
 */
record Contrast(
    Figure focus,
    Figure other,
    Effect effect,
    Effect adjusted,
    double p,
    List<Stratum> strata,
    ComparisonEvidence evidence) {

  /** A difference with its 95 % interval. */
  record Effect(Quantity difference, Interval interval) {}

  Comparison with(double q, Verdict verdict, String id) {
    return new Comparison(
        id,
        focus,
        other,
        effect.difference(),
        effect.interval(),
        Kept.probability(p),
        Kept.probability(q),
        strata,
        adjusted.difference(),
        adjusted.interval(),
        verdict);
  }
}
