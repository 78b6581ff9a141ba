package io.buyin.measure;

/**
 * How many pairwise differences lie below the true shift, if only chance is at work: the
 * distribution of the Mann-Whitney statistic. Exact for groups under 50, normal above, as R does.
 */
final class RankSumDistribution {

  private static final int EXACT_BELOW = 50;

  private RankSumDistribution() {}

  /**
   * The rank, from 1, of the pairwise difference that ends a 95 % interval on the lower side; the
   * upper side has the same rank from above.
   */
  static long lowerRank(int first, int second) {
    if (first < EXACT_BELOW && second < EXACT_BELOW) {
      return Math.max(1, quantile(probabilities(first, second)));
    }
    double pairs = (double) first * second;
    double deviation = Math.sqrt(pairs * (first + second + 1) / 12);
    long rank = Math.round(pairs / 2 - StratifiedRates.normalQuantile() * deviation);
    return Math.max(1, rank);
  }

  private static int quantile(double[] probabilities) {
    double cumulative = 0;
    int value = 0;
    while (value < probabilities.length) {
      cumulative += probabilities[value];
      if (cumulative >= Rates.ALPHA / 2) {
        return value;
      }
      value++;
    }
    return value;
  }

  /** P(U = u), from P(m, n) = m/(m+n) P(m−1, n; u−n) + n/(m+n) P(m, n−1; u). */
  private static double[] probabilities(int first, int second) {
    double[][] fewer = new double[second + 1][];
    for (int n = 0; n <= second; n++) {
      fewer[n] = new double[] {1};
    }
    for (int m = 1; m <= first; m++) {
      double[][] row = new double[second + 1][];
      row[0] = new double[] {1};
      for (int n = 1; n <= second; n++) {
        row[n] = mixed(m, n, fewer[n], row[n - 1]);
      }
      fewer = row;
    }
    return fewer[second];
  }

  private static double[] mixed(int m, int n, double[] oneFewerFirst, double[] oneFewerSecond) {
    double[] result = new double[m * n + 1];
    for (int u = 0; u < oneFewerFirst.length; u++) {
      result[u + n] += oneFewerFirst[u] * m / (m + n);
    }
    for (int u = 0; u < oneFewerSecond.length; u++) {
      result[u] += oneFewerSecond[u] * n / (m + n);
    }
    return result;
  }
}
