package io.buyin.trouble;

import java.util.Comparator;

/**
 * Something a user can mend: a stable code in kebab-case, where it stands, what was expected and
 * found, and what to do. All sentences end with a full stop.
 */
public record Trouble(String code, Origin origin, String sentence, String remedy)
    implements Comparable<Trouble> {

  private static final Comparator<Trouble> ORDER =
      Comparator.comparing(Trouble::origin)
          .thenComparing(Trouble::code)
          .thenComparing(Trouble::sentence);

  @Override
  public int compareTo(Trouble other) {
    return ORDER.compare(this, other);
  }

  /** {@code deals.csv line 41, column "Amount": expected … but found …. Correct the cell.} */
  @Override
  public String toString() {
    String place = origin.equals(Origin.NONE) ? "" : origin + ": ";
    return (place + sentence + " " + remedy).strip();
  }
}
