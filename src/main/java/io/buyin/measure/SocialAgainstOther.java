package io.buyin.measure;

import io.buyin.measure.ComparisonEvidence.Periods;
import io.buyin.quantity.Period;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/**
 * The two groups that are compared: deals of social origin and the others, closed in one period.
 *
 * @param bands of deal size, by which they are stratified
 */
record SocialAgainstOther(Cut focus, Cut other, SizeBands bands) {

  /** Share of the decided deals that must be in a size band before strata speak for the whole. */
  private static final double BANDED = 0.80;

  static SocialAgainstOther of(Register register, SizeBands bands, Period period) {
    return new SocialAgainstOther(
        new Cut(register, Scope.SOCIAL, period), new Cut(register, Scope.OTHER, period), bands);
  }

  SocialAgainstOther in(SizeBands.Band band) {
    return new SocialAgainstOther(focus.in(band), other.in(band), bands);
  }

  SocialAgainstOther yearBefore() {
    Period before = focus.period().yearBefore();
    return new SocialAgainstOther(focus.during(before), other.during(before), bands);
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

  /** A difference of the two groups and its interval. */
  record Seen(double difference, Range range) {}

  /** What the year before says about this difference, if it has enough cases to say anything. */
  Periods holds(double difference, ToLongFunction<Cut> cases, BiFunction<Cut, Cut, Seen> look) {
    SocialAgainstOther before = yearBefore();
    boolean partly = focus.register().missesDecided(before.focus().period());
    if (partly || before.smallerArm(cases) < Comparison.Arm.RATE_FROM) {
      return Periods.SINGLE;
    }
    Seen earlier = look.apply(before.focus(), before.other());
    if (earlier.difference() * difference <= 0) {
      return Periods.DISAGREES;
    }
    return earlier.range().includesZero() ? Periods.LEANS : Periods.HOLDS;
  }
}
