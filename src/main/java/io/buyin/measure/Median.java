package io.buyin.measure;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The middle of a sample, exact, with a 95 % interval by order statistics (Conover 1999): the
 * values whose ranks a binomial count with one half leaves in the middle.
 */
final class Median {

  private final List<BigDecimal> sorted;

  /**
   * @param values at least one
   */
  Median(List<BigDecimal> values) {
    this.sorted = values.stream().sorted().toList();
  }

  BigDecimal value() {
    BigDecimal low = sorted.get((sorted.size() - 1) / 2);
    BigDecimal high = sorted.get(sorted.size() / 2);
    return low.add(high).divide(BigDecimal.valueOf(2));
  }

  Interval interval() {
    int size = sorted.size();
    int rank =
        Math.max(
            1, BinomialDistribution.of(size, 0.5).inverseCumulativeProbability(Rates.ALPHA / 2));
    return new Interval(sorted.get(rank - 1), sorted.get(size - rank));
  }
}
