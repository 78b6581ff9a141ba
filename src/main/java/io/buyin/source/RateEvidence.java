package io.buyin.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the plain numbers of a column tell about the unit of its rates: above 1 stand percentages,
 * between 0 and 1 fractions. Both in one column, more than once in a hundred, can be read in two
 * ways: {@code 0.5} beside {@code 40} is a half or half a percent.
 */
final class RateEvidence {

  private static final int CLEAR = 99;

  private long above;
  private long between;
  private @Nullable Shown aboveCell;
  private @Nullable Shown betweenCell;

  void add(BigDecimal value, String cell, long line) {
    BigDecimal size = value.abs();
    if (size.compareTo(BigDecimal.ONE) > 0) {
      above++;
      aboveCell = Shown.first(aboveCell, cell, line);
    } else if (size.signum() > 0 && size.compareTo(BigDecimal.ONE) < 0) {
      between++;
      betweenCell = Shown.first(betweenCell, cell, line);
    }
  }

  /** Whether plain numbers are percentages; null where they can be either. */
  @Nullable Boolean arePercentages() {
    long most = Math.max(above, between);
    return most * 100 < (above + between) * CLEAR ? null : Boolean.valueOf(above > between);
  }

  /** Why the unit was not decided. */
  String doubt() {
    return "rates can be read in two ways: "
        + betweenCell
        + " looks like a fraction of one, "
        + aboveCell
        + " like a percentage.";
  }
}
