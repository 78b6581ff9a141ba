package io.buyin.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the cells of one column tell about the order of day and month. */
final class DateEvidence {

  private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}");
  private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}[-/.]\\d");
  private static final int CLEAR = 99;
  private static final int MONTHS = 12;

  private long dayFirst;
  private long monthFirst;
  private long unclear;
  private boolean yearFirst;
  private boolean numbers;
  private boolean words;
  private String example = "03/04/2026";

  void add(String cell) {
    DateText date = DateText.parse(cell);
    if (date != null) {
      noteForm(cell.strip());
    }
    if (date == null || !date.open() || date.first() == date.second()) {
      return;
    }
    example = matters() ? example : cell;
    dayFirst += date.first() > MONTHS ? 1 : 0;
    monthFirst += date.second() > MONTHS ? 1 : 0;
    unclear += date.first() <= MONTHS && date.second() <= MONTHS ? 1 : 0;
  }

  /** How the dates are written, in words; empty where there are none. */
  String unit(@Nullable DateOrder order) {
    List<String> forms = new ArrayList<>();
    if (yearFirst) {
      forms.add("ISO");
    }
    if (numbers) {
      forms.add(order == DateOrder.MONTH_FIRST ? "month first" : "day first");
    }
    if (words) {
      forms.add("month in words");
    }
    return String.join(", ", forms);
  }

  private void noteForm(String cell) {
    boolean year = YEAR_FIRST.matcher(cell).lookingAt();
    boolean named = !year && !NUMBERS.matcher(cell).lookingAt();
    yearFirst |= year;
    words |= named;
    numbers |= !year && !named;
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
