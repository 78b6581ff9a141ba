package io.buyin.measure;

import org.jspecify.annotations.Nullable;

/**
 * Cumulative sums of what lies beyond a target by more than an allowance, upwards and downwards:
 * small lasting shifts add up where single values show nothing. Source: Page 1954; tabular form,
 * Montgomery 2013.
 *
 * @param high sums of what lies above, by time
 * @param low sums of what lies below, by time
 */
record Cusum(double[] high, double[] low) {

  /**
   * @param allowance half of the shift worth finding, in the values' unit
   */
  static Cusum of(double[] values, double target, double allowance) {
    double[] high = new double[values.length];
    double[] low = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      double apart = values[t] - target;
      high[t] = Math.max(0, (t == 0 ? 0 : high[t - 1]) + apart - allowance);
      low[t] = Math.max(0, (t == 0 ? 0 : low[t - 1]) - apart - allowance);
    }
    return new Cusum(high, low);
  }

  /**
   * A shift.
   *
   * @param onset index of the first value of the run that crossed the limit
   * @param signal index at which it crossed
   */
  record Shift(int onset, int signal, boolean upwards) {}

  /** The shift that still stands at the end; null where neither sum is beyond the limit then. */
  @Nullable Shift standing(double limit) {
    boolean upwards = high.length > 0 && high[high.length - 1] > limit;
    boolean downwards = low.length > 0 && low[low.length - 1] > limit;
    if (upwards == downwards) {
      return null;
    }
    double[] sums = upwards ? high : low;
    int onset = sums.length - 1;
    while (onset > 0 && sums[onset - 1] > 0) {
      onset--;
    }
    int signal = onset;
    while (sums[signal] <= limit) {
      signal++;
    }
    return new Shift(onset, signal, upwards);
  }
}
