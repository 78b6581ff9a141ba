package io.buyin.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A number measured on labelled cases, with its 95 % interval. */
record Estimate(double value, double low, double high, long n) {

  private static final double Z = 1.959964;
  private static final int RESAMPLES = 1000;
  private static final long SEED = 7;

  /** A share, with Wilson's interval. */
  static Estimate share(long right, long n) {
    if (n == 0) {
      return new Estimate(0, 0, 1, 0);
    }
    double p = (double) right / n;
    double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
    return new Estimate(p, middle - half, middle + half, n);
  }

  /** Any number of a set of cases, with the interval of resampled sets. */
  static <T> Estimate resampled(List<T> cases, ToDoubleFunction<List<T>> measure) {
    SplittableRandom chance = new SplittableRandom(SEED);
    double[] values =
        IntStream.range(0, RESAMPLES)
            .mapToDouble(
                again ->
                    measure.applyAsDouble(
                        chance
                            .ints(cases.size(), 0, Math.max(1, cases.size()))
                            .mapToObj(cases::get)
                            .toList()))
            .sorted()
            .toArray();
    return new Estimate(
        measure.applyAsDouble(cases),
        values[RESAMPLES / 40],
        values[RESAMPLES - 1 - RESAMPLES / 40],
        cases.size());
  }

  String text() {
    return String.format(Locale.ROOT, "%.2f (%.2f to %.2f, n %d)", value, low, high, n);
  }
}
