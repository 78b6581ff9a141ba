package io.buyin.job;

import java.util.Comparator;
import java.util.List;

/** The ids that a misspelt one may have meant. */
final class Nearest {

  private static final int MOST = 5;

  private Nearest() {}

  /** At most five, the nearest first: by letters that differ, ids that contain the name before. */
  static List<String> of(String name, List<String> ids) {
    return ids.stream()
        .sorted(
            Comparator.comparing((String id) -> !id.contains(name))
                .thenComparingInt(id -> distance(name, id))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int other = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(other, Math.min(now[j - 1], before[j]) + 1);
      }
      before = now;
    }
    return before[b.length()];
  }
}
