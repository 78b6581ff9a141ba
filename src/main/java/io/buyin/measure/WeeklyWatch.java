package io.buyin.measure;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Whether a weekly series stands on another level than usual at its end. The weeks before the last
 * half year say what is usual; counts are made even (Anscombe 1948, or logarithms), rid of what
 * they owe to their own past, and measured robustly. A lasting shift is one that small deviations
 * add up to ({@link Cusum}, limit 8: one false alarm in eighty such half years); a jump is one week
 * far out, or two in a row. What only returns to the usual range, what is small, and what the same
 * weeks a year before did as well is no change.
 *
 * @param onset index of the first week on the new level
 * @param p two-sided, corrected for the weeks at which a change could have begun
 */
record WeeklyWatch(int onset, boolean upwards, double p) {

  /** Weeks that are watched. */
  static final int WATCHED = 26;

  /** Fewest weeks before them. */
  static final int USUAL = 52;

  private static final int MOST_USUAL = 78;
  private static final int MOST_PAST = 4;
  private static final double ALLOWANCE = 0.5;
  private static final double LIMIT = 8;
  private static final double FAR_OUT = 5;
  private static final double TWICE_OUT = 3.5;
  private static final double BEYOND_USUAL = 2;

  /** Half of the usual weeks lie within this. */
  private static final double QUARTILE = 0.6745;

  private static final double LEAST_IMPACT = 0.10;
  private static final double SMALL_COUNTS = 10;

  /** Null where there are too few weeks, or the level at the end is the usual one. */
  static @Nullable WeeklyWatch of(double[] counts) {
    if (counts.length < USUAL + WATCHED) {
      return null;
    }
    int from = Math.max(0, counts.length - MOST_USUAL - WATCHED);
    WeeklyWatch found = within(Arrays.copyOfRange(counts, from, counts.length));
    return found == null
        ? null
        : new WeeklyWatch(from + found.onset, found.upwards, found.p).confirmedBy(counts);
  }

  private static @Nullable WeeklyWatch within(double[] counts) {
    int usual = counts.length - WATCHED;
    double[] even = even(counts, usual);
    double[] out = out(even, usual);
    if (out.length == 0) {
      return null;
    }
    Cusum.Shift standing = Cusum.of(out, 0, ALLOWANCE).standing(LIMIT);
    int jump = jump(out);
    Cusum.Shift shift =
        standing != null && jump >= 0 && standing.signal() >= jump ? null : standing;
    int onset = shift == null ? jump : shift.onset();
    if (onset < 0) {
      return null;
    }
    boolean upwards = out[shift == null ? onset : shift.signal()] > 0;
    double p = p(out, onset);
    int begins = usual + onset;
    int dated = shift == null ? begins : dated(even, begins, usual);
    return isBeyondUsual(even, dated, usual, upwards) ? new WeeklyWatch(dated, upwards, p) : null;
  }

  /** Square roots where few are counted, logarithms where many are. */
  private static double[] even(double[] counts, int usual) {
    double mean = Autoregression.mean(Arrays.copyOf(counts, usual));
    return mean < SMALL_COUNTS
        ? Arrays.stream(counts).map(count -> 2 * Math.sqrt(count + 3.0 / 8)).toArray()
        : Arrays.stream(counts).map(Math::log1p).toArray();
  }

  /** How far each watched week lies out, its past allowed for; empty where nothing ever moved. */
  private static double[] out(double[] even, int usual) {
    Autoregression past = Autoregression.best(Arrays.copyOf(even, usual), MOST_PAST);
    double[] left = past.residuals(even);
    int known = usual - past.order();
    RobustZ measure = RobustZ.of(Arrays.copyOf(left, known));
    OptionalDouble[] apart =
        Arrays.stream(left, known, left.length)
            .mapToObj(measure::of)
            .toArray(OptionalDouble[]::new);
    return Arrays.stream(apart).anyMatch(OptionalDouble::isEmpty)
        ? new double[0]
        : Arrays.stream(apart).mapToDouble(OptionalDouble::getAsDouble).toArray();
  }

  /** The last week, or the one before it, where they lie far out; −1 otherwise. */
  private static int jump(double[] out) {
    double last = out[out.length - 1];
    double before = out[out.length - 2];
    boolean both = last * before > 0 && Math.min(Math.abs(last), Math.abs(before)) > TWICE_OUT;
    return both ? out.length - 2 : Math.abs(last) > FAR_OUT ? out.length - 1 : -1;
  }

  /** Where two levels tell the last year best, if that lies in the watched weeks. */
  private static int dated(double[] even, int begins, int usual) {
    int from = even.length - USUAL;
    Breakpoint change = Breakpoint.of(Arrays.copyOfRange(even, from, even.length));
    return change == null || from + change.before() < usual ? begins : from + change.before();
  }

  /** A last week in the middle of the usual ones is back to usual, whatever came before it. */
  private static boolean isBeyondUsual(double[] even, int onset, int usual, boolean upwards) {
    RobustZ range = RobustZ.of(Arrays.copyOf(even, usual));
    double last = range.of(even[even.length - 1]).orElse(0);
    if (upwards ? last < QUARTILE : last > -QUARTILE) {
      return false;
    }
    double level = Autoregression.mean(Arrays.copyOfRange(even, onset, even.length));
    double error = Math.sqrt(even.length - (double) onset);
    double z = range.of(level).orElse(0) * error;
    return upwards ? z > BEYOND_USUAL : z < -BEYOND_USUAL;
  }

  /** Against the weeks of a year before: the same direction, and large enough to matter. */
  private @Nullable WeeklyWatch confirmedBy(double[] counts) {
    double now = sum(counts, onset, counts.length);
    double then = sum(counts, onset - USUAL, counts.length - USUAL);
    double change = now - then;
    boolean agrees = upwards ? change > 0 : change < 0;
    return agrees && Math.abs(change) >= LEAST_IMPACT * then ? this : null;
  }

  private static double p(double[] out, int onset) {
    double[] since = Arrays.copyOfRange(out, onset, out.length);
    double z = Math.abs(Autoregression.mean(since)) * Math.sqrt(since.length);
    double alone = 2 * NormalDistribution.of(0, 1).survivalProbability(z);
    return LeadLag.sidak(alone, WATCHED);
  }

  private static double sum(double[] counts, int from, int to) {
    return Arrays.stream(counts, from, to).sum();
  }
}
