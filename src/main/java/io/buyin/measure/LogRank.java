package io.buyin.measure;

import java.util.List;

/**
 * Whether two groups wait equally long, within strata (Mantel 1966, Peto and Peto 1972): observed
 * minus expected events of the group in focus, over all lengths and strata, against its
 * hypergeometric variance.
 *
 * <p>Worked: leukaemia remission (Miller 1981), one stratum: chi-square 3.3964, p 0.0653.
 */
record LogRank(double excess, double variance) {

  /** Two groups within one stratum. */
  record Pair(Waits focus, Waits other) {

    long smallerArm() {
      return Math.min(focus.size(), other.size());
    }

    Pair and(Pair next) {
      return new Pair(focus.and(next.focus), other.and(next.other));
    }
  }

  static LogRank within(List<Pair> strata) {
    double excess = 0;
    double variance = 0;
    for (Pair pair : strata) {
      LogRank stratum = between(pair);
      excess += stratum.excess;
      variance += stratum.variance;
    }
    return new LogRank(excess, variance);
  }

  double statistic() {
    return variance == 0 ? 0 : excess * excess / variance;
  }

  /** Two-sided p of equal waiting; 1 without any contrast. */
  double p() {
    return Rates.chiSquareP(statistic());
  }

  private static LogRank between(Pair pair) {
    Waits focus = pair.focus();
    Waits other = pair.other();
    double excess = 0;
    double variance = 0;
    int f = 0;
    int o = 0;
    while (f < focus.size() && o < other.size()) {
      long length = Math.min(focus.length(f), other.length(o));
      double focusAtRisk = focus.size() - f;
      double atRisk = focusAtRisk + other.size() - o;
      int nextFocus = focus.length(f) == length ? focus.after(f) : f;
      int nextOther = other.length(o) == length ? other.after(o) : o;
      double focusEvents = focus.events(f, nextFocus);
      double events = focusEvents + other.events(o, nextOther);
      excess += focusEvents - events * focusAtRisk / atRisk;
      variance += variance(focusAtRisk, atRisk, events);
      f = nextFocus;
      o = nextOther;
    }
    return new LogRank(excess, variance);
  }

  private static double variance(double focusAtRisk, double atRisk, double events) {
    if (atRisk < 2) {
      return 0;
    }
    double share = focusAtRisk / atRisk;
    return events * share * (1 - share) * (atRisk - events) / (atRisk - 1);
  }
}
