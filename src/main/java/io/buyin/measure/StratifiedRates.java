package io.buyin.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two groups' success rates compared within strata and put together again. Sources: Cochran 1954
 * and Mantel and Haenszel 1959 for the test, Greenland and Robins 1985 for the standard error of
 * the Mantel-Haenszel risk difference.
 *
 * <p>Worked: Berkeley admissions 1973, six departments: crude difference +0.1416, stratified
 * −0.0184 with standard error 0.0146.
 *
 * @param strata each with at least one case in both arms
 */
record StratifiedRates(List<Stratum> strata) {

  /** The two arms within one stratum. */
  record Stratum(Rates.Arm focus, Rates.Arm other) {

    double total() {
      return focus.cases() + other.cases();
    }

    double successes() {
      return focus.successes() + other.successes();
    }

    /** Mantel-Haenszel weight. */
    double weight() {
      return focus.cases() * (double) other.cases() / total();
    }

    long smallerArm() {
      return Math.min(focus.cases(), other.cases());
    }

    Stratum plus(Stratum next) {
      return new Stratum(focus.plus(next.focus), other.plus(next.other));
    }
  }

  boolean isEmpty() {
    return strata.isEmpty();
  }

  double difference() {
    return sum(stratum -> stratum.weight() * Rates.difference(stratum.focus(), stratum.other()))
        / sum(Stratum::weight);
  }

  double standardError() {
    return Math.sqrt(sum(StratifiedRates::greenlandRobins)) / sum(Stratum::weight);
  }

  Range interval() {
    double reach = normalQuantile() * standardError();
    return new Range(difference() - reach, difference() + reach);
  }

  /** Cochran-Mantel-Haenszel statistic; with continuity correction as R's mantelhaen.test. */
  double statistic(boolean continuity) {
    double excess = Math.abs(sum(stratum -> stratum.focus().successes() - expected(stratum)));
    double corrected = continuity ? excess - Math.min(0.5, excess) : excess;
    double variance = sum(StratifiedRates::variance);
    return variance == 0 ? 0 : corrected * corrected / variance;
  }

  /** Two-sided p of no difference in any stratum, with continuity correction. */
  double p() {
    return Rates.chiSquareP(statistic(true));
  }

  /** Mantel-Haenszel common odds ratio. */
  double oddsRatio() {
    return sum(s -> s.focus().successes() * (double) s.other().failures() / s.total())
        / sum(s -> s.focus().failures() * (double) s.other().successes() / s.total());
  }

  private double sum(ToDoubleFunction<Stratum> term) {
    double sum = 0;
    for (Stratum stratum : strata) {
      sum += term.applyAsDouble(stratum);
    }
    return sum;
  }

  private static double expected(Stratum stratum) {
    return stratum.focus().cases() * stratum.successes() / stratum.total();
  }

  private static double variance(Stratum stratum) {
    double total = stratum.total();
    double margins = stratum.focus().cases() * (double) stratum.other().cases();
    return margins
        * stratum.successes()
        * (total - stratum.successes())
        / (total * total * (total - 1));
  }

  private static double greenlandRobins(Stratum stratum) {
    double focus = stratum.focus().cases();
    double other = stratum.other().cases();
    double spread =
        stratum.focus().successes() * (double) stratum.focus().failures() * cube(other)
            + stratum.other().successes() * (double) stratum.other().failures() * cube(focus);
    return spread / (focus * other * stratum.total() * stratum.total());
  }

  private static double cube(double number) {
    return number * number * number;
  }

  static double normalQuantile() {
    return NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - Rates.ALPHA / 2);
  }
}
