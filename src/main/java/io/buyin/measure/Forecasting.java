package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.fact.PlanValue;
import io.buyin.measure.DealGround.Remarks;
import io.buyin.measure.ForecastPen.Behind;
import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out {@link Forecast}: its steps, its record of being right, and a stated roll-out. */
final class Forecasting {

  private final Workbench bench;
  private final ForecastGround ground;
  private final ForecastGoal goal;
  private final Past past;
  private final @Nullable WinHistory history;
  private final BackTest test;
  private final ForecastPen pen;
  private final ForecastTables tables = new ForecastTables();

  private Forecasting(Workbench bench, ForecastGround ground, ForecastGoal goal, Past past) {
    this.bench = bench;
    this.ground = ground;
    this.goal = goal;
    this.past = past;
    this.history = past.history();
    this.test = past.test(ground);
    this.pen = new ForecastPen(bench, ground.year(), ground.scope().id());
  }

  /**
   * What is known of the past.
   *
   * @param history null where too few opportunities were decided
   * @param basis rates of social origin; null where too few opportunities were decided
   */
  record Past(@Nullable WinHistory history, StageHistory stages, @Nullable OutlookBasis basis) {

    BackTest test(ForecastGround ground) {
      return history == null
          ? new BackTest(ground.daysLeft(), List.of())
          : new BackTesting(ground.register(), stages, ground.asOf())
              .forecast(ground.scope(), ground.daysLeft());
    }
  }

  /** A forecast, the grouped rows behind it, and how other additions to it are worked out. */
  record Result(Forecast forecast, List<GroupedTable> tables, RollOut rollOut) {}

  /**
   * Null where the fiscal year reported is over, no deals or no last day are known, or neither
   * history nor CRM says anything about the chances of those open.
   */
  static @Nullable Result forecast(
      Workbench bench, Sources sources, List<PlanValue> plans, Past past) {
    LocalDate asOf = sources.dataThrough().get(Kind.SALES.word());
    YearMonth last = YearMonth.from(bench.period().last());
    Period year = BusinessDate.fiscalYearOf(last, bench.fiscalYearStarts());
    boolean over = asOf == null || !year.contains(asOf) || asOf.equals(year.last());
    if (asOf == null || over || bench.register().isEmpty()) {
      return null;
    }
    ForecastGoal goal = ForecastGoal.of(bench.settings(), plans, year, bench.register().scopes());
    ForecastGround ground =
        new ForecastGround(bench.register(), sources, goal.scope(), year, asOf, bench.date().day());
    return new Forecasting(bench, ground, goal, past).result();
  }

  private @Nullable Result result() {
    DealGround won = ground.won();
    DealGround open = ground.open(weights());
    return won.lacksEvery(Need.AMOUNT) || open.lacksEvery(Need.WEIGHT) ? null : result(won, open);
  }

  private OpenWeights weights() {
    return history == null
        ? OpenWeights.ofCrm(ground.year().last())
        : OpenWeights.ofHistory(history, ground.daysLeft());
  }

  private Result result(DealGround wonGround, DealGround openGround) {
    DealGround late = ground.overdue();
    ForecastSteps steps = new ForecastSteps(ground, pen, tables, remarks(late));
    Figure won = steps.won(wonGround);
    Figure open = steps.open(openGround);
    tables.overdue(late.cases());
    Figure fresh = steps.fresh(comingUp());
    Figure total = steps.total(won, open, fresh);
    BigDecimal soFar = ForecastPen.amount(won);
    ForecastOutcomes outcomes =
        new ForecastOutcomes(test, soFar, ForecastPen.amount(total).subtract(soFar), goal.target());
    coverage(won, open, steps.together());
    RollOut rollOut = new RollOut(pen, total, outcomes, past.basis());
    Forecast forecast =
        new Forecast(
            ground.year(),
            ground.scope().id(),
            ground.asOf(),
            won,
            open,
            fresh,
            total,
            outcomes.spread(pen, "forecast", BigDecimal.ZERO, steps.together()),
            tests(steps.together()),
            error(steps.together()),
            overdue(late),
            goal.target(),
            rollOut.of(bench.ask().ramp()),
            rollOut.lands(bench.ask().ramp()),
            history == null ? Weighing.CRM : Weighing.HISTORY,
            test.points());
    return new Result(forecast, tables.tables(test.points()), rollOut);
  }

  private Expecting.@Nullable Fresh comingUp() {
    return history == null
        ? null
        : new Expecting(ground.register(), ground.scope()).fromNew(history, ground.daysLeft());
  }

  private Remarks remarks(DealGround late) {
    List<String> limits = new ArrayList<>();
    if (history == null) {
      limits.add("crm-probability-not-back-tested");
    } else {
      limits.addAll(limits(test));
    }
    return new Remarks(limits, late.cases().isEmpty() ? List.of() : List.of("past-close-date-out"));
  }

  /** What its record says against a method. */
  static List<String> limits(BackTest test) {
    if (!test.isEnough()) {
      return List.of("back-test-under-8");
    }
    return test.isOneSided() ? List.of("back-test-one-sided") : List.of();
  }

  /** What the open deals are expected to bring of what is missing to the target. */
  private void coverage(Figure won, Figure open, LevelEvidence evidence) {
    Forecast.Target target = goal.target();
    if (target == null) {
      return;
    }
    BigDecimal missing = target.amount().amount().subtract(ForecastPen.amount(won));
    if (missing.signum() > 0) {
      pen.write(
          "pipeline-coverage",
          new Share(ForecastPen.amount(open), missing),
          Behind.of(evidence, "expected from open opportunities per target - closed-won so far"));
    }
  }

  private Figure tests(LevelEvidence evidence) {
    String words = "month-ends with enough history, " + test.days() + " days ahead";
    return pen.write("forecast-tests", new Count(test.points().size()), Behind.of(evidence, words));
  }

  private @Nullable Figure error(LevelEvidence evidence) {
    String words = "median of |came / said - 1|";
    return test.isEnough()
        ? pen.write(
            "forecast-error",
            new Share(test.medianError(), BigDecimal.ONE),
            Behind.of(evidence, words))
        : null;
  }

  private Forecast.Overdue overdue(DealGround late) {
    BigDecimal amount =
        ClosedFigures.amounts(late.cases()).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Forecast.Overdue(
        pen.write(
            "forecast-overdue-deals",
            new Count(late.cases().size()),
            new Behind(late.counted(), late.filter(Need.NOTHING), ForecastTables.overdue("deals"))
                .over(Counting.deals(late::cases, Counting.one()))),
        pen.money(
            "forecast-overdue",
            amount,
            new Behind(
                    late.evidence(Need.AMOUNT),
                    late.filter(Need.AMOUNT),
                    ForecastTables.overdue("amount"))
                .over(Counting.deals(late::cases, Entry::amount))));
  }
}
