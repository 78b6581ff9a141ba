package io.buyin.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows of an export that are no data and are left out, counted.
 *
 * @param totals what the first filled cell of a total says, folded; {@code *} stands for the rest
 * @param footer known words in the one-cell lines after the last row, folded, with {@code *}; empty
 *     where the tool writes no footer
 * @param errorColumns spellings of the header in which the tool reports its own errors, folded
 * @param skipAfterHeader rows below the header that explain it in words
 * @param rows by folded header, the folded cells of rows that are no data, such as tests of a
 *     survey
 */
public record Exclusions(
    List<String> totals,
    List<String> footer,
    List<String> errorColumns,
    int skipAfterHeader,
    Map<String, List<String>> rows) {

  public static final Exclusions NONE =
      new Exclusions(List.of(), List.of(), List.of(), 0, Map.of());

  public Exclusions {
    totals = List.copyOf(totals);
    footer = List.copyOf(footer);
    errorColumns = List.copyOf(errorColumns);
    rows = Collections.unmodifiableMap(new TreeMap<>(rows));
  }

  boolean isTotal(String cell) {
    return mayBeTotal(cell) && matches(totals, Fold.of(cell));
  }

  /** A quick look at the first letter, since every row is asked. */
  private boolean mayBeTotal(String cell) {
    String stripped = cell.stripLeading();
    if (stripped.isEmpty() || stripped.charAt(0) > '~') {
      return true;
    }
    char letter = Character.toLowerCase(stripped.charAt(0));
    for (String total : totals) {
      if (total.charAt(0) == letter || total.charAt(0) == '*') {
        return true;
      }
    }
    return false;
  }

  boolean isFooter(String folded) {
    return matches(footer, folded);
  }

  /** The column, from 0, in which the tool reports its own errors; -1 where there is none. */
  int errorColumn(List<String> headers) {
    return headers.stream().map(Fold::of).map(errorColumns::contains).toList().indexOf(true);
  }

  private static boolean matches(List<String> patterns, String folded) {
    return patterns.stream().anyMatch(pattern -> Star.matches(pattern, folded));
  }
}
