package io.buyin.measure;

import org.jspecify.annotations.Nullable;

/**
 * The one place at which a series changed its level, if two levels describe it better than one. By
 * least squares; Schwarz' criterion pays for the second level and for the place. Source: Bai and
 * Perron 2003.
 *
 * <p>Worked: the Nile's flow at Aswan 1871 to 1970 changed after the 28th year.
 *
 * @param before how many values lie before the change
 * @param left squares that two levels leave
 * @param criterion of two levels; lower is better
 * @param without criterion of one level
 */
record Breakpoint(int before, double left, double criterion, double without) {

  /** Share of the series that each level must at least have. */
  private static final double LEAST = 0.15;

  /** Null where the series is too short, or one level describes it as well. */
  static @Nullable Breakpoint of(double[] series) {
    int least = Math.max(2, (int) Math.ceil(LEAST * series.length));
    int best = -1;
    double left = Double.POSITIVE_INFINITY;
    for (int at = least; at <= series.length - least; at++) {
      double squares = squares(series, 0, at) + squares(series, at, series.length);
      if (squares < left) {
        left = squares;
        best = at;
      }
    }
    if (best < 0) {
      return null;
    }
    double without = criterion(squares(series, 0, series.length), series.length, 1);
    double with = criterion(left, series.length, 2);
    return with < without ? new Breakpoint(best, left, with, without) : null;
  }

  static double squares(double[] series, int from, int to) {
    double mean = 0;
    for (int t = from; t < to; t++) {
      mean += series[t] / (to - from);
    }
    double squares = 0;
    for (int t = from; t < to; t++) {
      squares += (series[t] - mean) * (series[t] - mean);
    }
    return squares;
  }

  /** Each level costs itself and the place where it begins, or the variance. */
  static double criterion(double squares, int n, int levels) {
    double fit = Math.log(squares) + 1 - Math.log(n) + Math.log(2 * Math.PI);
    return n * fit + Math.log(n) * 2 * levels;
  }
}
