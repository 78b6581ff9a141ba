package io.buyin.measure;

import io.buyin.measure.ComparisonEvidence.Periods;
import io.buyin.measure.ComparisonEvidence.Placebo;
import io.buyin.measure.Contrast.Effect;
import io.buyin.measure.SecondPeriod.Seen;
import io.buyin.quantity.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Time to a decision, social origin against the others, open opportunities counted for as long as
 * they were seen: log-rank test within size bands, and the difference of the medians.
 */
record DecisionContrast(DecisionFigures figures, TwoGroups groups) {

  /** Null where a group has too few opportunities, or a median without an interval. */
  @Nullable Contrast contrast() {
    Figure focus = figures.timeToDecision(groups.focus());
    Figure other = figures.timeToDecision(groups.other());
    MedianGap whole = MedianGap.between(pair(groups));
    if (focus == null || other == null || whole == null) {
      return null;
    }
    List<LogRank.Pair> strata = strata();
    MedianGap adjusted = MedianGap.over(MedianGap.each(strata));
    double p = LogRank.within(adjusted == null ? List.of(pair(groups)) : strata).p();
    ComparisonEvidence evidence =
        new ComparisonEvidence(
            pair(groups).smallerArm(),
            1,
            whole.range().lower(),
            whole.range().upper(),
            null,
            adjusted == null ? null : adjusted.agreesWith(whole, MedianGap.each(strata)),
            holds(whole),
            figures.coverage(groups.focus()),
            figures.isStale(),
            Placebo.NOT_RUN);
    return new Contrast(
        focus,
        other,
        effect(whole),
        effect(adjusted == null ? whole : adjusted),
        p,
        List.of(),
        evidence);
  }

  private Periods holds(MedianGap whole) {
    Period before = groups.focus().period().yearBefore();
    return groups.focus().register().missesCreated(before)
        ? Periods.SINGLE
        : SecondPeriod.yearBefore(whole.difference(), seen(groups.during(before)));
  }

  private @Nullable Seen seen(TwoGroups then) {
    MedianGap gap =
        pair(then).smallerArm() < Comparison.Arm.RATE_FROM ? null : MedianGap.between(pair(then));
    return gap == null ? null : gap.seen();
  }

  private List<LogRank.Pair> strata() {
    return groups.isBanded()
        ? new Merging<>(LogRank.Pair::smallerArm, LogRank.Pair::and)
            .of(groups.bands().bands().stream().map(groups::in).map(this::pair).toList())
        : List.of();
  }

  private LogRank.Pair pair(TwoGroups within) {
    return new LogRank.Pair(figures.waits(within.focus()), figures.waits(within.other()));
  }

  private static Effect effect(MedianGap gap) {
    return new Effect(Kept.days(gap.difference()), Kept.units(gap.range()));
  }
}
