package io.buyin.measure;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * One count against another over equally long times. Given their sum, the first is a binomial count
 * of one half (Przyborowski and Wilenski 1940), which turns a share's interval into the ratio's;
 * its reach, as a logarithm, is widened by the root of how much more the weeks scatter than chance
 * alone would have them (McCullagh and Nelder 1989).
 *
 * @param now count of the period
 * @param then count of as many days a year before; above zero
 * @param scatter variance of past weekly counts ÷ their mean, 1 at least
 */
record CountRatio(long now, long then, double scatter) {

  static CountRatio of(long now, long then, double[] pastWeeks) {
    return new CountRatio(now, then, scatter(pastWeeks));
  }

  double value() {
    return (double) now / then;
  }

  /** 95 %. */
  Range interval() {
    var share =
        BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(
            Math.toIntExact(now + then), Math.toIntExact(now), Rates.ALPHA);
    double root = Math.sqrt(scatter);
    double lower = odds(share.getLowerBound());
    double upper = odds(share.getUpperBound());
    return new Range(
        value() * Math.pow(lower / value(), root), value() * Math.pow(upper / value(), root));
  }

  static double scatter(double[] weeks) {
    if (weeks.length < 2) {
      return 1;
    }
    double mean = Autoregression.mean(weeks);
    double squares = 0;
    for (double week : weeks) {
      squares += (week - mean) * (week - mean);
    }
    return mean == 0 ? 1 : Math.max(1, squares / (weeks.length - 1) / mean);
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
