package io.buyin.measure;

import java.util.List;

/**
 * The grouped rows behind the figures, as a workbook's data sheet shows them.
 *
 * @param name such as {@code Decided}; unique in a night, letters only
 * @param grain one sentence: one row is …
 * @param columns in order; text and month columns first
 * @param rows cells as {@code String} (text), {@code java.time.YearMonth} (month), {@code Long}
 *     (count) or {@code java.math.BigDecimal} (money, number), as the column says
 */
public record GroupedTable(
    String name, String grain, List<Column> columns, List<List<Object>> rows) {

  /** One column and what its cells hold. */
  public record Column(String name, Type type) {}

  /** What a cell holds. */
  public enum Type {
    TEXT,
    MONTH,
    COUNT,
    MONEY,
    /** With decimals. */
    NUMBER
  }
}
