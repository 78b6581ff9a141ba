package io.buyin.voice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which language a text is in: {@code en}, {@code fr}, {@code es}, or {@code und} where it is
 * another one, too short, or too close to call.
 *
 * <p>Each word weighs for each language as frequent word or by its letters; seven languages
 * compete, three are read. On the 870 test tweets each of UMSAB (Barbieri et al., 2022), right and
 * wrong: en 816 and 0, fr 803 and 6, es 860 and 1, the rest undetermined; of as many in German,
 * Italian and Portuguese 44, 22 and 61 were taken for one of the three.
 */
public final class Languages {

  static final String UNDETERMINED = "und";
  static final List<String> READ = List.of("en", "fr", "es");

  private static final List<String> TOLD_APART = List.of("de", "it", "nl", "pt");
  private static final Pattern WORD = Pattern.compile("[\\p{L}']*\\p{L}[\\p{L}']*");
  private static final Pattern NOISE = Pattern.compile("https?://\\S+|[@#]\\w+|\\S+@\\S+");
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_KNOWN = 6;
  private static final int FUNCTION_WORDS = 120;
  private static final int MOST_WORDS = 60;
  private static final int MOST_LETTERS = 4000;
  private static final int LONGEST_WORD = 40;
  private static final double WORST_BELOW_BEST = 5;
  private static final double MARGIN = 3;
  private static final int REMEMBERED = 50_000;

  private final List<LanguageProfile> profiles =
      Stream.concat(READ.stream(), TOLD_APART.stream()).map(LanguageProfile::read).toList();
  private final Map<String, double[]> remembered = new HashMap<>();

  /** The language as an export states it ({@code fr}, {@code fr-CA}), or empty if it does not. */
  static String stated(String column) {
    String language = column.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    if (language.isEmpty()) {
      return "";
    }
    return READ.contains(language) ? language : UNDETERMINED;
  }

  /** True if it is among the most frequent words of a language, which hold sentences together. */
  boolean isFunctionWord(String lower, String language) {
    return profiles.stream()
        .filter(profile -> profile.language().equals(language))
        .anyMatch(profile -> profile.rank(lower) < FUNCTION_WORDS);
  }

  /** True if it is among the frequent words of a language that is read. */
  boolean isCommonWord(String lower) {
    return profiles.subList(0, READ.size()).stream().anyMatch(profile -> profile.knows(lower));
  }

  /** Two letters, or {@code und}. */
  public String of(String text) {
    List<String> words = words(text);
    if (words.size() < FEWEST_WORDS) {
      return UNDETERMINED;
    }
    String clear = clearest(words);
    return READ.contains(clear) ? clear : UNDETERMINED;
  }

  /** The language of a text in one that is told apart and not read; empty for every other text. */
  String otherThanRead(String text) {
    List<String> words = words(text);
    String clear = words.size() < FEWEST_WORDS ? "" : clearest(words);
    return TOLD_APART.contains(clear) ? clear : "";
  }

  private String clearest(List<String> words) {
    double[] scores = new double[profiles.size()];
    words.forEach(word -> add(scores, word));
    return best(scores, words);
  }

  private static List<String> words(String text) {
    String start = text.substring(0, Math.min(text.length(), MOST_LETTERS));
    return WORD.matcher(Letters.lower(NOISE.matcher(start).replaceAll(" ")))
        .results()
        .limit(MOST_WORDS)
        .map(word -> cut(word.group()))
        .toList();
  }

  private String best(double[] scores, List<String> words) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    LanguageProfile profile = profiles.get(best);
    boolean clear = runnerUp(scores, best) + MARGIN <= scores[best];
    return clear && isSpoken(profile, words) ? profile.language() : UNDETERMINED;
  }

  /** Letter patterns alone do not make a language: some of its frequent words must be there. */
  private static boolean isSpoken(LanguageProfile profile, List<String> words) {
    return words.stream().filter(profile::knows).count() * FEWEST_KNOWN >= words.size();
  }

  private static double runnerUp(double[] scores, int best) {
    double second = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      second = i == best ? second : Math.max(second, scores[i]);
    }
    return second;
  }

  private void add(double[] scores, String word) {
    double[] evidence = remembered.get(word);
    if (evidence == null) {
      evidence = evidence(word);
      if (remembered.size() < REMEMBERED) {
        remembered.put(word, evidence);
      }
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] += evidence[i];
    }
  }

  /** A name or a foreign word may not decide alone: no language falls far below the best. */
  private double[] evidence(String word) {
    double[] logs = profiles.stream().mapToDouble(p -> p.logProbability(word)).toArray();
    double best = Arrays.stream(logs).max().orElseThrow();
    return Arrays.stream(logs).map(log -> Math.max(log - best, -WORST_BELOW_BEST)).toArray();
  }

  private static String cut(String word) {
    return word.substring(0, Math.min(word.length(), LONGEST_WORD));
  }
}
