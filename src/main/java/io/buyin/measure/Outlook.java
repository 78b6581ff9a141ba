package io.buyin.measure;

import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.settings.Idea.Ask;
import io.buyin.settings.Idea.Ramp;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out {@link AskOutlook}. A month of the ramp counts once it is over; its opportunities come
 * to a decision one median sales cycle later, and the share that is won at the social win rate
 * brings margin × mean deal. Nothing before the business date plus that cycle is claimed.
 */
final class Outlook {

  private static final int YEARS = 3;
  private static final MathContext PRECISE = MathContext.DECIMAL64;

  private final Workbench bench;
  private final @Nullable OutlookBasis basis;

  Outlook(Workbench bench, @Nullable OutlookBasis basis) {
    this.bench = bench;
    this.basis = basis;
  }

  /**
   * Null where cost, margin or ramp is not stated, or too few deals of social origin are decided.
   */
  @Nullable AskOutlook outlook() {
    Ramp ramp = bench.ask().ramp();
    Double margin = bench.ask().margin();
    return ramp == null || margin == null || basis == null || !bench.ask().hasCost()
        ? null
        : outlook(ramp, margin, basis);
  }

  private AskOutlook outlook(Ramp ramp, double margin, OutlookBasis basis) {
    BigDecimal each = basis.expectedValue().multiply(BigDecimal.valueOf(margin), PRECISE);
    Landing landing = new Landing(ramp, bench.date().day(), basis.days());
    Ask ask = bench.ask();
    AskCost cost = new AskCost(ask.costOnce(), ask.costPerYear(), ask.firstCost());
    AskYears years = new AskYears(bench, Scope.ALL.id(), cost);
    AskYears.Added added = new AskYears.Added(landing, each, basis.evidence());
    return new AskOutlook(
        fiscalYears(bench, start(cost, landing)).stream()
            .map(year -> years.year(year, added))
            .toList(),
        basis.winRate(),
        basis.meanDeal(),
        basis.cycle(),
        landing.earliest(),
        YearMonth.from(landing.first()));
  }

  private static LocalDate start(AskCost cost, Landing landing) {
    LocalDate first = landing.first();
    return !cost.isNothing() && cost.from().isBefore(first) ? cost.from() : first;
  }

  /** From the one that has this day. */
  static List<Period> fiscalYears(Workbench bench, LocalDate start) {
    List<Period> years = new ArrayList<>();
    for (int i = 0; i < YEARS; i++) {
      YearMonth month = YearMonth.from(start).plusYears(i);
      years.add(BusinessDate.fiscalYearOf(month, bench.fiscalYearStarts()));
    }
    return years;
  }

  static Money money(Workbench bench, BigDecimal amount) {
    return Money.of(amount, bench.register().currency());
  }
}
