package io.buyin.measure;

import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Days;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import io.buyin.settings.Settings.Ask;
import io.buyin.settings.Settings.Ramp;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out {@link AskOutlook}. A month of the ramp counts once it is over; its opportunities come
 * to a decision one median sales cycle later, and the share that is won at the social win rate
 * brings margin × mean deal. Nothing before the business date plus that cycle is claimed.
 */
final class Outlook {

  private static final int YEARS = 3;
  private static final MathContext PRECISE = MathContext.DECIMAL64;
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final Workbench bench;

  Outlook(Workbench bench) {
    this.bench = bench;
  }

  /** The observed figures the scenario rests on. */
  private record Basis(Figure winRate, Figure meanDeal, Figure cycle) {

    long days() {
      return Math.round(((Days) cycle.value()).number().doubleValue());
    }

    /** Contribution of one added opportunity before margin: its chance times the mean deal. */
    BigDecimal expectedValue() {
      Share rate = (Share) winRate.value();
      return meanDeal.value().exact().multiply(rate.part()).divide(rate.whole(), PRECISE);
    }

    ScenarioEvidence evidence() {
      long n = Math.min(winRate.n(), Math.min(meanDeal.n(), cycle.n()));
      Grade weakest =
          Stream.of(winRate, meanDeal, cycle)
              .map(Figure::grade)
              .max(Comparator.naturalOrder())
              .orElseThrow();
      return new ScenarioEvidence(n, weakest);
    }
  }

  /**
   * The stated ramp, what one added opportunity contributes, and when that can be at the earliest.
   */
  private record Plan(Ramp ramp, BigDecimal each, LocalDate today, Basis basis) {

    /** One cycle after today, or after the ramp's first month is over, whichever is later. */
    LocalDate earliest() {
      LocalDate fromToday = today.plusDays(basis.days());
      LocalDate fromRamp = landsAfter(1);
      return fromRamp.isAfter(fromToday) ? fromRamp : fromToday;
    }

    /** When the first opportunities that are counted come to a decision. */
    LocalDate firstLanding() {
      LocalDate earliest = earliest();
      LocalDate lands = landsAfter(1);
      for (int month = 2; lands.isBefore(earliest); month++) {
        lands = landsAfter(month);
      }
      return lands;
    }

    /** Added opportunities that come to a decision in the year. */
    long landing(Period year) {
      long landing = 0;
      LocalDate earliest = earliest();
      LocalDate lands = landsAfter(1);
      for (int month = 2; !lands.isAfter(year.last()); month++) {
        boolean counts = year.contains(lands) && !lands.isBefore(earliest);
        landing += counts ? ramp.addedOpportunitiesPerMonth() : 0;
        lands = landsAfter(month);
      }
      return landing;
    }

    /** When the opportunities of the ramp's nth month come to a decision. */
    private LocalDate landsAfter(int months) {
      return ramp.from().plusMonths(months).plusDays(basis.days());
    }
  }

  /**
   * Null where cost, margin or ramp is not stated, or too few deals of social origin are decided.
   */
  @Nullable AskOutlook outlook() {
    Ramp ramp = bench.ask().ramp();
    Double margin = bench.ask().margin();
    if (ramp == null || margin == null || !bench.ask().hasCost() || !hasSocialDeals()) {
      return null;
    }
    Basis basis = basis();
    return basis == null ? null : outlook(ramp, margin, basis);
  }

  private AskOutlook outlook(Ramp ramp, double margin, Basis basis) {
    BigDecimal each = basis.expectedValue().multiply(BigDecimal.valueOf(margin), PRECISE);
    Plan plan = new Plan(ramp, each, bench.date().day(), basis);
    List<AskOutlook.Year> years = fiscalYears(plan).stream().map(year -> year(year, plan)).toList();
    return new AskOutlook(
        years,
        basis.winRate(),
        basis.meanDeal(),
        basis.cycle(),
        plan.earliest(),
        YearMonth.from(plan.firstLanding()));
  }

  private boolean hasSocialDeals() {
    return !bench.register().isEmpty() && bench.register().scopes().contains(Scope.SOCIAL);
  }

  /** The reported period, or the last twelve months where that has too few deals. */
  private @Nullable Basis basis() {
    Period period = bench.period();
    Basis reported = basis(period);
    YearMonth last = YearMonth.from(period.last());
    return reported != null ? reported : basis(Period.ofMonths(last.minusMonths(11), last));
  }

  private @Nullable Basis basis(Period period) {
    Cut social = new Cut(bench.register(), Scope.SOCIAL, period);
    Figure winRate = bench.closed().winRate(social);
    Figure meanDeal = bench.closed().meanDealSize(social);
    Figure cycle = bench.closed().salesCycle(social);
    return winRate == null || meanDeal == null || cycle == null
        ? null
        : new Basis(winRate, meanDeal, cycle);
  }

  /** From the first year that has a cost or a contribution. */
  private List<Period> fiscalYears(Plan plan) {
    Ask ask = bench.ask();
    LocalDate landing = plan.firstLanding();
    YearMonth start = YearMonth.from(ask.firstCost().isBefore(landing) ? ask.firstCost() : landing);
    List<Period> years = new ArrayList<>();
    for (int i = 0; i < YEARS; i++) {
      years.add(BusinessDate.fiscalYearOf(start.plusYears(i), bench.fiscalYearStarts()));
    }
    return years;
  }

  private AskOutlook.Year year(Period year, Plan plan) {
    long landing = plan.landing(year);
    Money cost = money(cost(year, bench.ask()));
    Money contribution = money(plan.each().multiply(BigDecimal.valueOf(landing)));
    ScenarioEvidence evidence = plan.basis().evidence();
    return new AskOutlook.Year(
        year,
        add(key("ask-cost", year), level(cost, evidence, "stated cost")),
        add(
            key("ask-contribution", year),
            level(contribution, evidence, landing + " added opportunities land")),
        add(key("ask-net", year), level(contribution.minus(cost), evidence, "contribution - cost")),
        landing);
  }

  private static BigDecimal cost(Period year, Ask ask) {
    BigDecimal once =
        year.contains(ask.firstCost()) ? BigDecimal.valueOf(ask.costOnce()) : BigDecimal.ZERO;
    return BigDecimal.valueOf(ask.costPerYear())
        .multiply(monthsOfCost(year, ask.firstCost()))
        .divide(TWELVE, PRECISE)
        .add(once);
  }

  /** Months of the year from the first day of cost on, that day's month in proportion. */
  private static BigDecimal monthsOfCost(Period year, LocalDate from) {
    if (from.isAfter(year.last())) {
      return BigDecimal.ZERO;
    }
    LocalDate start = from.isBefore(year.first()) ? year.first() : from;
    long whole = ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(year.last()));
    BigDecimal left = BigDecimal.valueOf(start.lengthOfMonth() - start.getDayOfMonth() + 1L);
    return left.divide(BigDecimal.valueOf(start.lengthOfMonth()), PRECISE)
        .add(BigDecimal.valueOf(whole));
  }

  private Money money(BigDecimal amount) {
    return Money.of(amount, bench.register().currency());
  }

  private Figure add(FigureKey key, Level level) {
    return bench.book().add(key, level);
  }

  private static FigureKey key(String measure, Period year) {
    return new FigureKey(measure, Scope.ALL.id(), year);
  }

  private static Level level(Money value, ScenarioEvidence evidence, String words) {
    return new Level(value, null, evidence, words, Recipe.NONE);
  }
}
