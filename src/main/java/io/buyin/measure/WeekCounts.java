package io.buyin.measure;

import io.buyin.quantity.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;

/**
 * Counts of consecutive whole weeks, Monday to Sunday, each of them known: a week in which nothing
 * happened is 0, a week of which nothing is known ends the series.
 */
record WeekCounts(LocalDate monday, long[] counts) {

  /** The weeks wholly within these days, none counted yet. */
  static WeekCounts within(LocalDate first, LocalDate last) {
    LocalDate monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    LocalDate end = last.plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new WeekCounts(monday, new long[(int) Math.max(0, weeks(monday, end))]);
  }

  /** The same weeks with one more for each of these days; other days are left out. */
  WeekCounts counting(List<LocalDate> days) {
    long[] more = counts.clone();
    for (LocalDate day : days) {
      int week = (int) Math.floorDiv(ChronoUnit.DAYS.between(monday, day), 7);
      if (week >= 0 && week < more.length) {
        more[week]++;
      }
    }
    return new WeekCounts(monday, more);
  }

  int size() {
    return counts.length;
  }

  /** The day after the last week. */
  LocalDate end() {
    return monday.plusWeeks(size());
  }

  LocalDate mondayOf(int week) {
    return monday.plusWeeks(week);
  }

  /** The weeks that both have. */
  WeekCounts during(WeekCounts other) {
    LocalDate first = monday.isAfter(other.monday) ? monday : other.monday;
    LocalDate end = end().isBefore(other.end()) ? end() : other.end();
    int from = (int) Math.min(size(), weeks(monday, first));
    int to = (int) Math.max(from, weeks(monday, end));
    return new WeekCounts(first, Arrays.copyOfRange(counts, from, Math.min(size(), to)));
  }

  /** The weeks that lie within these days. */
  WeekCounts within(Period days) {
    return during(within(days.first(), days.last()));
  }

  double[] numbers() {
    return Arrays.stream(counts).asDoubleStream().toArray();
  }

  private static long weeks(LocalDate from, LocalDate to) {
    return Math.floorDiv(ChronoUnit.DAYS.between(from, to), 7);
  }
}
