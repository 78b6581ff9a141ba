package io.buyin.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates of a column that have no year, in file order. A list of days in order passes New Year at
 * most once and ends before the day of the year on which it began; any other covers more than a
 * year, so the years cannot be told.
 */
final class YearlessDays {

  /** Of lists in order at most one step in twenty leads back. */
  private static final int ORDERED = 20;

  private static final int DAYS = 31;

  private @Nullable Shown first;
  private @Nullable DateText head;
  private @Nullable DateText tail;
  private int before;
  private long up;
  private long down;

  void add(DateText date, String cell, long line) {
    int day = day(date);
    if (first != null) {
      up += day > before ? 1 : 0;
      down += day < before ? 1 : 0;
    }
    first = Shown.first(first, cell, line);
    head = head == null ? date : head;
    tail = date;
    before = day;
  }

  /** The first of them; null where every date has a year. */
  @Nullable Shown first() {
    return first;
  }

  /**
   * The day up to which the dates reach: of a long list in order its newest, since a list of a year
   * begins on the day after which it ends; else the day of the export. Where the account is at home
   * it may be a day later than where the file was named.
   */
  LocalDate upTo(LocalDate exported) {
    DateText newest = up > down ? tail : head;
    try {
      return isOrdered() && newest != null
          ? newest.upTo(exported.plusDays(1)).day(DateOrder.DAY_FIRST, null, ZoneOffset.UTC)
          : exported;
    } catch (DateTimeException noSuchDayInThatYear) {
      return exported;
    }
  }

  boolean spansYears() {
    long back = Math.min(up, down);
    return (back > 1 && back * ORDERED <= up + down) || (back == 1 && isOrdered() && endsLater());
  }

  private boolean isOrdered() {
    return Math.min(up, down) <= 1 && up + down >= ORDERED;
  }

  /** Whether the newest is as late in its year as the oldest, or later. */
  private boolean endsLater() {
    return head != null
        && tail != null
        && (up > down ? day(tail) >= day(head) : day(head) >= day(tail));
  }

  private static int day(DateText date) {
    return date.first() * DAYS + date.second();
  }
}
