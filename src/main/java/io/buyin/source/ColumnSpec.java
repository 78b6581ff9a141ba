package io.buyin.source;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a layout: the headers it is found under, and what its cells alone may not tell.
 *
 * @param headers its headers, the preferred first
 * @param decimal the decimal mark; null where the cells decide
 * @param order of day and month in numeric dates; null where the cells decide
 * @param zone of times written without one; null means the organisation's own
 * @param percent whether plain numbers are percentages; null where the cells decide
 * @param yearOfExport whether dates without a year are those of the year up to the export
 */
public record ColumnSpec(
    List<HeaderSpelling> headers,
    @Nullable DecimalMark decimal,
    @Nullable DateOrder order,
    @Nullable ZoneId zone,
    @Nullable Boolean percent,
    boolean yearOfExport) {

  /** A column about which only its headers are known. */
  static final ColumnSpec UNKNOWN = new ColumnSpec(List.of(), null, null, null, null, false);

  public ColumnSpec {
    headers = List.copyOf(headers);
  }

  /** This column, with another's word wherever the other has one. */
  ColumnSpec or(ColumnSpec other) {
    return new ColumnSpec(
        other.headers.isEmpty() ? headers : other.headers,
        other.decimal == null ? decimal : other.decimal,
        other.order == null ? order : other.order,
        other.zone == null ? zone : other.zone,
        other.percent == null ? percent : other.percent,
        other.yearOfExport || yearOfExport);
  }
}
