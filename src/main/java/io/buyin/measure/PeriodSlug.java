package io.buyin.measure;

import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A period as figure ids name it: {@code 2026-03}, {@code 2026-q2}, {@code 2026-h1}, {@code
 * fy2026}, else {@code 2026-01..2026-05}. Where the fiscal year does not start in January it is
 * named after the calendar year it ends in and parts of it carry {@code fy}: {@code fy2026-h1}.
 */
public final class PeriodSlug {

  private PeriodSlug() {}

  /**
   * @param fiscalYearStarts month number, 1 to 12
   */
  public static String of(Period period, int fiscalYearStarts) {
    YearMonth first = YearMonth.from(period.first());
    YearMonth last = YearMonth.from(period.last());
    if (!period.equals(Period.ofMonths(first, last))) {
      return period.first() + ".." + period.last();
    }
    if (first.equals(last)) {
      return first.toString();
    }
    Period year = BusinessDate.fiscalYearOf(first, fiscalYearStarts);
    String part = part(ChronoUnit.MONTHS.between(YearMonth.from(year.first()), first), period);
    return part.isEmpty() || period.last().isAfter(year.last())
        ? first + ".." + last
        : named(part, year, fiscalYearStarts);
  }

  private static String named(String part, Period year, int fiscalYearStarts) {
    String name = String.valueOf(year.last().getYear());
    if (part.equals("year")) {
      return "fy" + name;
    }
    return (fiscalYearStarts == 1 ? name : "fy" + name) + "-" + part;
  }

  private static String part(long offset, Period period) {
    int months = period.months().size();
    if (months == 12 && offset == 0) {
      return "year";
    }
    if (months == 6 && offset % 6 == 0) {
      return "h" + (offset / 6 + 1);
    }
    return months == 3 && offset % 3 == 0 ? "q" + (offset / 3 + 1) : "";
  }
}
