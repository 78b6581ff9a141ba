package io.buyin.story;

import io.buyin.fact.PlanValue;
import io.buyin.measure.PlannedPeriod;
import io.buyin.quantity.Count;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.quantity.Quantity;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan that stands beside a goal: as stated for the period reported; else the sum of what is
 * stated for its parts, where amounts and counts add up to exactly this period; else as the order
 * form states it; else the plan of the shortest period that has not ended with the one reported,
 * which is shown and not compared. A part of a plan is never worked out.
 *
 * @param source the setting or the rows of the plans export behind it
 * @param period the days it is for
 * @param isOver false where its period runs on after the one reported: nothing is compared with it
 */
record Planned(Quantity value, String source, Period period, boolean isOver) {

  /** Null where nothing is stated that could stand there. */
  static @Nullable Planned of(Ground ground, Settings.Goal goal) {
    List<Stated> stated = stated(ground, MeasureRef.of(goal.measure()));
    return exact(ground, stated)
        .or(() -> sum(ground, stated))
        .or(() -> ordered(ground, goal))
        .or(() -> running(ground, stated))
        .orElse(null);
  }

  Behind behind() {
    return Behind.stated(source);
  }

  /** How a row of the plans export is named as a source. */
  static String source(PlanValue plan) {
    return source(plan, plan.period());
  }

  private static String source(PlanValue plan, String periods) {
    return "plans." + plan.measure() + "." + plan.scope() + "." + periods;
  }

  /** A row of the plans export with the days it is for. */
  private record Stated(PlanValue plan, Quantity value, Period period) {

    Planned planned(boolean isOver) {
      return new Planned(value, source(plan), period, isOver);
    }
  }

  private static List<Stated> stated(Ground ground, MeasureRef ref) {
    int starts = ground.settings().organisation().fiscalYearStarts();
    return ground.input().background().plans().stream()
        .filter(plan -> plan.measure().equals(ref.measure()) && plan.scope().equals(ref.scope()))
        .flatMap(plan -> stated(ground, plan, PlannedPeriod.of(plan.period(), starts)))
        .toList();
  }

  private static Stream<Stated> stated(Ground ground, PlanValue plan, Optional<Period> period) {
    return period.stream()
        .map(days -> new Stated(plan, ground.quantity(plan.measure(), exact(plan)), days));
  }

  private static double exact(PlanValue plan) {
    return plan.value().doubleValue();
  }

  private static Optional<Planned> exact(Ground ground, List<Stated> stated) {
    return stated.stream()
        .filter(each -> each.period().equals(ground.period()))
        .findFirst()
        .map(each -> each.planned(true));
  }

  private static Optional<Planned> sum(Ground ground, List<Stated> stated) {
    List<Period> tiles =
        PlannedPeriod.tiling(stated.stream().map(Stated::period).toList(), ground.period());
    List<Stated> parts =
        tiles.stream().map(tile -> on(stated, tile)).filter(part -> adds(part.value())).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(added(ground, parts));
  }

  private static Stated on(List<Stated> stated, Period period) {
    return stated.stream().filter(each -> each.period().equals(period)).findFirst().orElseThrow();
  }

  private static Planned added(Ground ground, List<Stated> parts) {
    Stated first = parts.get(0);
    BigDecimal sum =
        parts.stream().map(part -> part.value().exact()).reduce(BigDecimal.ZERO, BigDecimal::add);
    Quantity value =
        first.value() instanceof Money
            ? Money.of(sum, ground.currency())
            : new Count(sum.longValue());
    String periods = first.plan().period() + ".." + parts.get(parts.size() - 1).plan().period();
    return new Planned(value, source(first.plan(), periods), ground.period(), true);
  }

  private static boolean adds(Quantity value) {
    return value instanceof Money || value instanceof Count;
  }

  private static Optional<Planned> ordered(Ground ground, Settings.Goal goal) {
    Double plan = goal.plan();
    return plan == null
        ? Optional.empty()
        : Optional.of(
            new Planned(
                ground.quantity(MeasureRef.of(goal.measure()).measure(), plan),
                "goals." + goal.id() + ".plan",
                ground.period(),
                true));
  }

  private static Optional<Planned> running(Ground ground, List<Stated> stated) {
    Period reported = ground.period();
    return stated.stream()
        .filter(each -> !each.period().first().isAfter(reported.first()))
        .filter(each -> each.period().last().isAfter(reported.last()))
        .min(Comparator.comparing(each -> each.period().last()))
        .map(each -> each.planned(false));
  }
}
