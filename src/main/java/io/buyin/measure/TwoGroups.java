package io.buyin.measure;

import io.buyin.measure.ComparisonEvidence.Periods;
import io.buyin.measure.ComparisonEvidence.Placebo;
import io.buyin.measure.SecondPeriod.Seen;
import io.buyin.quantity.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The two groups that are compared, closed in one period: deals of social origin and the others, or
 * those of pilot regions and elsewhere.
 *
 * @param bands of deal size, by which they are stratified
 * @param parts the periods in which a difference must hold; empty means the year before
 * @param split two groups of decided deals that should not differ; null where there are none
 */
record TwoGroups(Cut focus, Cut other, SizeBands bands, List<Period> parts, @Nullable Split split) {

  /** Decided deals of two groups that should not differ. */
  record Split(List<Entry> focus, List<Entry> other) {}

  /** Share of the decided deals that must be in a size band before strata speak for the whole. */
  private static final double BANDED = 0.80;

  /**
   * @param shifted the touches a year later than they were: whom they would have met first, they
   *     cannot have met
   */
  static TwoGroups ofOrigin(Register register, SizeBands bands, Period period, TouchPaths shifted) {
    List<Entry> decided = register.decidedIn(period);
    return new TwoGroups(
        new Cut(register, Scope.SOCIAL, period),
        new Cut(register, Scope.OTHER, period),
        bands,
        List.of(),
        new Split(
            decided.stream().filter(entry -> isMetFirst(entry, shifted)).toList(),
            decided.stream().filter(entry -> !isMetFirst(entry, shifted)).toList()));
  }

  private static boolean isMetFirst(Entry entry, TouchPaths paths) {
    return paths.pathOf(entry) == Path.SOCIAL_FIRST;
  }

  static TwoGroups ofPlace(Register register, SizeBands bands, Period period) {
    Cut focus = new Cut(register, Scope.PILOT, period);
    Cut other = new Cut(register, Scope.ELSEWHERE, period);
    Period before = period.yearBefore();
    boolean untouched = register.pilot().beganAfter(before) && !register.missesDecided(before);
    Split split =
        untouched
            ? new Split(focus.during(before).decided(), other.during(before).decided())
            : null;
    return new TwoGroups(focus, other, bands, register.pilot().parts(period), split);
  }

  TwoGroups in(SizeBands.Band band) {
    return new TwoGroups(focus.in(band), other.in(band), bands, parts, split);
  }

  TwoGroups during(Period period) {
    return new TwoGroups(focus.during(period), other.during(period), bands, parts, split);
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

  /** What two groups that should not differ say, where both have enough cases. */
  Placebo placebo(
      ToLongFunction<List<Entry>> cases, ToDoubleBiFunction<List<Entry>, List<Entry>> p) {
    if (split == null
        || cases.applyAsLong(split.focus()) < Comparison.Arm.RATE_FROM
        || cases.applyAsLong(split.other()) < Comparison.Arm.RATE_FROM) {
      return Placebo.NOT_RUN;
    }
    return Placebo.of(p.applyAsDouble(split.focus(), split.other()));
  }
}
