package io.buyin.measure;

import java.time.YearMonth;
import java.util.List;

/**
 * A measure by month, from the first month of the year before to the last month reported. Months of
 * which nothing is known are not in it: those before the register begins, after its last day, or
 * whose deals state no amount.
 *
 * @param id slug: {@code closed-won.social.by-month}
 */
public record Series(String id, String measure, String scope, List<Point> points) {

  /** One month and its figure, whose id ends in the month: {@code closed-won.social.2026-03}. */
  public record Point(YearMonth month, Figure figure) {}
}
