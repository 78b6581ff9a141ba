package io.buyin.measure;

import io.buyin.measure.ComparisonEvidence.Periods;
import io.buyin.measure.SecondPeriod.Seen;
import io.buyin.quantity.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The two groups that are compared, closed in one period: deals of social origin and the others, or
 * those of pilot regions and elsewhere.
 *
 * @param bands of deal size, by which they are stratified
 * @param parts the periods in which a difference must hold; empty means the year before
 */
record TwoGroups(Cut focus, Cut other, SizeBands bands, List<Period> parts) {

  /** Share of the decided deals that must be in a size band before strata speak for the whole. */
  private static final double BANDED = 0.80;

  static TwoGroups ofOrigin(Register register, SizeBands bands, Period period) {
    return new TwoGroups(
        new Cut(register, Scope.SOCIAL, period),
        new Cut(register, Scope.OTHER, period),
        bands,
        List.of());
  }

  static TwoGroups ofPlace(Register register, SizeBands bands, Period period) {
    return new TwoGroups(
        new Cut(register, Scope.PILOT, period),
        new Cut(register, Scope.ELSEWHERE, period),
        bands,
        register.pilot().parts(period));
  }

  TwoGroups in(SizeBands.Band band) {
    return new TwoGroups(focus.in(band), other.in(band), bands, parts);
  }

  TwoGroups during(Period period) {
    return new TwoGroups(focus.during(period), other.during(period), bands, parts);
  }

  long smallerArm(ToLongFunction<Cut> cases) {
    return Math.min(cases.applyAsLong(focus), cases.applyAsLong(other));
  }

  /** Whether nearly all decided deals of both groups have a size. */
  boolean isBanded() {
    long decided = (long) focus.decided().size() + other.decided().size();
    long sized =
        focus.decided().stream().filter(Entry::hasAmount).count()
            + other.decided().stream().filter(Entry::hasAmount).count();
    return bands.bands().size() > 1 && sized >= BANDED * decided;
  }

  /** What the second period says about this difference, if it has enough cases to say anything. */
  Periods holds(double difference, ToLongFunction<Cut> cases, BiFunction<Cut, Cut, Seen> look) {
    if (!parts.isEmpty()) {
      return SecondPeriod.parts(difference, seenIn(parts, cases, look));
    }
    Period before = focus.period().yearBefore();
    return focus.register().missesDecided(before)
        ? Periods.SINGLE
        : SecondPeriod.yearBefore(difference, during(before).seen(cases, look));
  }

  private List<@Nullable Seen> seenIn(
      List<Period> parts, ToLongFunction<Cut> cases, BiFunction<Cut, Cut, Seen> look) {
    List<@Nullable Seen> seen = new ArrayList<>();
    parts.forEach(part -> seen.add(during(part).seen(cases, look)));
    return seen;
  }

  private @Nullable Seen seen(ToLongFunction<Cut> cases, BiFunction<Cut, Cut, Seen> look) {
    return smallerArm(cases) < Comparison.Arm.RATE_FROM ? null : look.apply(focus, other);
  }
}
