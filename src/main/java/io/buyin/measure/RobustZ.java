package io.buyin.measure;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How far a value lies from what is usual, in units that outliers do not stretch. Source: Iglewicz
 * and Hoaglin 1993 (median and median absolute deviation).
 *
 * <p>Worked: 40 among 10, 12, 11, 13, 12, 11, 40 lies at 18.886.
 */
final class RobustZ {

  /** Makes the median absolute deviation of normal values their standard deviation. */
  private static final double MEDIAN_DEVIATION = 1.4826;

  private static final double MEAN_DEVIATION = 1.2533;
  private static final double QUARTILES = 1.349;

  private final double middle;
  private final double scale;

  private RobustZ(double middle, double scale) {
    this.middle = middle;
    this.scale = scale;
  }

  /**
   * @param usual at least one value
   */
  static RobustZ of(double[] usual) {
    double middle = quantile(usual, .5);
    return new RobustZ(middle, scale(usual, middle));
  }

  /** Empty where the usual values do not differ at all: then nothing can be told. */
  OptionalDouble of(double value) {
    return scale > 0 ? OptionalDouble.of((value - middle) / scale) : OptionalDouble.empty();
  }

  double middle() {
    return middle;
  }

  double scale() {
    return scale;
  }

  private static double scale(double[] usual, double middle) {
    double[] apart = Arrays.stream(usual).map(value -> Math.abs(value - middle)).toArray();
    double median = quantile(apart, .5);
    if (median > 0) {
      return MEDIAN_DEVIATION * median;
    }
    double mean = Arrays.stream(apart).average().orElse(0);
    return mean > 0
        ? MEAN_DEVIATION * mean
        : (quantile(usual, .75) - quantile(usual, .25)) / QUARTILES;
  }

  /** As R's default. */
  static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
