package io.buyin.measure;

import java.util.Arrays;

/**
 * What a series owes to its own past. Sources: Yule 1927 and Walker 1931 for the equations, Durbin
 * 1960 for solving them, Hurvich and Tsai 1989 for choosing the order.
 *
 * <p>Worked: the differenced lead of Box and Jenkins' series M, order 3: −0.5275, −0.2020, −0.1155.
 *
 * @param mean of the series it was fitted to
 * @param coefficients of the values one, two … steps before; empty where the past says nothing
 */
record Autoregression(double mean, double[] coefficients) {

  /** An order fitted, with the variance it leaves. */
  private record Fit(double[] coefficients, double left) {}

  static Autoregression of(double[] series, int order) {
    return new Autoregression(mean(series), fits(series, order)[order].coefficients());
  }

  /** The order, up to the highest, with the smallest corrected information criterion. */
  static Autoregression best(double[] series, int highest) {
    Fit[] fits = fits(series, highest);
    int best = 0;
    for (int order = 1; order < fits.length; order++) {
      best = aicc(fits, order, series.length) < aicc(fits, best, series.length) ? order : best;
    }
    return new Autoregression(mean(series), fits[best].coefficients());
  }

  int order() {
    return coefficients.length;
  }

  /** What the past does not say, from the first value on that has enough of it before. */
  double[] residuals(double[] series) {
    double[] left = new double[Math.max(0, series.length - order())];
    for (int t = order(); t < series.length; t++) {
      double said = 0;
      for (int lag = 1; lag <= order(); lag++) {
        said += coefficients[lag - 1] * (series[t - lag] - mean);
      }
      left[t - order()] = series[t] - mean - said;
    }
    return left;
  }

  static double mean(double[] series) {
    return Arrays.stream(series).sum() / series.length;
  }

  private static double aicc(Fit[] fits, int order, int n) {
    double free = order + 1;
    double penalty = n - free - 1 > 0 ? 2 * free * n / (n - free - 1) : Double.POSITIVE_INFINITY;
    return n * Math.log(fits[order].left()) + penalty;
  }

  /** Every order up to the highest; a constant series has no past to speak of. */
  private static Fit[] fits(double[] series, int highest) {
    double[] covariance = covariance(series, highest);
    Fit[] fits = new Fit[highest + 1];
    fits[0] = new Fit(new double[0], covariance[0]);
    for (int order = 1; order <= highest; order++) {
      fits[order] = next(fits[order - 1], covariance, order);
    }
    return fits;
  }

  private static Fit next(Fit before, double[] covariance, int order) {
    double unsaid = covariance[order];
    for (int lag = 1; lag < order; lag++) {
      unsaid -= before.coefficients()[lag - 1] * covariance[order - lag];
    }
    double newest = before.left() > 0 ? unsaid / before.left() : 0;
    double[] coefficients = new double[order];
    for (int lag = 1; lag < order; lag++) {
      coefficients[lag - 1] =
          before.coefficients()[lag - 1] - newest * before.coefficients()[order - lag - 1];
    }
    coefficients[order - 1] = newest;
    return new Fit(coefficients, before.left() * (1 - newest * newest));
  }

  private static double[] covariance(double[] series, int highest) {
    double mean = mean(series);
    double[] covariance = new double[highest + 1];
    for (int lag = 0; lag <= highest; lag++) {
      for (int t = lag; t < series.length; t++) {
        covariance[lag] += (series[t] - mean) * (series[t - lag] - mean) / series.length;
      }
    }
    return covariance;
  }
}
