package io.buyin.measure;

import io.buyin.settings.Settings.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Seconds in which somebody is there to answer: stated hours of stated weekdays, holidays left out.
 * By the clock on the wall; no clock changes within usual working hours.
 */
final class WorkingTime {

  private static final LocalDate A_MONDAY = LocalDate.of(1900, 1, 1);
  private static final int WEEK = 7;
  private static final long HOUR = 3600;

  private final long opens;
  private final long closes;
  private final Set<DayOfWeek> days;
  private final TreeSet<LocalDate> holidays = new TreeSet<>();

  private WorkingTime(WorkingHours stated) {
    this.opens = stated.from() * HOUR;
    this.closes = stated.to() * HOUR;
    this.days = EnumSet.noneOf(DayOfWeek.class);
    this.days.addAll(stated.days());
    stated.holidays().stream()
        .filter(day -> days.contains(day.getDayOfWeek()))
        .forEach(holidays::add);
  }

  static WorkingTime of(WorkingHours stated) {
    return new WorkingTime(stated);
  }

  /** Zero where the whole wait lies outside working hours, or where it ends before it begins. */
  long seconds(LocalDateTime from, LocalDateTime to) {
    return Math.max(0, until(to) - until(from));
  }

  /** All working seconds from a Monday long ago. */
  private long until(LocalDateTime moment) {
    LocalDate day = moment.toLocalDate();
    long second = Math.max(opens, Math.min(closes, moment.toLocalTime().toSecondOfDay()));
    return workingDaysBefore(day) * (closes - opens) + (isWorking(day) ? second - opens : 0);
  }

  private boolean isWorking(LocalDate day) {
    return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  private long workingDaysBefore(LocalDate day) {
    long all = ChronoUnit.DAYS.between(A_MONDAY, day);
    LocalDate monday = day.minusDays(Math.floorMod(all, WEEK));
    long thisWeek =
        monday.datesUntil(day).filter(each -> days.contains(each.getDayOfWeek())).count();
    return Math.floorDiv(all, WEEK) * days.size() + thisWeek - holidays.headSet(day).size();
  }
}
