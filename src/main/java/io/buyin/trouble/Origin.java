package io.buyin.trouble;

import java.util.Comparator;

/**
 * Where something was read: a file, its line (from 1; 0 when the whole file is meant) and its
 * column header or key (empty when the whole line is meant).
 */
public record Origin(String file, long line, String column) implements Comparable<Origin> {

  /** For a sentence that names its place itself. */
  public static final Origin NONE = new Origin("", 0, "");

  private static final Comparator<Origin> ORDER =
      Comparator.comparing(Origin::file)
          .thenComparingLong(Origin::line)
          .thenComparing(Origin::column);

  public static Origin ofFile(String file) {
    return new Origin(file, 0, "");
  }

  public static Origin ofLine(String file, long line) {
    return new Origin(file, line, "");
  }

  public Origin at(String header) {
    return new Origin(file, line, header);
  }

  @Override
  public int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }

  /** {@code sales/deals.csv line 41, column "Close Date"}. */
  @Override
  public String toString() {
    String place = line == 0 ? file : (file + " line " + line).strip();
    if (column.isEmpty()) {
      return place;
    }
    return (place.isEmpty() ? "" : place + ", ") + "column \"" + column + "\"";
  }
}
