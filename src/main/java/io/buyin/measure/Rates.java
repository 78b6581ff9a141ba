package io.buyin.measure;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Success rates of one or two groups. Sources: Wilson 1927 for one rate, Newcombe 1998 (Statistics
 * in Medicine 17:873, method 10) for a difference, Yates 1934 for the test.
 *
 * <p>Worked: 56 of 70 against 48 of 80 differ by 0.2, interval 0.0524 to 0.3339.
 */
final class Rates {

  static final double ALPHA = 0.05;

  private Rates() {}

  /** Successes among cases; at least one case. */
  record Arm(long successes, long cases) {

    double rate() {
      return (double) successes / cases;
    }

    long failures() {
      return cases - successes;
    }

    Arm plus(Arm other) {
      return new Arm(successes + other.successes, cases + other.cases);
    }
  }

  static Range wilson(Arm arm) {
    var interval =
        BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
            Math.toIntExact(arm.cases()), Math.toIntExact(arm.successes()), ALPHA);
    return new Range(interval.getLowerBound(), interval.getUpperBound());
  }

  /** Half the Wilson interval of a rate that is not a whole number of successes. */
  static double wilsonHalfWidth(double rate, long cases) {
    double z = StratifiedRates.normalQuantile();
    double n = cases;
    double spread = rate * (1 - rate) / n + z * z / (4 * n * n);
    return z / (1 + z * z / n) * Math.sqrt(spread);
  }

  static double difference(Arm focus, Arm other) {
    return focus.rate() - other.rate();
  }

  static Range newcombe(Arm focus, Arm other) {
    double difference = difference(focus, other);
    Range first = wilson(focus);
    Range second = wilson(other);
    double below = Math.hypot(focus.rate() - first.lower(), second.upper() - other.rate());
    double above = Math.hypot(first.upper() - focus.rate(), other.rate() - second.lower());
    return new Range(difference - below, difference + above);
  }

  /** Two-sided p of equal rates: chi-square with continuity correction; 1 without any contrast. */
  static double equalityP(Arm focus, Arm other) {
    double all = focus.cases() + other.cases();
    double successes = focus.successes() + other.successes();
    double failures = all - successes;
    if (successes == 0 || failures == 0) {
      return 1;
    }
    double excess = Math.abs(focus.successes() - focus.cases() * successes / all);
    double corrected = excess - Math.min(0.5, excess);
    double variance = focus.cases() * other.cases() * successes * failures / (all * all * all);
    return chiSquareP(corrected * corrected / variance);
  }

  /** Upper tail of the chi-square distribution with one degree of freedom. */
  static double chiSquareP(double statistic) {
    return ChiSquaredDistribution.of(1).survivalProbability(statistic);
  }
}
