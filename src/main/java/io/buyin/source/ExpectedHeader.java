package io.buyin.source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a layout of one's own expects where a form's question has been put in other words since. */
final class ExpectedHeader {

  private static final int PERCENT_SHARED = 50;

  private ExpectedHeader() {}

  /** A sentence with a space before it; empty where the layout is not one's own. */
  static String hint(Recognised export, Field field) {
    Layout layout = export.layout();
    ColumnSpec spec = layout.columns().getOrDefault(field, ColumnSpec.UNKNOWN);
    if (!layout.own() || spec.headers().isEmpty()) {
      return "";
    }
    String expected = spec.headers().get(0).written();
    List<String> free =
        IntStream.range(0, export.headers().size())
            .filter(column -> !export.columns().containsValue(column))
            .mapToObj(column -> export.headers().get(column))
            .toList();
    String nearest =
        free.stream()
            .filter(header -> percentShared(expected, header) >= PERCENT_SHARED)
            .max(Comparator.comparingLong((String header) -> percentShared(expected, header)))
            .map(header -> "; the nearest header found is " + Quoted.of(header))
            .orElse("");
    return " The layout " + layout.id() + " expects " + Quoted.of(expected) + nearest + ".";
  }

  /** How many of the words of the shorter header stand in the other one, too. */
  private static long percentShared(String expected, String header) {
    Set<String> one = words(expected);
    Set<String> other = words(header);
    long shared = one.stream().filter(other::contains).count();
    return 100 * shared / Math.max(1, Math.min(one.size(), other.size()));
  }

  private static Set<String> words(String header) {
    return Arrays.stream(Fold.loosely(Fold.of(header)).split("[ *]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
