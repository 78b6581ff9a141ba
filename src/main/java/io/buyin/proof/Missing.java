package io.buyin.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts that stand less often in a file than the Brief says them. */
final class Missing {

  private Missing() {}

  /** How many times each text is missing; texts within longer ones count on both sides. */
  static Map<String, Long> from(List<String> wanted, List<String> said) {
    Map<String, Long> missing = new TreeMap<>();
    for (String text : wanted) {
      if (!missing.containsKey(text)) {
        missing.put(text, count(wanted, text) - count(said, text));
      }
    }
    missing.values().removeIf(count -> count <= 0);
    return missing;
  }

  private static long count(List<String> texts, String text) {
    return texts.stream().mapToLong(other -> Text.count(other, text)).sum();
  }
}
