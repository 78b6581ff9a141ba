package io.buyin.trouble;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names that a misspelt one may have meant; none where nothing is near. */
public final class Nearest {

  private static final int MOST = 5;
  private static final int TELLING = 3;
  private static final int LETTERS_PER_SLIP = 4;
  private static final Pattern ACCIDENTS = Pattern.compile("[^\\p{L}\\p{N}.]+");

  private Nearest() {}

  /**
   * At most five, the nearest first. Case, spaces and marks do not count; near is what holds the
   * name, or what it differs from in few letters, as a whole or in as many of its parts before dots
   * as the name has.
   */
  public static List<String> of(String name, List<String> ids) {
    String meant = plain(name);
    int slips = Math.max(1, meant.length() / LETTERS_PER_SLIP);
    return ids.stream()
        .filter(id -> holds(id, meant) || slips(meant, id) <= slips)
        .sorted(
            Comparator.comparing((String id) -> !holds(id, meant))
                .thenComparingInt(id -> slips(meant, id))
                .thenComparingInt(id -> distance(meant, plain(id)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** How many letters differ. */
  public static int distance(String a, String b) {
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

  private static boolean holds(String id, String meant) {
    return meant.length() >= TELLING && plain(id).contains(meant);
  }

  private static int slips(String meant, String id) {
    String whole = plain(id);
    return Math.min(distance(meant, whole), distance(meant, beginning(whole, parts(meant))));
  }

  private static int parts(String text) {
    return 1 + (int) text.chars().filter(c -> c == '.').count();
  }

  private static String beginning(String text, int parts) {
    int end = -1;
    for (int i = 0; i < parts; i++) {
      end = text.indexOf('.', end + 1);
      if (end < 0) {
        return text;
      }
    }
    return text.substring(0, end);
  }

  private static String plain(String text) {
    return ACCIDENTS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
