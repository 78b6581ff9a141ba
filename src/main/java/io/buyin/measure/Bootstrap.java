package io.buyin.measure;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Intervals of statistics that have no interval of their own: the cases are drawn anew, with
 * replacement, and the percentiles corrected for bias and skew (Efron 1987). The same seed draws
 * alike, whenever and wherever.
 *
 * <p>Worked: the mean of 1, 2, 4, 8, 16 over all 3,125 ways to draw: 95 % from 2.4 to 12.8.
 */
final class Bootstrap {

  private static final int REPLICATES = 2_000;

  /** From here on the percentiles and the normal curve agree, and the latter is quick. */
  private static final int MANY = 5_000;

  private Bootstrap() {}

  /** Part and whole of each case; the statistic is the quotient of the sums. */
  record Ratio(double[] parts, double[] wholes) {

    int size() {
      return parts.length;
    }

    double value() {
      return sum(parts) / sum(wholes);
    }

    /** 95 %; a draw whose wholes sum to zero counts as the value itself. */
    Range interval(long seed) {
      double[] without = withoutEach();
      return size() < MANY
          ? corrected(replicates(seed), value(), without)
          : normal(value(), standardError(without));
    }

    private double[] withoutEach() {
      double part = sum(parts);
      double whole = sum(wholes);
      double[] without = new double[size()];
      for (int i = 0; i < without.length; i++) {
        double left = whole - wholes[i];
        without[i] = left == 0 ? value() : (part - parts[i]) / left;
      }
      return without;
    }

    private double[] replicates(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] replicates = new double[REPLICATES];
      for (int i = 0; i < REPLICATES; i++) {
        double part = 0;
        double whole = 0;
        for (int drawn = 0; drawn < size(); drawn++) {
          int at = random.nextInt(size());
          part += parts[at];
          whole += wholes[at];
        }
        replicates[i] = whole == 0 ? value() : part / whole;
      }
      return replicates;
    }

    private static double sum(double[] numbers) {
      return Arrays.stream(numbers).sum();
    }
  }

  /**
   * The 95 % interval from what the statistic was in each draw.
   *
   * @param without the statistic without each single case
   */
  static Range corrected(double[] replicates, double estimate, double[] without) {
    double bias = bias(replicates, estimate);
    double skew = acceleration(without);
    double z = StratifiedRates.normalQuantile();
    return new Range(
        RobustZ.quantile(replicates, level(bias, skew, -z)),
        RobustZ.quantile(replicates, level(bias, skew, z)));
  }

  /** How far the estimate lies from the middle of the draws, in standard deviations. */
  static double bias(double[] replicates, double estimate) {
    double below =
        (double) Arrays.stream(replicates).filter(each -> each < estimate).count()
            / replicates.length;
    double inside = 1.0 / (2 * replicates.length);
    return NormalDistribution.of(0, 1)
        .inverseCumulativeProbability(Math.max(inside, Math.min(1 - inside, below)));
  }

  /** How fast the statistic's scatter grows with it, from the jackknife; 0 where nothing varies. */
  static double acceleration(double[] without) {
    double mean = mean(without);
    double squares = 0;
    double cubes = 0;
    for (double each : without) {
      double apart = mean - each;
      squares += apart * apart;
      cubes += apart * apart * apart;
    }
    return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
  }

  /** Of the jackknife (Quenouille 1949, Tukey 1958). */
  static double standardError(double[] without) {
    double mean = mean(without);
    double squares = Arrays.stream(without).map(each -> (each - mean) * (each - mean)).sum();
    return Math.sqrt((without.length - 1.0) / without.length * squares);
  }

  /** The share of draws at which the interval ends. */
  static double level(double bias, double skew, double z) {
    double shifted = bias + (bias + z) / (1 - skew * (bias + z));
    return NormalDistribution.of(0, 1).cumulativeProbability(shifted);
  }

  private static Range normal(double value, double error) {
    double reach = StratifiedRates.normalQuantile() * error;
    return new Range(value - reach, value + reach);
  }

  private static double mean(double[] numbers) {
    return Arrays.stream(numbers).average().orElse(0);
  }
}
