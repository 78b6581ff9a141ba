package io.buyin.story;

import io.buyin.quantity.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The months that a chart shows: those reported; where these are one or two, which show no course,
 * up to a year that ends with them, as far back as it is known.
 */
record ChartedMonths(Ground ground, List<YearMonth> months) {

  private static final int LEAST = 3;
  private static final int MOST = 12;

  /**
   * @param known months of which the measure is known
   */
  static ChartedMonths of(Ground ground, Set<YearMonth> known) {
    return new ChartedMonths(ground, months(ground.period().months(), known));
  }

  static List<YearMonth> months(List<YearMonth> reported, Set<YearMonth> known) {
    YearMonth last = reported.get(reported.size() - 1);
    YearMonth first = new TreeSet<>(known).ceiling(last.minusMonths(MOST - 1));
    return reported.size() >= LEAST || first == null || !first.isBefore(reported.get(0))
        ? reported
        : Period.ofMonths(first, last).months();
  }

  /** Whether more than the reported months are shown. */
  boolean reachBack() {
    return months.size() > ground.period().months().size();
  }

  Phrase name() {
    return ground.periods().name(Period.ofMonths(months.get(0), months.get(months.size() - 1)));
  }
}
