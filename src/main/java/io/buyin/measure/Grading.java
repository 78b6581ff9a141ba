package io.buyin.measure;

import io.buyin.measure.ComparisonEvidence.Periods;
import io.buyin.measure.ComparisonEvidence.Placebo;
import io.buyin.measure.ComparisonEvidence.Strata;
import io.buyin.measure.LevelEvidence.SecondExport;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one grade scale, as a pure function. A row of the scale is reached when all it asks for is
 * there; each thing that is missing is a reason code, and the strictest one decides. Codes that
 * limit nothing ("notes") stand last.
 */
public final class Grading {

  /** Every code a verdict may carry; the wording files turn each into a clause. */
  public static final List<String> CODES =
      List.of(
          // levels
          "sample-under-30",
          "sample",
          "coverage-below-80",
          "coverage-below-90",
          "coverage-below-95",
          "coverage-below-98",
          "stale",
          "no-second-export",
          "second-export-partial",
          "second-export-disagrees",
          "register-starts-late",
          "other-currency-over-20",
          "crm-probability-not-back-tested",
          "interval-open",
          "stages-unknown",
          "back-test-under-8",
          "back-test-one-sided",
          "rule-of-credit",
          "read-from-words",
          "touches-start-late",
          // notes of levels
          "complete-register",
          "second-export-agrees",
          "past-close-date",
          "past-close-date-out",
          "other-currency",
          "converted",
          "field-missing",
          "source-blank",
          "region-blank",
          "author-blank",
          // comparisons
          "placebo-fails",
          "sign-flips-in-strata",
          "under-30-per-arm",
          "under-50-per-arm",
          "under-100-per-arm",
          "interval-includes-zero",
          "q-above-5-percent",
          "within-smallest-effect",
          "no-smallest-effect",
          "not-stratifiable",
          "not-in-every-stratum",
          "adjusted-interval-includes-zero",
          "single-period",
          "other-period-disagrees",
          "other-period-could-be-chance",
          "part-of-period-disagrees",
          "part-of-period-could-be-chance",
          // leads
          "moves-both-ways",
          "under-100-weeks",
          // note of comparisons
          "holds-in-two-periods",
          "holds-in-both-parts",
          // scenarios
          "stated-not-tested",
          "rests-on-grade-d");

  /** Those that raise a grade or hold it up; all others limit it. */
  static final Set<String> SUPPORTING =
      Set.of(
          "complete-register",
          "second-export-agrees",
          "holds-in-two-periods",
          "holds-in-both-parts");

  private Grading() {}

  /** The verdict on any evidence: the one door through which a figure or comparison is graded. */
  public static Verdict of(Evidence evidence) {
    if (evidence instanceof ComparisonEvidence comparison) {
      return comparison(comparison);
    }
    if (evidence instanceof LeadEvidence lead) {
      return lead(lead);
    }
    return evidence instanceof ScenarioEvidence scenario
        ? scenario(scenario)
        : level((LevelEvidence) evidence);
  }

  /**
   * Stated assumptions make a figure an early sign at most, and no better than what it rests on.
   */
  public static Verdict scenario(ScenarioEvidence evidence) {
    Reasons reasons = new Reasons();
    reasons.limit(evidence.weakest() == Grade.D, Grade.D, "rests-on-grade-d");
    reasons.limit(true, Grade.C, "stated-not-tested");
    return reasons.verdict();
  }

  public static Verdict level(LevelEvidence evidence) {
    Reasons reasons = new Reasons();
    boolean sample = !evidence.complete();
    reasons.limit(sample && evidence.n() < 30, Grade.D, "sample-under-30");
    evidence.limits().forEach(limit -> reasons.limit(true, Grade.C, limit));
    reasons.limit(sample && evidence.n() >= 30, Grade.C, "sample");
    reasons.limit(evidence.stale(), Grade.C, "stale");
    levelCoverage(evidence.coverage(), reasons);
    secondExport(evidence.secondExport(), reasons);
    reasons.note(evidence.complete(), "complete-register");
    reasons.note(evidence.secondExport() == SecondExport.AGREES, "second-export-agrees");
    evidence.notes().forEach(note -> reasons.note(true, note));
    return reasons.verdict().lacking(evidence.lacks());
  }

  public static Verdict comparison(ComparisonEvidence evidence) {
    Reasons reasons = new Reasons();
    reasons.limit(evidence.placebo() == Placebo.DIFFERS, Grade.D, "placebo-fails");
    strata(evidence.strata(), reasons);
    arms(evidence.smallerArm(), reasons);
    chance(evidence, reasons);
    periods(evidence.periods(), reasons);
    reasons.limit(evidence.stale(), Grade.C, "stale");
    comparisonCoverage(evidence.coverage(), reasons);
    return reasons.verdict().lacking(evidence.lacks());
  }

  /** As a comparison; that both seem to lead says that neither does. */
  public static Verdict lead(LeadEvidence evidence) {
    Reasons reasons = new Reasons();
    strata(evidence.strata(), reasons);
    reasons.limit(evidence.includesZero(), Grade.C, "interval-includes-zero");
    reasons.limit(evidence.q() > 0.05, Grade.C, "q-above-5-percent");
    reasons.limit(evidence.bothWays(), Grade.C, "moves-both-ways");
    reasons.limit(evidence.weeks() < 100, Grade.B, "under-100-weeks");
    reasons.limit(true, Grade.B, "no-smallest-effect");
    periods(evidence.heldOut(), reasons);
    reasons.limit(evidence.stale(), Grade.C, "stale");
    comparisonCoverage(evidence.coverage(), reasons);
    return reasons.verdict();
  }

  private static void levelCoverage(double coverage, Reasons reasons) {
    if (coverage < 0.80) {
      reasons.limit(true, Grade.D, "coverage-below-80");
    } else if (coverage < 0.95) {
      reasons.limit(true, Grade.C, "coverage-below-95");
    } else {
      reasons.limit(coverage < 0.98, Grade.B, "coverage-below-98");
    }
  }

  private static void comparisonCoverage(double coverage, Reasons reasons) {
    if (coverage < 0.80) {
      reasons.limit(true, Grade.C, "coverage-below-80");
    } else {
      reasons.limit(coverage < 0.90, Grade.B, "coverage-below-90");
    }
  }

  private static void arms(long smaller, Reasons reasons) {
    if (smaller < 30) {
      reasons.limit(true, Grade.D, "under-30-per-arm");
    } else if (smaller < 50) {
      reasons.limit(true, Grade.C, "under-50-per-arm");
    } else {
      reasons.limit(smaller < 100, Grade.B, "under-100-per-arm");
    }
  }

  private static void secondExport(SecondExport second, Reasons reasons) {
    reasons.limit(second == SecondExport.NONE, Grade.B, "no-second-export");
    reasons.limit(second == SecondExport.PARTIAL, Grade.B, "second-export-partial");
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
    reasons.limit(periods == Periods.LEANS, Grade.B, "other-period-could-be-chance");
    reasons.limit(periods == Periods.PART_DISAGREES, Grade.C, "part-of-period-disagrees");
    reasons.limit(periods == Periods.PART_LEANS, Grade.B, "part-of-period-could-be-chance");
    reasons.note(periods == Periods.HOLDS, "holds-in-two-periods");
    reasons.note(periods == Periods.BOTH_PARTS, "holds-in-both-parts");
  }
}
