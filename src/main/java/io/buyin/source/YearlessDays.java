package io.buyin.source;

import org.jspecify.annotations.Nullable;

/**
 * Dates of a column that have no year, in file order. A list of days in order passes New Year at
 * most once; one that passes it again covers more than a year, so the years cannot be told.
 */
final class YearlessDays {

  /** Of lists in order at most one step in twenty leads back. */
  private static final int ORDERED = 20;

  private static final int DAYS = 31;

  private @Nullable Shown first;
  private int before;
  private long up;
  private long down;

  void add(DateText date, String cell, long line) {
    int day = date.first() * DAYS + date.second();
    if (first != null) {
      up += day > before ? 1 : 0;
      down += day < before ? 1 : 0;
    }
    first = Shown.first(first, cell, line);
    before = day;
  }

  /** The first of them; null where every date has a year. */
  @Nullable Shown first() {
    return first;
  }

  boolean spansYears() {
    long back = Math.min(up, down);
    return back > 1 && back * ORDERED <= up + down;
  }
}
