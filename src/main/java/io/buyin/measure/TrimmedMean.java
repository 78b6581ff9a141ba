package io.buyin.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean without the highest and the lowest tenth, with a 95 % interval from the scatter of the
 * values when those left out are drawn in to the last ones kept (Tukey and McLaughlin 1963).
 */
final class TrimmedMean {

  private static final int TENTH = 10;
  private static final int CENTS = 2;

  private final List<BigDecimal> sorted;
  private final int cut;

  /**
   * @param values at least two are kept
   */
  TrimmedMean(List<BigDecimal> values) {
    this.sorted = values.stream().sorted().toList();
    this.cut = values.size() / TENTH;
  }

  /** To the cent. */
  BigDecimal value() {
    BigDecimal sum = kept().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(kept().size()), CENTS, RoundingMode.HALF_UP);
  }

  Range interval() {
    double mean = value().doubleValue();
    double t =
        TDistribution.of(kept().size() - 1.0).inverseCumulativeProbability(1 - Rates.ALPHA / 2);
    double share = (double) kept().size() / sorted.size();
    double reach = t * drawnIn() / (share * Math.sqrt(sorted.size()));
    return new Range(mean - reach, mean + reach);
  }

  private List<BigDecimal> kept() {
    return sorted.subList(cut, sorted.size() - cut);
  }

  /** Standard deviation of the values, those left out drawn in. */
  private double drawnIn() {
    double[] drawn = new double[sorted.size()];
    for (int i = 0; i < drawn.length; i++) {
      int at = Math.min(Math.max(i, cut), sorted.size() - 1 - cut);
      drawn[i] = sorted.get(at).doubleValue();
    }
    double mean = 0;
    for (double each : drawn) {
      mean += each / drawn.length;
    }
    double squares = 0;
    for (double each : drawn) {
      squares += (each - mean) * (each - mean);
    }
    return Math.sqrt(squares / (drawn.length - 1));
  }
}
