package io.buyin.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A date as written, taken apart before the order of day and month is known.
 *
 * @param year 0 where none is written
 * @param first the month, or where {@code open} whatever number stands first
 * @param second the day, or where {@code open} whatever number stands second
 * @param form how it is written
 * @param time null where only a day is given
 * @param zone in which the time is written; null where none is
 */
record DateText(
    int year, int first, int second, Form form, @Nullable LocalTime time, @Nullable ZoneId zone) {

  /** How a date is written. */
  enum Form {
    /** Year, month, day. */
    YEAR_FIRST,
    /** Day and month as numbers before a year, either first. */
    OPEN,
    /** Day, month, year with points between, which is one order only. */
    DOTTED,
    NAMED,
    /** A spreadsheet's count of days, or a computer's of seconds. */
    COUNTED
  }

  private static final int LONGEST = 60;
  private static final int PLAIN_ISO = 10;

  /** Null where a text is no date. */
  static @Nullable DateText parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    if (text.length() == PLAIN_ISO && text.charAt(4) == '-' && text.charAt(7) == '-') {
      DateText plain = plainIso(text);
      if (plain != null) {
        return plain;
      }
    }
    String plain = Signs.plain(text);
    DateText counted = CountedDate.parse(plain);
    return counted != null ? counted : DateShape.parse(plain);
  }

  /** Whether day and month stand as numbers before a year. */
  boolean open() {
    return form == Form.OPEN;
  }

  /**
   * This date in the last year in which it is not after a day.
   *
   * @throws DateTimeException if that year has no such day
   */
  DateText upTo(LocalDate day) {
    if (year != 0) {
      return this;
    }
    boolean later = first * 100 + second > day.getMonthValue() * 100 + day.getDayOfMonth();
    return new DateText(day.getYear() - (later ? 1 : 0), first, second, form, time, zone);
  }

  /**
   * The day in a zone.
   *
   * @param order for open dates
   * @param from the zone of a time written without one; null means {@code to}
   * @throws DateTimeException if there is no such day
   */
  LocalDate day(DateOrder order, @Nullable ZoneId from, ZoneId to) {
    return moment(order, from, to, LocalTime.MIN).toLocalDate();
  }

  /**
   * The local time in a zone.
   *
   * @param from as for {@link #day}
   * @param otherwise the time of day where none is written
   * @throws DateTimeException if there is no such day
   */
  LocalDateTime moment(DateOrder order, @Nullable ZoneId from, ZoneId to, LocalTime otherwise) {
    boolean swap = open() && order == DateOrder.DAY_FIRST;
    LocalDate date = LocalDate.of(year, swap ? second : first, swap ? first : second);
    ZoneId written = zone != null ? zone : from;
    if (time == null || written == null) {
      return date.atTime(time == null ? otherwise : time);
    }
    return date.atTime(time).atZone(written).withZoneSameInstant(to).toLocalDateTime();
  }

  private static @Nullable DateText plainIso(String text) {
    if (!NumberText.allDigits(text.substring(0, 4) + text.substring(5, 7) + text.substring(8))) {
      return null;
    }
    int year = Integer.parseInt(text, 0, 4, 10);
    int month = Integer.parseInt(text, 5, 7, 10);
    int day = Integer.parseInt(text, 8, PLAIN_ISO, 10);
    return year == 0 ? null : new DateText(year, month, day, Form.YEAR_FIRST, null, null);
  }
}
