package io.buyin.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of a list are the Brief's records, one by one: for every component there is a column
 * that holds it in each row, wherever the sheet puts it.
 */
final class ListProof {

  private static final int MOST_NAMED = 3;

  private final Findings findings;
  private final String list;
  private final List<List<Cell>> rows;
  private final Set<String> placed = new HashSet<>();

  /**
   * @param list what to call it in a finding
   * @param rows cells of each row, in the columns' order
   */
  ListProof(Findings findings, String list, List<List<Cell>> rows) {
    this.findings = findings;
    this.list = list;
    this.rows = rows;
  }

  /** Checks all components and returns the places of the cells that hold one. */
  Set<String> check(List<Column> columns) {
    for (Column column : columns) {
      if (column.values().size() != rows.size()) {
        findings.stops(list + " has " + rows.size() + " rows, the Brief " + column.values().size());
        return placed;
      }
    }
    if (!rows.isEmpty()) {
      columns.forEach(this::column);
    }
    return placed;
  }

  private void column(Column column) {
    boolean found = false;
    for (int index = 0; index < rows.get(0).size(); index++) {
      if (agrees(column, index)) {
        found = true;
        place(column, index);
      }
    }
    if (!found) {
      differs(column, closest(column));
    }
  }

  private boolean agrees(Column column, int index) {
    for (int row = 0; row < rows.size(); row++) {
      if (!column.isAt(row, rows.get(row).get(index))) {
        return false;
      }
    }
    return true;
  }

  /** The column of the sheet that agrees in most rows, the first of several. */
  private int closest(Column column) {
    int best = 0;
    int most = -1;
    for (int index = 0; index < rows.get(0).size(); index++) {
      int agreeing = agreeing(column, index);
      if (agreeing > most) {
        most = agreeing;
        best = index;
      }
    }
    return best;
  }

  private int agreeing(Column column, int index) {
    int agreeing = 0;
    for (int row = 0; row < rows.size(); row++) {
      agreeing += column.isAt(row, rows.get(row).get(index)) ? 1 : 0;
    }
    return agreeing;
  }

  private void place(Column column, int index) {
    for (int row = 0; row < rows.size(); row++) {
      if (!column.isNothing(row)) {
        placed.add(rows.get(row).get(index).place());
      }
    }
  }

  private void differs(Column column, int index) {
    place(column, index);
    int named = 0;
    for (int row = 0; row < rows.size() && named < MOST_NAMED; row++) {
      Cell cell = rows.get(row).get(index);
      if (!column.isAt(row, cell)) {
        findings.stops(
            cell.place() + " does not hold " + column.wanted(row) + " (" + column.name() + ")");
        named++;
      }
    }
  }
}
