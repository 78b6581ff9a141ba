package io.buyin.measure;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/**
 * By how much one group lies above another, without assuming a shape. Sources: Mann and Whitney
 * 1947 for the test, Hodges and Lehmann 1963 for the estimate (median of all pairwise differences)
 * and its interval, van Elteren 1960 for the weights of strata.
 *
 * <p>Worked: ozone in May against August, 26 days each: −32, interval −53 to −15, p = 0.00012.
 */
final class Shift {

  private final List<Pair> strata;

  private Shift(List<Pair> strata) {
    this.strata = strata;
  }

  /** Values of the two groups within one stratum, both sorted and not empty. */
  static final class Pair {

    private final double[] focus;
    private final double[] other;

    private Pair(double[] focus, double[] other) {
      this.focus = focus;
      this.other = other;
    }

    static Pair of(double[] focus, double[] other) {
      return new Pair(sorted(focus), sorted(other));
    }

    double pairs() {
      return (double) focus.length * other.length;
    }

    /** van Elteren's weight of one pairwise difference. */
    double weight() {
      return 1.0 / (focus.length + other.length + 1);
    }

    long smallerArm() {
      return Math.min(focus.length, other.length);
    }

    Pair plus(Pair next) {
      return of(joined(focus, next.focus), joined(other, next.other));
    }

    private static double[] joined(double[] first, double[] second) {
      double[] all = Arrays.copyOf(first, first.length + second.length);
      System.arraycopy(second, 0, all, first.length, second.length);
      return all;
    }

    private static double[] sorted(double[] values) {
      double[] copy = values.clone();
      Arrays.sort(copy);
      return copy;
    }
  }

  static Shift between(double[] focus, double[] other) {
    return new Shift(List.of(Pair.of(focus, other)));
  }

  static Shift within(List<Pair> strata) {
    return new Shift(List.copyOf(strata));
  }

  /**
   * Two-sided p of equal distributions, strata ignored; with ties the corrected normal form. 1
   * where all values are the same, which the test itself cannot say.
   */
  static double p(double[] focus, double[] other) {
    double p = MannWhitneyUTest.withDefaults().test(focus, other).getPValue();
    return Double.isNaN(p) ? 1 : p;
  }

  /** The (weighted) median of all pairwise differences, focus minus other. */
  double estimate() {
    double half = total() / 2;
    return (smallestReaching(half) + smallestExceeding(half)) / 2;
  }

  /** 95 % interval: exact ranks for one stratum, normal form for several. */
  Range interval() {
    return strata.size() == 1 ? byRank(strata.get(0)) : byWeight();
  }

  private Range byRank(Pair pair) {
    double rank = RankSumDistribution.lowerRank(pair.focus.length, pair.other.length);
    double weight = pair.weight();
    return new Range(
        smallestReaching(rank * weight), smallestReaching((pair.pairs() + 1 - rank) * weight));
  }

  private Range byWeight() {
    double variance = 0;
    for (Pair pair : strata) {
      variance += pair.weight() * pair.pairs() / 12;
    }
    double reach = StratifiedRates.normalQuantile() * Math.sqrt(variance);
    double half = total() / 2;
    return new Range(
        smallestReaching(Math.max(Double.MIN_VALUE, half - reach)),
        smallestReaching(Math.min(2 * half, half + reach)));
  }

  private double total() {
    return weightUpTo(Double.POSITIVE_INFINITY);
  }

  private double smallestReaching(double target) {
    return smallest(target * (1 - 1e-12));
  }

  private double smallestExceeding(double target) {
    return smallest(target * (1 + 1e-12) + Double.MIN_VALUE);
  }

  /** The smallest double whose weight of differences at or below it reaches the target. */
  private double smallest(double target) {
    long low = ordered(Double.NEGATIVE_INFINITY);
    long high = ordered(Double.POSITIVE_INFINITY);
    while (low < high) {
      long middle = Math.floorDiv(low, 2) + Math.floorDiv(high, 2);
      middle = middle < low ? low : middle;
      if (weightUpTo(fromOrdered(middle)) >= target) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return fromOrdered(high);
  }

  private double weightUpTo(double limit) {
    double weight = 0;
    for (Pair pair : strata) {
      weight += pair.weight() * differencesUpTo(pair, limit);
    }
    return weight;
  }

  private static long differencesUpTo(Pair pair, double limit) {
    long count = 0;
    int reached = 0;
    for (double other : pair.other) {
      while (reached < pair.focus.length && pair.focus[reached] - other <= limit) {
        reached++;
      }
      count += reached;
    }
    return count;
  }

  /** Doubles as longs in the same order, so that bisection ends on an exact value. */
  private static long ordered(double number) {
    long bits = Double.doubleToLongBits(number);
    return bits >= 0 ? bits : Long.MIN_VALUE - bits;
  }

  private static double fromOrdered(long ordered) {
    return Double.longBitsToDouble(ordered >= 0 ? ordered : Long.MIN_VALUE - ordered);
  }
}
