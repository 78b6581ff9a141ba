package io.buyin.source;

import org.jspecify.annotations.Nullable;

/** What the cells of one column tell about the order of day and month. */
final class DateEvidence {

  private static final int CLEAR = 99;
  private static final int MONTHS = 12;

  private long dayFirst;
  private long monthFirst;
  private long unclear;
  private String example = "03/04/2026";

  void add(String cell) {
    DateText date = DateText.parse(cell);
    if (date == null || !date.open() || date.first() == date.second()) {
      return;
    }
    example = matters() ? example : cell;
    dayFirst += date.first() > MONTHS ? 1 : 0;
    monthFirst += date.second() > MONTHS ? 1 : 0;
    unclear += date.first() <= MONTHS && date.second() <= MONTHS ? 1 : 0;
  }

  /** Whether any cell has day and month as numbers that could be either. */
  boolean matters() {
    return dayFirst + monthFirst + unclear > 0;
  }

  /** Whether some cells show one order and some the other. */
  boolean isContradictory() {
    return dayFirst > 0 && monthFirst > 0;
  }

  /** A cell with day and month as numbers, in quotation marks. */
  String example() {
    return Quoted.of(example);
  }

  /** The order of these cells; null where they leave it open. */
  @Nullable DateOrder decide() {
    long most = Math.max(dayFirst, monthFirst);
    if (most == 0 || most * 100 < (dayFirst + monthFirst) * CLEAR) {
      return null;
    }
    return dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
  }
}
