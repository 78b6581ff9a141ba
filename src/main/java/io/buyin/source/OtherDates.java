package io.buyin.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The columns that Buyin does not use, as far as all their cells are dates: a tool writes all its
 * dates in one order, so they show it where the columns used leave it open.
 */
final class OtherDates {

  private final Map<Integer, DateEvidence> columns = new TreeMap<>();
  private final Missing missing;

  OtherDates(Recognised export) {
    this.missing = new Missing(export.layout().missing());
    IntStream.range(0, export.headers().size())
        .filter(column -> !export.columns().containsValue(column))
        .forEach(column -> columns.put(column, new DateEvidence()));
  }

  /** Notes a row of data; a column that holds something else is no longer looked at. */
  void add(RawRow row) {
    for (int column : new ArrayList<>(columns.keySet())) {
      String cell = Sanitiser.plain(row.cell(column));
      if (missing.is(cell, CellType.DATE)) {
        continue;
      }
      if (DateText.parse(cell) == null) {
        columns.remove(column);
      } else {
        Objects.requireNonNull(columns.get(column)).add(cell, row.line());
      }
    }
  }

  /** The orders that these columns show, each once. */
  List<DateOrder> orders() {
    return columns.values().stream()
        .map(DateEvidence::decide)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
