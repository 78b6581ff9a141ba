package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.quantity.Count;
import io.buyin.quantity.Money;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal stands: the figure of all deals against plan, baseline and the year before.
 *
 * @param actual null where the measure could not be computed tonight
 * @param before null where the year before is not known
 * @param planned null where no plan is stated that could stand there
 */
record GoalState(
    Ground ground,
    Settings.Goal goal,
    @Nullable Figure actual,
    @Nullable Figure before,
    @Nullable Planned planned) {

  private static final int MONTHS_A_YEAR = 12;

  static GoalState of(Ground ground, Settings.Goal goal) {
    MeasureRef ref = MeasureRef.of(goal.measure());
    return new GoalState(
        ground,
        goal,
        ground.figure(ref.measure(), ref.scope()).orElse(null),
        ground.figureBefore(ref.measure(), ref.scope()).orElse(null),
        Planned.of(ground, goal));
  }

  /** What was planned for the period reported; null where no plan of that period is stated. */
  @Nullable Quantity plan() {
    return planned == null || !planned.isOver() ? null : planned.value();
  }

  /** The plan of a period that has not ended: it is shown, and nothing is compared with it. */
  Optional<Planned> running() {
    return Optional.ofNullable(planned).filter(each -> !each.isOver());
  }

  /** What stands behind the plan that is shown. */
  Behind behindPlan() {
    return planned == null ? behind("plan") : planned.behind();
  }

  /** Amounts and counts are reached in parts; rates and times come nearer to their plan. */
  boolean isSum() {
    return target() instanceof Money || target() instanceof Count;
  }

  MeasureRef ref() {
    return MeasureRef.of(goal.measure());
  }

  String better() {
    return ground.definition(ref().measure()).better();
  }

  boolean lowerIsBetter() {
    return "lower".equals(better());
  }

  Behind behind(String key) {
    return Behind.stated("goals." + goal.id() + "." + key);
  }

  Quantity target() {
    return ground.quantity(ref().measure(), goal.target());
  }

  /** Grade A or B, as mail and cover need it. */
  boolean isFirm() {
    return actual != null && actual.grade().atLeast(Grade.B);
  }

  /** Actual minus plan. */
  Optional<Quantity> gap() {
    Quantity plan = plan();
    return actual == null || plan == null
        ? Optional.empty()
        : Optional.of(Change.minus(actual.value(), plan));
  }

  boolean reachedPlan() {
    return gap().filter(gap -> sign(gap) >= 0).isPresent();
  }

  boolean missedPlan() {
    return gap().filter(gap -> sign(gap) < 0).isPresent();
  }

  /** Better than the same months a year before, or than the stated baseline where that is known. */
  boolean movedForward() {
    return sinceStart().filter(change -> sign(change) > 0).isPresent();
  }

  /** Worse than the same months a year before, or than the stated baseline. */
  boolean movedBack() {
    return sinceStart().filter(change -> sign(change) < 0).isPresent();
  }

  /**
   * The year before, or the stated baseline; empty where neither is known. Part of a year's amount
   * is not held against a baseline, which is a year's.
   */
  Optional<Quantity> start() {
    Double baseline = goal.baseline();
    Quantity stated = baseline == null ? null : ground.quantity(ref().measure(), baseline);
    boolean perYear = stated instanceof Money || stated instanceof Count;
    boolean wholeYear = ground.period().months().size() == MONTHS_A_YEAR;
    Quantity from = before != null ? before.value() : perYear && !wholeYear ? null : stated;
    return Optional.ofNullable(from);
  }

  /** The change since the year before or the baseline, in the unit itself. */
  Optional<Quantity> sinceStart() {
    return actual == null
        ? Optional.empty()
        : start().map(from -> Change.minus(actual.value(), from));
  }

  /**
   * Share of the plan reached: amounts and counts against the plan, rates and times as improvement
   * since the baseline against the improvement planned. Empty where that cannot be said, as when a
   * rate fell behind its baseline.
   */
  Optional<Share> shareOfPlan() {
    return rawShare().filter(share -> share.exact().signum() >= 0);
  }

  /** How far from plan, the furthest first: below zero behind the baseline, 1 at plan. */
  BigDecimal nearness() {
    return rawShare().map(Share::exact).orElse(BigDecimal.ZERO);
  }

  private Optional<Share> rawShare() {
    Quantity plan = plan();
    if (actual == null || plan == null) {
      return Optional.empty();
    }
    BigDecimal from = BigDecimal.ZERO;
    Double baseline = goal.baseline();
    if (!isSum()) {
      if (baseline == null) {
        return Optional.empty();
      }
      from = BigDecimal.valueOf(baseline);
    }
    BigDecimal planned = plan.exact().subtract(from);
    BigDecimal done = actual.value().exact().subtract(from);
    return planned.signum() == 0 ? Optional.empty() : Optional.of(new Share(done, planned));
  }

  private int sign(Quantity difference) {
    return difference.exact().signum() * (lowerIsBetter() ? -1 : 1);
  }
}
