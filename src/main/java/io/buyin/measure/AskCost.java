package io.buyin.measure;

import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What is stated to be spent: once on the first day, and a year's cost by twelfths from that day.
 */
record AskCost(long once, long perYear, LocalDate from) {

  private static final MathContext PRECISE = MathContext.DECIMAL64;
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  boolean isNothing() {
    return once == 0 && perYear == 0;
  }

  BigDecimal in(Period year) {
    BigDecimal first = year.contains(from) ? BigDecimal.valueOf(once) : BigDecimal.ZERO;
    return BigDecimal.valueOf(perYear).multiply(monthsIn(year)).divide(TWELVE, PRECISE).add(first);
  }

  /** Until so many months after the first day. */
  BigDecimal until(int months) {
    return BigDecimal.valueOf(perYear)
        .multiply(BigDecimal.valueOf(months))
        .divide(TWELVE, PRECISE)
        .add(BigDecimal.valueOf(once));
  }

  /** Months of the year from the first day on, that day's month in proportion. */
  private BigDecimal monthsIn(Period year) {
    if (from.isAfter(year.last())) {
      return BigDecimal.ZERO;
    }
    LocalDate start = from.isBefore(year.first()) ? year.first() : from;
    long whole = ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(year.last()));
    BigDecimal left = BigDecimal.valueOf(start.lengthOfMonth() - start.getDayOfMonth() + 1L);
    return left.divide(BigDecimal.valueOf(start.lengthOfMonth()), PRECISE)
        .add(BigDecimal.valueOf(whole));
  }
}
