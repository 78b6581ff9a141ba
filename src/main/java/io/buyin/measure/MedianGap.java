package io.buyin.measure;

import io.buyin.measure.ComparisonEvidence.Strata;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two median waits, and of several strata's differences weighted as Mantel and
 * Haenszel do. The interval recovers each median's variance from its own interval, on the side that
 * matters (Zou and Donner 2008), as Newcombe does for rates: no random numbers, no normal curve
 * assumed for a median.
 *
 * @param weight of the stratum in a sum
 */
record MedianGap(double difference, Range range, double weight) {

  /** Null where a median or an end of its interval is not reached. */
  static @Nullable MedianGap between(LogRank.Pair pair) {
    WaitCurve focus = WaitCurve.of(pair.focus());
    WaitCurve other = WaitCurve.of(pair.other());
    Double focusMedian = focus.median();
    Double otherMedian = other.median();
    Range focusRange = focus.interval();
    Range otherRange = other.interval();
    if (focusMedian == null || otherMedian == null || focusRange == null || otherRange == null) {
      return null;
    }
    double difference = focusMedian - otherMedian;
    double below = Math.hypot(focusMedian - focusRange.lower(), otherRange.upper() - otherMedian);
    double above = Math.hypot(focusRange.upper() - focusMedian, otherMedian - otherRange.lower());
    double weight =
        (double) pair.focus().size()
            * pair.other().size()
            / ((double) pair.focus().size() + pair.other().size());
    return new MedianGap(difference, new Range(difference - below, difference + above), weight);
  }

  /** The weighted mean of the strata; null where fewer than two have a difference. */
  static @Nullable MedianGap over(List<MedianGap> strata) {
    if (strata.size() < 2) {
      return null;
    }
    double weight = strata.stream().mapToDouble(MedianGap::weight).sum();
    double difference =
        strata.stream().mapToDouble(gap -> gap.weight * gap.difference).sum() / weight;
    double below = 0;
    double above = 0;
    for (MedianGap gap : strata) {
      below = Math.hypot(below, gap.weight * (gap.difference - gap.range.lower()));
      above = Math.hypot(above, gap.weight * (gap.range.upper() - gap.difference));
    }
    Range range = new Range(difference - below / weight, difference + above / weight);
    return new MedianGap(difference, range, weight);
  }

  static List<MedianGap> each(List<LogRank.Pair> strata) {
    return strata.stream().map(MedianGap::between).filter(Objects::nonNull).toList();
  }

  /** Whether this difference over all strata, and each of them, says what the whole says. */
  Strata agreesWith(MedianGap whole, List<MedianGap> strata) {
    double sign = Math.signum(whole.difference);
    return new Strata(
        difference * sign >= 0,
        !range.includesZero(),
        strata.stream().allMatch(gap -> gap.difference * sign >= 0),
        strata.stream().anyMatch(gap -> isReversed(gap.range, sign)));
  }

  private static boolean isReversed(Range range, double sign) {
    return sign > 0 ? range.upper() < 0 : range.lower() > 0;
  }

  SecondPeriod.Seen seen() {
    return new SecondPeriod.Seen(difference, range);
  }
}
