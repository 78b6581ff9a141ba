package io.buyin.measure;

import io.buyin.measure.ComparisonEvidence.Strata;
import io.buyin.measure.Contrast.Effect;
import io.buyin.measure.SecondPeriod.Seen;
import io.buyin.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A typical value of won deals, social origin against the others: Mann-Whitney, Hodges-Lehmann, and
 * van Elteren's weights over size bands where size is not itself what is compared.
 */
final class MedianContrast {

  private final ClosedFigures figures;
  private final TwoGroups groups;
  private final Subject subject;

  /**
   * What is compared.
   *
   * @param figure the median of one group, null under its minimum
   * @param value of a won deal; null where it is not known
   * @param quantity a difference in the measure's unit
   * @param bySize whether deals of one size band can be compared with each other
   */
  record Subject(
      Function<Cut, @Nullable Figure> figure,
      Function<Entry, @Nullable BigDecimal> value,
      DoubleFunction<Quantity> quantity,
      boolean bySize) {}

  MedianContrast(ClosedFigures figures, TwoGroups groups, Subject subject) {
    this.figures = figures;
    this.groups = groups;
    this.subject = subject;
  }

  /** Null where a group has too few won deals for a median. */
  @Nullable Contrast contrast() {
    Figure focus = subject.figure().apply(groups.focus());
    Figure other = subject.figure().apply(groups.other());
    if (focus == null || other == null) {
      return null;
    }
    List<Shift.Pair> strata = strata();
    Effect effect = effect(whole());
    Effect adjusted = strata.isEmpty() ? effect : effect(Shift.within(strata));
    double p = Shift.p(values(groups.focus()), values(groups.other()));
    return new Contrast(focus, other, effect, adjusted, p, List.of(), evidence(strata));
  }

  private ComparisonEvidence evidence(List<Shift.Pair> strata) {
    Range range = whole().interval();
    return new ComparisonEvidence(
        groups.smallerArm(this::cases),
        1,
        range.lower(),
        range.upper(),
        null,
        strata.isEmpty() ? null : agreement(strata),
        groups.holds(whole().estimate(), this::cases, this::look),
        figures.originCoverage(groups.focus()),
        figures.isStale(),
        groups.placebo(
            deals -> values(deals).length,
            (focus, other) -> Shift.p(values(focus), values(other))));
  }

  private Strata agreement(List<Shift.Pair> strata) {
    double sign = Math.signum(whole().estimate());
    List<Shift> each = strata.stream().map(pair -> Shift.within(List.of(pair))).toList();
    return new Strata(
        Shift.within(strata).estimate() * sign >= 0,
        !Shift.within(strata).interval().includesZero(),
        each.stream().allMatch(shift -> shift.estimate() * sign >= 0),
        each.stream().anyMatch(shift -> isReversed(shift.interval(), sign)));
  }

  private static boolean isReversed(Range range, double sign) {
    return sign > 0 ? range.upper() < 0 : range.lower() > 0;
  }

  private List<Shift.Pair> strata() {
    if (!subject.bySize() || !groups.isBanded()) {
      return List.of();
    }
    List<Shift.Pair> bands =
        groups.bands().bands().stream()
            .map(groups::in)
            .map(within -> Shift.Pair.of(values(within.focus()), values(within.other())))
            .toList();
    return new Merging<>(Shift.Pair::smallerArm, Shift.Pair::plus).of(bands);
  }

  private Effect effect(Shift shift) {
    return new Effect(subject.quantity().apply(shift.estimate()), Kept.units(shift.interval()));
  }

  private Shift whole() {
    return Shift.between(values(groups.focus()), values(groups.other()));
  }

  private Seen look(Cut focus, Cut other) {
    Shift shift = Shift.between(values(focus), values(other));
    return new Seen(shift.estimate(), shift.interval());
  }

  private long cases(Cut cut) {
    return values(cut).length;
  }

  private double[] values(Cut cut) {
    return values(cut.decided());
  }

  /** Of those that were won. */
  private double[] values(List<Entry> decided) {
    return decided.stream()
        .filter(Entry::isWon)
        .map(subject.value())
        .filter(Objects::nonNull)
        .mapToDouble(BigDecimal::doubleValue)
        .toArray();
  }
}
