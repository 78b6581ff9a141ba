package io.buyin.measure;

/**
 * How two series of equal length move together when one is shifted: deviations from the mean of the
 * whole series, divided by its whole length, as R's ccf does (Box and Jenkins 1970).
 *
 * <p>Worked: series M, both differenced: the lead three steps before correlates by 0.7201.
 */
record CrossCorrelation(double[] leading, double[] following) {

  int length() {
    return leading.length;
  }

  /**
   * @param lag steps from the leading to the following value; below zero, the other way round
   * @return 0 where one of the series never moves
   */
  double at(int lag) {
    double meanLeading = Autoregression.mean(leading);
    double meanFollowing = Autoregression.mean(following);
    double together = 0;
    for (int t = Math.max(0, -lag); t < length() - Math.max(0, lag); t++) {
      together += (leading[t] - meanLeading) * (following[t + lag] - meanFollowing);
    }
    double apart = Math.sqrt(squares(leading, meanLeading) * squares(following, meanFollowing));
    return apart == 0 ? 0 : together / apart;
  }

  /** The lag between two, both included, with the strongest correlation; of equals the first. */
  int strongest(int from, int to) {
    int strongest = from;
    for (int lag = from + 1; lag <= to; lag++) {
      strongest = Math.abs(at(lag)) > Math.abs(at(strongest)) ? lag : strongest;
    }
    return strongest;
  }

  private static double squares(double[] series, double mean) {
    double sum = 0;
    for (double value : series) {
      sum += (value - mean) * (value - mean);
    }
    return sum;
  }
}
