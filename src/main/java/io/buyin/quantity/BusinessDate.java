package io.buyin.quantity;

import java.time.LocalDate;
import java.time.YearMonth;

/** The day a night belongs to: the identity of its edition, never a clock reading. */
public record BusinessDate(LocalDate day) {

  /**
   * The part of the fiscal year that is over: from its first month to the last month that ended
   * before this day; in the first month of a fiscal year, the whole year before.
   */
  public Period fiscalYearToDate(int firstMonth) {
    YearMonth lastEnded = YearMonth.from(day).minusMonths(1);
    YearMonth start = fiscalYearStart(lastEnded, firstMonth);
    return Period.ofMonths(start, lastEnded);
  }

  /** The fiscal year that a month falls in. */
  public static Period fiscalYearOf(YearMonth month, int firstMonth) {
    YearMonth start = fiscalYearStart(month, firstMonth);
    return Period.ofMonths(start, start.plusMonths(11));
  }

  @Override
  public String toString() {
    return day.toString();
  }

  private static YearMonth fiscalYearStart(YearMonth month, int firstMonth) {
    YearMonth sameYear = YearMonth.of(month.getYear(), firstMonth);
    return sameYear.isAfter(month) ? sameYear.minusYears(1) : sameYear;
  }
}
