package io.buyin.voice;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How well a run of sentences reads as a quote, 0 to 1: the sum of specific .25, length .20, stands
 * alone .15, takes a stand .15, own experience .10, complete .05, calm .05, recent .05; times .8 if
 * it only asks and .8 if it leaves its theme out.
 */
final class Quality {

  /** What is known of a run beside its words. */
  record Run(String text, boolean clear, boolean recent, boolean onlyAsks, boolean onTheme) {}

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}'-]+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|twice|half"
              + "|deux|trois|quatre|cinq|sept|huit|dix|dizaine|moitié"
              + "|dos|tres|cuatro|cinco|seis|siete|ocho|diez|docena|mitad)\\b");
  private static final Pattern NAMED_THING =
      Pattern.compile("(?<=\\p{L}[,;]? )\\p{Lu}[\\p{L}]{2,}");
  private static final Pattern LOUD =
      Pattern.compile("!!|\\?\\?|\\?!|!\\?|\\.{4}|\\p{Lu}{4,} \\p{Lu}{3,}|\\p{So}.*\\p{So}");
  private static final Pattern BEGINS =
      Pattern.compile("^[\"'\u201c\u00ab\u00bf\u00a1(\\s]*[\\p{Lu}\\d].*");
  private static final Pattern ENDS = Pattern.compile("[.!?\u2026]$");
  private static final int LONG_WORD = 8;
  private static final double IDEAL_FROM = 60;
  private static final double IDEAL_TO = 130;

  private final Set<String> leaning = new HashSet<>();
  private final Set<String> own = new HashSet<>();

  Quality() {
    for (Entry<String, List<String>> entry : WordFile.read("quality.txt").entries()) {
      (entry.getKey().equals("leaning") ? leaning : own).addAll(entry.getValue());
    }
  }

  double of(Run run) {
    List<String> words = words(run.text());
    double sum =
        0.25 * specific(run.text(), words)
            + 0.20 * length(run.text().length())
            + (words.isEmpty() || leaning.contains(words.get(0)) ? 0 : 0.15)
            + (run.clear() ? 0.15 : 0)
            + (words.stream().anyMatch(own::contains) ? 0.10 : 0)
            + (isComplete(run.text()) ? 0.05 : 0)
            + (LOUD.matcher(run.text()).find() ? 0 : 0.05)
            + (run.recent() ? 0.05 : 0);
    return sum * (run.onlyAsks() ? 0.8 : 1) * (run.onTheme() ? 1 : 0.8);
  }

  private static List<String> words(String text) {
    return Arrays.stream(WORDS.split(Letters.lower(text))).filter(w -> !w.isEmpty()).toList();
  }

  private static double specific(String text, List<String> words) {
    double number = NUMBER.matcher(text).find() ? 0.5 : 0;
    double named = NAMED_THING.matcher(text).find() ? 0.25 : 0;
    long concrete = words.stream().filter(word -> word.length() >= LONG_WORD).count();
    return Math.min(1, number + named + 0.125 * concrete);
  }

  private static double length(int letters) {
    if (letters < IDEAL_FROM) {
      return Math.max(0, (letters - 15) / (IDEAL_FROM - 15));
    }
    return letters <= IDEAL_TO ? 1 : Math.max(0, 1 - (letters - IDEAL_TO) / 60);
  }

  private static boolean isComplete(String text) {
    return BEGINS.matcher(text).matches() && ENDS.matcher(Letters.withoutClosing(text)).find();
  }
}
