package io.buyin.measure;

import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Days;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import io.buyin.settings.Settings;
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

  private final Settings settings;
  private final BusinessDate date;
  private final Register register;
  private final ClosedFigures closed;
  private final FigureBook book;

  Outlook(
      Settings settings,
      BusinessDate date,
      Register register,
      ClosedFigures closed,
      FigureBook book) {
    this.settings = settings;
    this.date = date;
    this.register = register;
    this.closed = closed;
    this.book = book;
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

  /** Null where margin or ramp is not stated, or too few deals of social origin are decided. */
  @Nullable AskOutlook outlook() {
    Ask ask = settings.idea().ask();
    Ramp ramp = ask.ramp();
    Double margin = ask.margin();
    if (ramp == null || margin == null || !hasSocialDeals()) {
      return null;
    }
    Basis basis = basis();
    return basis == null ? null : outlook(ramp, margin, basis);
  }

  private AskOutlook outlook(Ramp ramp, double margin, Basis basis) {
    Ask ask = settings.idea().ask();
    BigDecimal each = basis.expectedValue().multiply(BigDecimal.valueOf(margin), PRECISE);
    LocalDate earliest = date.day().plusDays(basis.days());
    List<AskOutlook.Year> years =
        fiscalYears(ask).stream().map(year -> year(year, ramp, each, basis, earliest)).toList();
    return new AskOutlook(years, basis.winRate(), basis.meanDeal(), basis.cycle(), earliest);
  }

  private boolean hasSocialDeals() {
    return !register.isEmpty() && register.scopes().contains(Scope.SOCIAL);
  }

  /** The reported period, or the last twelve months where that has too few deals. */
  private @Nullable Basis basis() {
    Period period = date.fiscalYearToDate(settings.organisation().fiscalYearStarts());
    Basis reported = basis(period);
    YearMonth last = YearMonth.from(period.last());
    return reported != null ? reported : basis(Period.ofMonths(last.minusMonths(11), last));
  }

  private @Nullable Basis basis(Period period) {
    Cut social = new Cut(register, Scope.SOCIAL, period);
    Figure winRate = closed.winRate(social);
    Figure meanDeal = closed.meanDealSize(social);
    Figure cycle = closed.salesCycle(social);
    return winRate == null || meanDeal == null || cycle == null
        ? null
        : new Basis(winRate, meanDeal, cycle);
  }

  private List<Period> fiscalYears(Ask ask) {
    LocalDate start = ask.costFrom().isBefore(date.day()) ? ask.costFrom() : date.day();
    List<Period> years = new ArrayList<>();
    for (int i = 0; i < YEARS; i++) {
      YearMonth month = YearMonth.from(start).plusYears(i);
      years.add(BusinessDate.fiscalYearOf(month, settings.organisation().fiscalYearStarts()));
    }
    return years;
  }

  private AskOutlook.Year year(
      Period year, Ramp ramp, BigDecimal each, Basis basis, LocalDate earliest) {
    long landing = landing(year, ramp, basis.days(), earliest);
    Money cost = money(cost(year, settings.idea().ask()));
    Money contribution = money(each.multiply(BigDecimal.valueOf(landing)));
    return new AskOutlook.Year(
        year,
        figure("ask-cost", year, cost, basis, "stated cost"),
        figure(
            "ask-contribution", year, contribution, basis, landing + " added opportunities land"),
        figure("ask-net", year, contribution.minus(cost), basis, "contribution - cost"),
        landing);
  }

  /** Added opportunities that come to a decision in the year. */
  private static long landing(Period year, Ramp ramp, long cycle, LocalDate earliest) {
    long landing = 0;
    LocalDate monthOver = ramp.from().plusMonths(1);
    for (int i = 1; !monthOver.plusDays(cycle).isAfter(year.last()); i++) {
      LocalDate lands = monthOver.plusDays(cycle);
      boolean counts = year.contains(lands) && !lands.isBefore(earliest);
      landing += counts ? ramp.addedOpportunitiesPerMonth() : 0;
      monthOver = ramp.from().plusMonths(i + 1L);
    }
    return landing;
  }

  private static BigDecimal cost(Period year, Ask ask) {
    BigDecimal once =
        year.contains(ask.costFrom()) ? BigDecimal.valueOf(ask.costOnce()) : BigDecimal.ZERO;
    return BigDecimal.valueOf(ask.costPerYear())
        .multiply(monthsOfCost(year, ask.costFrom()))
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
    return Money.of(amount, register.currency());
  }

  private Figure figure(String measure, Period year, Money value, Basis basis, String words) {
    return book.add(
        new FigureKey(measure, Scope.ALL.id(), year),
        new Level(value, null, basis.evidence(), words, Recipe.NONE));
  }
}
