package io.buyin.measure;

import io.buyin.measure.ForecastPen.Behind;
import io.buyin.settings.Idea.Ramp;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a stated ramp could add to a forecast: only what can land in its fiscal year. */
final class RollOut {

  private final ForecastPen pen;
  private final Figure total;
  private final ForecastOutcomes outcomes;
  private final @Nullable OutlookBasis basis;

  /**
   * @param total the forecast without anything added
   * @param basis null where the rates are not known
   */
  RollOut(ForecastPen pen, Figure total, ForecastOutcomes outcomes, @Nullable OutlookBasis basis) {
    this.pen = pen;
    this.total = total;
    this.outcomes = outcomes;
    this.basis = basis;
  }

  /** Null where no ramp is stated or nothing of it can land in the year. */
  Forecast.@Nullable Scenario of(@Nullable Ramp ramp) {
    return ramp == null || basis == null ? null : of(ramp, basis, pen);
  }

  /**
   * The forecast with this option: the plain forecast where it adds nothing in the year; null where
   * it states a ramp whose rates are not known.
   */
  Forecast.@Nullable Scenario ofOption(int index, @Nullable Ramp ramp) {
    if (ramp != null && basis == null) {
      return null;
    }
    ForecastPen own = pen.forOption(index);
    Forecast.Scenario added = ramp == null || basis == null ? null : of(ramp, basis, own);
    return added == null ? plain(own) : added;
  }

  /** Month in which the first of the ramp can land; null where that is not known. */
  @Nullable YearMonth lands(@Nullable Ramp ramp) {
    return ramp == null || basis == null ? null : YearMonth.from(landing(ramp, basis).first());
  }

  private Forecast.Scenario plain(ForecastPen own) {
    ScenarioEvidence evidence = new ScenarioEvidence(total.n(), total.grade());
    return scenario(own, null, BigDecimal.ZERO, evidence);
  }

  private Forecast.@Nullable Scenario of(Ramp ramp, OutlookBasis basis, ForecastPen own) {
    long landing = landing(ramp, basis).in(own.year());
    if (landing == 0) {
      return null;
    }
    BigDecimal amount =
        basis
            .expectedValue()
            .multiply(BigDecimal.valueOf(landing))
            .setScale(2, RoundingMode.HALF_UP);
    ScenarioEvidence evidence = together(basis.evidence());
    String words =
        landing + " added opportunities (stated) land x win rate x mean deal of social origin";
    Figure added = own.money("roll-out", amount, Behind.of(evidence, words));
    return scenario(own, added, amount, evidence);
  }

  private Forecast.Scenario scenario(
      ForecastPen own, @Nullable Figure added, BigDecimal amount, ScenarioEvidence evidence) {
    String name = "forecast-with-roll-out";
    Behind sum = Behind.of(evidence, "forecast + roll-out");
    return new Forecast.Scenario(
        added,
        own.money(name, ForecastPen.amount(total).add(amount), sum),
        outcomes.spread(own, name, amount, evidence));
  }

  private ScenarioEvidence together(ScenarioEvidence rates) {
    Grade weakest =
        Stream.of(rates.weakest(), total.grade()).max(Comparator.naturalOrder()).orElseThrow();
    return new ScenarioEvidence(Math.min(rates.n(), total.n()), weakest);
  }

  private Landing landing(Ramp ramp, OutlookBasis basis) {
    return new Landing(ramp, pen.bench().date().day(), basis.days());
  }
}
