package io.buyin.measure;

import java.util.List;
import java.util.Map;

/**
 * How a figure is computed from a grouped data table, so that a workbook can compute it again: the
 * sum of the numerator terms, divided by the sum of the denominator terms where there are any.
 * Without numerator terms the figure cannot be rebuilt from groups (a median, say).
 */
public record Recipe(List<Term> numerator, List<Term> denominator) {

  public static final Recipe NONE = new Recipe(List.of(), List.of());

  /**
   * The sum of one column over the rows whose cells equal the filter's values.
   *
   * @param table name of a {@link GroupedTable}
   * @param column the column added up
   * @param filter column name to value, in column order; a month column takes {@code
   *     2026-01..2026-06}
   */
  public record Term(String table, String column, Map<String, String> filter) {}
}
