package io.buyin.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Days from {@code first} to {@code last}, both included. */
public record Period(LocalDate first, LocalDate last) {

  private static final int SAME_WEEKDAYS = 364;

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A period cannot end before it starts: " + first);
    }
  }

  public static Period ofMonths(YearMonth first, YearMonth last) {
    return new Period(first.atDay(1), last.atEndOfMonth());
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /**
   * What the year before has to be compared with: the same months for a period of whole months,
   * else the days 364 days earlier, which are the same weekdays and so as many working days.
   */
  public Period yearBefore() {
    boolean wholeMonths = first.getDayOfMonth() == 1 && last.equals(endOfMonth(last));
    return wholeMonths
        ? ofMonths(YearMonth.from(first).minusYears(1), YearMonth.from(last).minusYears(1))
        : new Period(first.minusDays(SAME_WEEKDAYS), last.minusDays(SAME_WEEKDAYS));
  }

  /** The calendar months touched, in order. */
  public List<YearMonth> months() {
    YearMonth end = YearMonth.from(last);
    return Stream.iterate(
            YearMonth.from(first), month -> !month.isAfter(end), month -> month.plusMonths(1))
        .toList();
  }

  private static LocalDate endOfMonth(LocalDate day) {
    return YearMonth.from(day).atEndOfMonth();
  }
}
