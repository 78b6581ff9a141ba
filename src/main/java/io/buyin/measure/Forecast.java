package io.buyin.measure;

import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bridge from what is won in the fiscal year to what is expected by its end: closed-won so far,
 * what of the open opportunities and of those yet to be opened can close in the days that remain,
 * and what a stated roll-out could add. Amounts in the organisation's currency.
 *
 * @param scope {@code social} or {@code all}
 * @param asOf last day covered by the CRM export: what is won until then is a fact
 * @param open expected from opportunities open tonight, those past their close date left out
 * @param fresh expected from opportunities yet to be opened; null where too little is known
 * @param total {@code won} + {@code open} + {@code fresh}
 * @param range null where the back-test has fewer than {@link BackTest#ENOUGH} points
 * @param error median distance between what the method would have said and what came, as a share of
 *     what it said; null where {@code range} is
 * @param overdue opportunities past their close date, left out of {@code open}; with their amount
 * @param target null where none is stated
 * @param rollOut null where none is stated, where its rates are not known, or where nothing of it
 *     can land in the fiscal year
 * @param rollOutLands month in which the first of the roll-out can land; null where none is stated
 *     or its rates are not known
 */
public record Forecast(
    Period fiscalYear,
    String scope,
    LocalDate asOf,
    Figure won,
    Figure open,
    @Nullable Figure fresh,
    Figure total,
    @Nullable Outcomes range,
    Figure tests,
    @Nullable Figure error,
    Overdue overdue,
    @Nullable Target target,
    @Nullable Scenario rollOut,
    @Nullable YearMonth rollOutLands,
    Weighing weighing,
    List<BackTest.Point> backTest) {

  /**
   * Eight of ten outcomes of the back-test lay between, applied to what is yet to come.
   *
   * @param chance share of outcomes that reach the target; null without a target
   */
  public record Outcomes(Figure low, Figure high, @Nullable Figure chance) {}

  /** Left out and listed: how many, and their amount. */
  public record Overdue(Figure deals, Figure amount) {}

  /**
   * @param source where it is stated: {@code goals.social.target}
   */
  public record Target(Money amount, String source) {}

  /**
   * The forecast with something added that is stated and not tested.
   *
   * @param added null where nothing of it can land in the fiscal year
   */
  public record Scenario(@Nullable Figure added, Figure total, @Nullable Outcomes range) {}
}
