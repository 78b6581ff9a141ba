package io.buyin.measure;

import io.buyin.measure.ComparisonEvidence.Periods;
import io.buyin.measure.ComparisonEvidence.Placebo;
import io.buyin.measure.Contrast.Effect;
import io.buyin.measure.SecondPeriod.Seen;
import io.buyin.quantity.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Time to the first reply, pilot regions against the others: log-rank test within channels, the
 * difference of the medians, and the same within each channel.
 */
final class ReplyContrast {

  /** Share of the messages whose channel must be known before strata speak for the whole. */
  private static final double CHANNELLED = 0.80;

  private final ServiceFigures figures;
  private final MessageCut focus;
  private final MessageCut other;

  ReplyContrast(ServiceFigures figures, Inbound inbound, Period period) {
    this.figures = figures;
    this.focus = new MessageCut(inbound, Scope.PILOT, period);
    this.other = new MessageCut(inbound, Scope.ELSEWHERE, period);
  }

  /** Null where a group has too few messages for a median, or a median without an interval. */
  @Nullable Contrast contrast() {
    Figure focusFigure = figures.firstReply(focus);
    Figure otherFigure = figures.firstReply(other);
    MedianGap whole = gap(focus.period());
    if (focusFigure == null || otherFigure == null || whole == null) {
      return null;
    }
    List<LogRank.Pair> strata = strata();
    MedianGap adjusted = MedianGap.over(MedianGap.each(strata));
    double p = LogRank.within(adjusted == null ? List.of(pair()) : strata).p();
    return new Contrast(
        focusFigure,
        otherFigure,
        effect(whole),
        effect(adjusted == null ? whole : adjusted),
        p,
        List.of(),
        evidence(whole, adjusted, MedianGap.each(strata)));
  }

  private ComparisonEvidence evidence(
      MedianGap whole, @Nullable MedianGap adjusted, List<MedianGap> strata) {
    return new ComparisonEvidence(
        pair().smallerArm(),
        1,
        whole.range().lower(),
        whole.range().upper(),
        null,
        adjusted == null ? null : adjusted.agreesWith(whole, strata),
        holds(whole),
        figures.placeCoverage(focus),
        figures.isStale(),
        placebo());
  }

  /** In the year before, or in both parts of the period where the pilot began since then. */
  private Periods holds(MedianGap whole) {
    Period before = focus.period().yearBefore();
    List<Period> parts = focus.inbound().pilot().parts(focus.period());
    if (!parts.isEmpty()) {
      List<@Nullable Seen> seen = new ArrayList<>();
      parts.forEach(part -> seen.add(seen(part)));
      return SecondPeriod.parts(whole.difference(), seen);
    }
    return focus.inbound().covers(before)
        ? SecondPeriod.yearBefore(whole.difference(), seen(before))
        : Periods.SINGLE;
  }

  /** The same regions in the year before, where the pilot had not begun. */
  private Placebo placebo() {
    Period before = focus.period().yearBefore();
    Inbound inbound = focus.inbound();
    boolean untouched = inbound.pilot().beganAfter(before) && inbound.covers(before);
    return untouched && pair(before).smallerArm() >= Comparison.Arm.RATE_FROM
        ? Placebo.of(LogRank.within(List.of(pair(before))).p())
        : Placebo.NOT_RUN;
  }

  private @Nullable Seen seen(Period period) {
    MedianGap gap = pair(period).smallerArm() < Comparison.Arm.RATE_FROM ? null : gap(period);
    return gap == null ? null : gap.seen();
  }

  /** By channel, the smallest joined until each has ten messages per group. */
  private List<LogRank.Pair> strata() {
    List<Message> needing = new ArrayList<>(focus.needingAnswer());
    needing.addAll(other.needingAnswer());
    TreeMap<String, List<Message>> byChannel = new TreeMap<>();
    for (Message message : needing) {
      byChannel
          .computeIfAbsent(PlainText.of(message.inquiry().channel()), c -> new ArrayList<>())
          .add(message);
    }
    List<Message> unknown = byChannel.remove("");
    boolean enough = unknown == null || unknown.size() <= (1 - CHANNELLED) * needing.size();
    List<LogRank.Pair> channels = byChannel.values().stream().map(ReplyContrast::split).toList();
    return enough
        ? new Merging<>(LogRank.Pair::smallerArm, LogRank.Pair::and).of(channels)
        : List.of();
  }

  private static LogRank.Pair split(List<Message> messages) {
    Waits.Collector focus = new Waits.Collector();
    Waits.Collector other = new Waits.Collector();
    for (Message message : messages) {
      Waits.Collector group = message.place() == Scope.PILOT ? focus : other;
      group.add(message.waited(), message.isAnswered());
    }
    return new LogRank.Pair(focus.sorted(), other.sorted());
  }

  private LogRank.Pair pair() {
    return pair(focus.period());
  }

  private LogRank.Pair pair(Period period) {
    return new LogRank.Pair(focus.during(period).waits(), other.during(period).waits());
  }

  private @Nullable MedianGap gap(Period period) {
    return MedianGap.between(pair(period));
  }

  private static Effect effect(MedianGap gap) {
    return new Effect(Kept.hours(gap.difference()), Kept.hours(gap.range()));
  }
}
