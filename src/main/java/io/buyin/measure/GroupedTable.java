package io.buyin.measure;

import java.util.List;

/**
 * The grouped rows behind the figures, as a workbook's data sheet shows them.
 *
 * @param name such as {@code Decided}; unique in a night, letters only
 * @param grain one sentence: one row is …
 * @param columns in order; text and month columns first
 * @param rows cells as {@code String} (text), {@code java.time.YearMonth} (month), {@code Long}
 *     (count) or {@code java.math.BigDecimal} (money, number), as the column says; {@link #UNKNOWN}
 *     where no export gave the number, which is not 0
 */
public record GroupedTable(
    String name, String grain, List<Column> columns, List<List<Object>> rows) {

  /** A count or amount that nobody gave: adds nothing to a sum. */
  public static final String UNKNOWN = "";

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
