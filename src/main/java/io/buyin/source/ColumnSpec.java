package io.buyin.source;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param values what a cell of words stands for, by the cell folded, with stars for any text; the
 *     first that fits counts
 */
public record ColumnSpec(
    List<HeaderSpelling> headers,
    @Nullable DecimalMark decimal,
    @Nullable DateOrder order,
    @Nullable ZoneId zone,
    @Nullable Boolean percent,
    boolean yearOfExport,
    Map<String, String> values) {

  /** A column about which nothing is known. */
  static final ColumnSpec UNKNOWN = under(List.of());

  public ColumnSpec {
    headers = List.copyOf(headers);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A column about which only its headers are known. */
  static ColumnSpec under(List<HeaderSpelling> headers) {
    return new ColumnSpec(headers, null, null, null, null, false, Map.of());
  }

  /** What a cell stands for; the cell itself where nothing is said of it. */
  String meant(String cell) {
    if (values.isEmpty()) {
      return cell;
    }
    String folded = Fold.of(cell);
    return values.entrySet().stream()
        .filter(entry -> Star.matches(entry.getKey(), folded))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(cell);
  }

  /** This column, with another's word wherever the other has one. */
  ColumnSpec or(ColumnSpec other) {
    return new ColumnSpec(
        other.headers.isEmpty() ? headers : other.headers,
        other.decimal == null ? decimal : other.decimal,
        other.order == null ? order : other.order,
        other.zone == null ? zone : other.zone,
        other.percent == null ? percent : other.percent,
        other.yearOfExport || yearOfExport,
        other.values.isEmpty() ? values : other.values);
  }
}
