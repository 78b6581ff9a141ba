package io.buyin.source;

import java.util.List;

/**
 * One record as it stands in the file.
 *
 * @param line the physical line on which it begins, from 1
 * @param lastLine the one on which it ends
 * @param damaged whether text follows a closing quotation mark
 */
record RawRow(long line, long lastLine, List<String> cells, boolean damaged) {

  boolean isBlank() {
    for (String cell : cells) {
      if (!Sanitiser.plain(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  boolean hasNul() {
    for (String cell : cells) {
      if (cell.indexOf('\0') >= 0) {
        return true;
      }
    }
    return false;
  }

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Filled cells beyond a width. */
  boolean isWiderThan(int width) {
    return cells.size() > width
        && cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
  }
}
