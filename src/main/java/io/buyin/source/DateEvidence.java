package io.buyin.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the cells of one column tell about the order of day and month, and about the year. */
final class DateEvidence {

  private static final int CLEAR = 99;
  private static final int MONTHS = 12;

  private final YearlessDays yearless = new YearlessDays();
  private final Set<DateText.Form> forms = EnumSet.noneOf(DateText.Form.class);
  private long dayFirst;
  private long monthFirst;
  private @Nullable Shown unclear;
  private @Nullable Shown dayFirstCell;
  private @Nullable Shown monthFirstCell;
  private @Nullable Shown counted;

  void add(String cell, long line) {
    DateText date = DateText.parse(cell);
    if (date == null) {
      return;
    }
    forms.add(date.form());
    if (date.year() == 0) {
      yearless.add(date, cell, line);
    } else if (date.form() == DateText.Form.COUNTED) {
      counted = Shown.first(counted, cell, line);
    } else if (date.open() && date.first() != date.second()) {
      addOpen(date, cell, line);
    }
  }

  private void addOpen(DateText date, String cell, long line) {
    if (date.first() > MONTHS) {
      dayFirst++;
      dayFirstCell = Shown.first(dayFirstCell, cell, line);
    } else if (date.second() > MONTHS) {
      monthFirst++;
      monthFirstCell = Shown.first(monthFirstCell, cell, line);
    } else {
      unclear = Shown.first(unclear, cell, line);
    }
  }

  /** How the dates are written, in words; empty where there are none. */
  String unit(@Nullable DateOrder order) {
    List<String> words = new ArrayList<>();
    if (has(DateText.Form.YEAR_FIRST)) {
      words.add("ISO");
    }
    if (has(DateText.Form.OPEN) || has(DateText.Form.DOTTED)) {
      words.add(order == DateOrder.MONTH_FIRST ? "month first" : "day first");
    }
    if (has(DateText.Form.NAMED)) {
      words.add("month in words");
    }
    if (has(DateText.Form.COUNTED)) {
      words.add("counted");
    }
    return String.join(", ", words);
  }

  private boolean has(DateText.Form form) {
    return forms.contains(form);
  }

  /** Whether any cell has day and month as numbers that could be either. */
  boolean matters() {
    return dayFirst + monthFirst > 0 || unclear != null;
  }

  /** Whether some cells show one order and some the other. */
  boolean isContradictory() {
    return dayFirst > 0 && monthFirst > 0;
  }

  /** Why no order was decided, with the cells that speak against each other or leave it open. */
  String doubt() {
    if (isContradictory()) {
      return "dates can be read with the day or with the month first: "
          + dayFirstCell
          + " has the day first, "
          + monthFirstCell
          + " the month.";
    }
    return "dates such as "
        + unclear
        + " can be read with the day or with the month first, and no cell of this file has a day"
        + " above 12 that decides.";
  }

  /** A date given as a count; null where there is none. */
  @Nullable Shown counted() {
    return counted;
  }

  /** Dates without a year. */
  YearlessDays yearless() {
    return yearless;
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
