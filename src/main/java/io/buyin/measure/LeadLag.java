package io.buyin.measure;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Whether one weekly series moves with another some weeks later. Both are taken as logarithms,
 * differenced (over a year too from three years on), and rid of what they owe to their own past
 * (Haugh 1976): two series that merely trend or wander would otherwise seem related. The lag is
 * chosen and tested on the first three quarters of the weeks, with Šidák's correction for having
 * looked at several (1967), and confirmed on the last quarter, which took no part. The interval
 * resamples blocks of weeks (Künsch 1989) at the level that the choice of a lag asks for.
 *
 * <p>Worked: Box and Jenkins' series M: found at a lag of 3, in this direction alone.
 *
 * @param lag weeks from the leading to the following series
 * @param r correlation at that lag over all weeks
 * @param weeks that could be compared
 * @param p two-sided, corrected for the lags looked at
 * @param bothWays whether the following series seems to lead as well
 * @param confirmed what the weeks held out say of it
 */
record LeadLag(
    int lag,
    double r,
    Range interval,
    int weeks,
    double p,
    boolean bothWays,
    ComparisonEvidence.Periods confirmed) {

  /** Fewest weeks after differencing. */
  static final int LEAST = 52;

  static final int LAGS = 8;
  private static final int MOST_PAST = 4;
  private static final int YEAR = 52;
  private static final int CYCLES = 3;
  private static final int REPLICATES = 999;
  private static final double LEARNED = 0.75;

  /** Both series without their own past, ready to be compared. */
  record Whitened(CrossCorrelation all, CrossCorrelation learned, CrossCorrelation heldOut) {}

  /**
   * @param leading counts by week, not below zero
   * @param following of the same weeks
   * @param seed of the resampling
   * @return null where there are too few weeks, or one of the series never moves
   */
  static @Nullable LeadLag between(double[] leading, double[] following, long seed) {
    Whitened series = whitened(steady(leading), steady(following));
    return series == null ? null : found(series, seed);
  }

  /** Logarithms, differenced; over a year too where there are at least three of them. */
  static double[] steady(double[] counts) {
    double[] logs = Arrays.stream(counts).map(Math::log1p).toArray();
    double[] level = logs.length > CYCLES * YEAR ? differences(logs, YEAR) : logs;
    return differences(level, 1);
  }

  /** Null where there are too few weeks, or one of the series never moves. */
  static @Nullable Whitened whitened(double[] leading, double[] following) {
    if (leading.length < LEAST || isFlat(leading) || isFlat(following)) {
      return null;
    }
    int known = (int) (leading.length * LEARNED);
    double[] x = own(leading, known);
    double[] y = own(following, known);
    int first = known - (leading.length - x.length);
    CrossCorrelation all = new CrossCorrelation(x, y);
    return new Whitened(all, part(all, 0, first), part(all, first, x.length));
  }

  private static LeadLag found(Whitened series, long seed) {
    CrossCorrelation learned = series.learned();
    int lag = learned.strongest(0, LAGS);
    double p = sidak(alone(learned, lag), LAGS + 1);
    double back = sidak(alone(learned, learned.strongest(-LAGS, -1)), LAGS);
    double r = series.all().at(lag);
    return new LeadLag(
        lag,
        r,
        interval(series.all(), lag, seed),
        series.all().length(),
        p,
        back <= Rates.ALPHA,
        confirmed(series.heldOut(), lag, learned.at(lag)));
  }

  /** The same sign within a week of the lag, in the weeks that took no part in choosing it. */
  private static ComparisonEvidence.Periods confirmed(CrossCorrelation out, int lag, double r) {
    int near = out.strongest(Math.max(0, lag - 1), lag + 1);
    if (out.at(near) * r <= 0) {
      return ComparisonEvidence.Periods.PART_DISAGREES;
    }
    return alone(out, near) <= Rates.ALPHA
        ? ComparisonEvidence.Periods.BOTH_PARTS
        : ComparisonEvidence.Periods.PART_LEANS;
  }

  /** Two-sided p of this one correlation. */
  static double alone(CrossCorrelation series, int lag) {
    double z = Math.abs(series.at(lag)) * Math.sqrt(series.length());
    return 2 * NormalDistribution.of(0, 1).survivalProbability(z);
  }

  /** The p of the smallest of so many. */
  static double sidak(double p, int looked) {
    return 1 - Math.pow(1 - p, looked);
  }

  /** Percentiles over resampled blocks of weeks, wide enough for the lags looked at. */
  private static Range interval(CrossCorrelation series, int lag, long seed) {
    double[] x = Arrays.copyOfRange(series.leading(), 0, series.length() - lag);
    double[] y = Arrays.copyOfRange(series.following(), lag, series.length());
    SplittableRandom random = new SplittableRandom(seed);
    double[] replicates = new double[REPLICATES];
    for (int i = 0; i < REPLICATES; i++) {
      replicates[i] = resampled(x, y, random).at(0);
    }
    Arrays.sort(replicates);
    double tail = Rates.ALPHA / (LAGS + 1) / 2;
    int outside = (int) Math.floor(tail * (REPLICATES + 1));
    return new Range(replicates[outside - 1], replicates[REPLICATES - outside]);
  }

  private static CrossCorrelation resampled(double[] x, double[] y, SplittableRandom random) {
    int block = Math.max(1, (int) Math.round(Math.cbrt(x.length)));
    double[] leading = new double[x.length];
    double[] following = new double[x.length];
    int start = 0;
    for (int t = 0; t < x.length; t++) {
      start = t % block == 0 ? random.nextInt(x.length - block + 1) : start;
      leading[t] = x[start + t % block];
      following[t] = y[start + t % block];
    }
    return new CrossCorrelation(leading, following);
  }

  /** Filtered by what its first part alone says of its past, and cut to the same weeks. */
  private static double[] own(double[] series, int known) {
    Autoregression past = Autoregression.best(Arrays.copyOf(series, known), MOST_PAST);
    double[] left = past.residuals(series);
    return Arrays.copyOfRange(left, MOST_PAST - past.order(), left.length);
  }

  private static CrossCorrelation part(CrossCorrelation all, int from, int to) {
    return new CrossCorrelation(
        Arrays.copyOfRange(all.leading(), from, to), Arrays.copyOfRange(all.following(), from, to));
  }

  private static double[] differences(double[] series, int step) {
    double[] differences = new double[Math.max(0, series.length - step)];
    for (int t = step; t < series.length; t++) {
      differences[t - step] = series[t] - series[t - step];
    }
    return differences;
  }

  private static boolean isFlat(double[] series) {
    return Arrays.stream(series).allMatch(value -> value == series[0]);
  }

  /** Correlation at the lag within each part of what follows, and over all of them. */
  static ComparisonEvidence.@Nullable Strata within(
      double[] leading, List<double[]> parts, LeadLag whole) {
    List<Range> each =
        parts.stream()
            .map(part -> whitened(steady(leading), steady(part)))
            .filter(java.util.Objects::nonNull)
            .map(series -> around(series.all(), whole.lag()))
            .toList();
    if (each.size() < 2 || each.size() < parts.size()) {
      return null;
    }
    double sign = Math.signum(whole.r());
    double mean = each.stream().mapToDouble(LeadLag::middle).sum() / each.size();
    double reach = half(each.get(0)) / Math.sqrt(each.size());
    return new ComparisonEvidence.Strata(
        mean * sign >= 0,
        Math.abs(mean) > reach,
        each.stream().allMatch(range -> middle(range) * sign >= 0),
        each.stream().anyMatch(range -> middle(range) * sign + half(range) < 0));
  }

  private static Range around(CrossCorrelation series, int lag) {
    double reach = StratifiedRates.normalQuantile() / Math.sqrt(series.length());
    return new Range(series.at(lag) - reach, series.at(lag) + reach);
  }

  private static double middle(Range range) {
    return (range.lower() + range.upper()) / 2;
  }

  private static double half(Range range) {
    return (range.upper() - range.lower()) / 2;
  }
}
