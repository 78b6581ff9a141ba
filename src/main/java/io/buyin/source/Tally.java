package io.buyin.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of one export: {@code rows = used + duplicate + excluded + rejected}.
 *
 * @param rows records below the header; empty lines are none
 * @param duplicate rows that stand for the same thing as one that was used
 * @param excluded totals, footers, further header rows and rows that say nothing
 * @param first first day of the rows used; null where none was, or none has a date
 * @param last last day of the rows used; null likewise
 */
public record Tally(
    long rows,
    long used,
    long duplicate,
    long excluded,
    long rejected,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  private static final long MANY = 20;
  private static final long HUNDRED = 100;

  /** More than 20 rows and more than one in a hundred: the file is refused. */
  public boolean hasTooManyRejected() {
    return rejected > MANY && rejected * HUNDRED > rows;
  }

  public boolean isReconciled() {
    return rows == used + duplicate + excluded + rejected;
  }
}
