package io.buyin.measure;

import io.buyin.measure.Comparison.Arm;
import io.buyin.measure.Comparison.Stratum;
import io.buyin.measure.ComparisonEvidence.Strata;
import io.buyin.measure.Contrast.Effect;
import io.buyin.measure.SecondPeriod.Seen;
import io.buyin.measure.SizeBands.Band;
import io.buyin.quantity.Points;
import io.buyin.quantity.Share;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Win rate of social origin against the others: Newcombe, and Mantel-Haenszel over size bands. */
final class WinRateContrast {

  private final ClosedFigures figures;
  private final TwoGroups groups;
  private final double smallestEffect;

  WinRateContrast(ClosedFigures figures, TwoGroups groups, double smallestEffect) {
    this.figures = figures;
    this.groups = groups;
    this.smallestEffect = smallestEffect;
  }

  /** Null where a group has too few decided deals for a rate. */
  @Nullable Contrast contrast() {
    Figure focus = figures.winRate(groups.focus());
    Figure other = figures.winRate(groups.other());
    if (focus == null || other == null) {
      return null;
    }
    StratifiedRates strata = stratified();
    Points exact = ((Share) focus.value()).minus((Share) other.value());
    Effect effect = new Effect(exact, Kept.share(newcombe()));
    Effect adjusted =
        strata.isEmpty()
            ? effect
            : new Effect(Kept.points(strata.difference()), Kept.share(strata.interval()));
    double p = strata.isEmpty() ? Rates.equalityP(focusArm(), otherArm()) : strata.p();
    return new Contrast(focus, other, effect, adjusted, p, shown(), evidence(strata));
  }

  private ComparisonEvidence evidence(StratifiedRates strata) {
    Range range = newcombe();
    return new ComparisonEvidence(
        groups.smallerArm(cut -> cut.decided().size()),
        1,
        range.lower(),
        range.upper(),
        smallestEffect,
        strata.isEmpty() ? null : agreement(strata),
        groups.holds(difference(), cut -> cut.decided().size(), WinRateContrast::look),
        figures.originCoverage(groups.focus()),
        figures.isStale(),
        groups.placebo(List::size, this::equality));
  }

  /** p of equal rates, within size bands where these can be told apart. */
  private double equality(List<Entry> focus, List<Entry> other) {
    StratifiedRates within =
        stratified(band -> new StratifiedRates.Stratum(arm(focus, band), arm(other, band)));
    return within.isEmpty() ? Rates.equalityP(arm(focus), arm(other)) : within.p();
  }

  private Strata agreement(StratifiedRates strata) {
    double sign = Math.signum(difference());
    return new Strata(
        strata.difference() * sign >= 0,
        !strata.interval().includesZero(),
        strata.strata().stream().allMatch(s -> Rates.difference(s.focus(), s.other()) * sign >= 0),
        strata.strata().stream().anyMatch(s -> isReversed(s, sign)));
  }

  private static boolean isReversed(StratifiedRates.Stratum stratum, double sign) {
    Range range = Rates.newcombe(stratum.focus(), stratum.other());
    return sign > 0 ? range.upper() < 0 : range.lower() > 0;
  }

  private StratifiedRates stratified() {
    return stratified(this::counts);
  }

  private StratifiedRates stratified(Function<Band, StratifiedRates.Stratum> counts) {
    if (!groups.isBanded()) {
      return new StratifiedRates(List.of());
    }
    List<StratifiedRates.Stratum> bands = groups.bands().bands().stream().map(counts).toList();
    return new StratifiedRates(
        new Merging<>(StratifiedRates.Stratum::smallerArm, StratifiedRates.Stratum::plus)
            .of(bands));
  }

  private StratifiedRates.Stratum counts(Band band) {
    TwoGroups within = groups.in(band);
    return new StratifiedRates.Stratum(arm(within.focus()), arm(within.other()));
  }

  private List<Stratum> shown() {
    return groups.bands().bands().size() < 2
        ? List.of()
        : groups.bands().bands().stream().map(this::shown).toList();
  }

  private Stratum shown(Band band) {
    TwoGroups within = groups.in(band);
    Arm focus = shownArm(within.focus());
    Arm other = shownArm(within.other());
    boolean rates = focus.hasRate() && other.hasRate();
    StratifiedRates.Stratum counts = counts(band);
    return new Stratum(
        band.key(),
        band.lower(),
        band.upper(),
        focus,
        other,
        rates ? Kept.points(Rates.difference(counts.focus(), counts.other())) : null,
        rates ? Kept.share(Rates.newcombe(counts.focus(), counts.other())) : null);
  }

  private Arm shownArm(Cut cut) {
    Figure won = figures.wonDeals(cut);
    figures.decidedDeals(cut);
    Rates.Arm counts = arm(cut);
    Figure rate = counts.cases() < Arm.RATE_FROM ? null : figures.winRate(cut);
    return new Arm(rate == null ? won : rate, counts.successes(), counts.cases());
  }

  private double difference() {
    return differenceOf(groups.focus(), groups.other());
  }

  private static double differenceOf(Cut focus, Cut other) {
    return Rates.difference(arm(focus), arm(other));
  }

  private static Seen look(Cut focus, Cut other) {
    return new Seen(differenceOf(focus, other), Rates.newcombe(arm(focus), arm(other)));
  }

  private Range newcombe() {
    return Rates.newcombe(focusArm(), otherArm());
  }

  private Rates.Arm focusArm() {
    return arm(groups.focus());
  }

  private Rates.Arm otherArm() {
    return arm(groups.other());
  }

  private static Rates.Arm arm(Cut cut) {
    return arm(cut.decided());
  }

  private static Rates.Arm arm(List<Entry> decided, Band band) {
    return arm(decided.stream().filter(band::contains).toList());
  }

  private static Rates.Arm arm(List<Entry> decided) {
    return new Rates.Arm(decided.stream().filter(Entry::isWon).count(), decided.size());
  }
}
