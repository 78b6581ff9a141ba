package io.buyin.measure;

import io.buyin.measure.ComparisonEvidence.Periods;
import io.buyin.measure.ComparisonEvidence.Strata;
import io.buyin.measure.LevelEvidence.SecondExport;
import org.jspecify.annotations.Nullable;

/**
 * The one grade scale, as a pure function. A row of the scale is reached when all it asks for is
 * there; each thing that is missing is a reason code, and the strictest one decides.
 *
 * <p>Codes for levels: {@code coverage-below-80}, {@code sample-under-30}, {@code sample}, {@code
 * coverage-below-95}, {@code stale}, {@code coverage-below-98}, {@code no-second-export}, {@code
 * second-export-disagrees}; note {@code complete-register}.
 *
 * <p>Codes for comparisons: {@code placebo-fails}, {@code sign-flips-in-strata}, {@code
 * under-30-per-arm}, {@code interval-includes-zero}, {@code q-above-5-percent}, {@code
 * not-stratifiable}, {@code single-period}, {@code other-period-disagrees}, {@code
 * coverage-below-80}, {@code stale}, {@code under-50-per-arm}, {@code under-100-per-arm}, {@code
 * within-smallest-effect}, {@code no-smallest-effect}, {@code not-in-every-stratum}, {@code
 * adjusted-interval-includes-zero}, {@code coverage-below-90}; note {@code holds-in-two-periods}.
 */
public final class Grading {

  private Grading() {}

  public static Verdict level(LevelEvidence evidence) {
    Reasons reasons = new Reasons();
    boolean sample = !evidence.complete();
    reasons.limit(evidence.coverage() < 0.80, Grade.D, "coverage-below-80");
    reasons.limit(sample && evidence.n() < 30, Grade.D, "sample-under-30");
    evidence.limits().forEach(limit -> reasons.limit(true, Grade.C, limit));
    reasons.limit(sample, Grade.C, "sample");
    reasons.limit(evidence.coverage() < 0.95, Grade.C, "coverage-below-95");
    reasons.limit(evidence.stale(), Grade.C, "stale");
    reasons.limit(evidence.coverage() < 0.98, Grade.B, "coverage-below-98");
    secondExport(evidence.secondExport(), reasons);
    reasons.note(evidence.complete(), "complete-register");
    evidence.notes().forEach(note -> reasons.note(true, note));
    return reasons.verdict();
  }

  public static Verdict comparison(ComparisonEvidence evidence) {
    Reasons reasons = new Reasons();
    long arm = evidence.smallerArm();
    reasons.limit(evidence.placeboFails(), Grade.D, "placebo-fails");
    strata(evidence.strata(), reasons);
    reasons.limit(arm < 30, Grade.D, "under-30-per-arm");
    chance(evidence, reasons);
    periods(evidence.periods(), reasons);
    reasons.limit(evidence.coverage() < 0.80, Grade.C, "coverage-below-80");
    reasons.limit(evidence.stale(), Grade.C, "stale");
    reasons.limit(arm < 50, Grade.C, "under-50-per-arm");
    reasons.limit(arm < 100, Grade.B, "under-100-per-arm");
    reasons.limit(evidence.coverage() < 0.90, Grade.B, "coverage-below-90");
    return reasons.verdict();
  }

  private static void secondExport(SecondExport second, Reasons reasons) {
    reasons.limit(second == SecondExport.NONE, Grade.B, "no-second-export");
    reasons.limit(second == SecondExport.DISAGREES, Grade.B, "second-export-disagrees");
  }

  private static void chance(ComparisonEvidence evidence, Reasons reasons) {
    reasons.limit(evidence.includesZero(), Grade.C, "interval-includes-zero");
    reasons.limit(evidence.q() > 0.05, Grade.C, "q-above-5-percent");
    boolean unstated = evidence.smallestEffect() == null;
    reasons.limit(unstated, Grade.B, "no-smallest-effect");
    boolean within = !unstated && !evidence.isBeyondSmallestEffect();
    reasons.limit(within, Grade.B, "within-smallest-effect");
  }

  private static void strata(@Nullable Strata strata, Reasons reasons) {
    if (strata == null) {
      reasons.limit(true, Grade.C, "not-stratifiable");
      return;
    }
    boolean flips = !strata.adjustedSameSign() || strata.oneReversed();
    reasons.limit(flips, Grade.D, "sign-flips-in-strata");
    reasons.limit(!strata.everySameSign(), Grade.B, "not-in-every-stratum");
    reasons.limit(!strata.adjustedExcludesZero(), Grade.B, "adjusted-interval-includes-zero");
  }

  private static void periods(Periods periods, Reasons reasons) {
    reasons.limit(periods == Periods.SINGLE, Grade.C, "single-period");
    reasons.limit(periods == Periods.DISAGREES, Grade.C, "other-period-disagrees");
    reasons.note(periods == Periods.HOLDS, "holds-in-two-periods");
  }
}
