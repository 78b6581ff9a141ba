package io.buyin.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a word is in one language: its frequent words by rank (Zipf's law), any other word by
 * its letters, each given the two before it.
 */
final class LanguageProfile {

  private static final double SHARE_OF_FREQUENT_WORDS = 0.6;
  private static final double UNSEEN = 0.4;
  private static final double ALPHABET = 60;

  private final String language;
  private final Map<String, Double> frequent = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Double> letters = new HashMap<>();

  private LanguageProfile(String language, List<String> words) {
    this.language = language;
    double total = 0;
    for (int rank = 1; rank <= words.size(); rank++) {
      double weight = 1 / Math.pow(rank + 2.0, 0.9);
      ranks.putIfAbsent(words.get(rank - 1), rank);
      frequent.merge(words.get(rank - 1), weight, Double::sum);
      total += weight;
      learn(words.get(rank - 1), Math.sqrt(weight) * 10);
    }
    double sum = total;
    frequent.replaceAll((word, weight) -> weight / sum);
  }

  static LanguageProfile read(String language) {
    return new LanguageProfile(language, WordFile.read("language/" + language + ".txt").words());
  }

  String language() {
    return language;
  }

  boolean knows(String word) {
    return frequent.containsKey(word);
  }

  /** From 1 for the most frequent word; very high for a word that is not in the list. */
  int rank(String word) {
    return ranks.getOrDefault(word, Integer.MAX_VALUE);
  }

  /** Natural logarithm of the probability of a word in lower case. */
  double logProbability(String word) {
    double known = frequent.getOrDefault(word, 0.0);
    double spelt = Math.exp(logSpelling(word));
    return Math.log(SHARE_OF_FREQUENT_WORDS * known + (1 - SHARE_OF_FREQUENT_WORDS) * spelt);
  }

  private double logSpelling(String word) {
    String padded = "__" + word + "_";
    double log = 0;
    for (int i = 2; i < padded.length(); i++) {
      log += Math.log(letter(padded.substring(i - 2, i + 1)));
    }
    return log;
  }

  /** The last letter given those before it: three letters backed by two, two by one, one by any. */
  private double letter(String three) {
    double one = smoothed(three.substring(2), "", 1 / ALPHABET);
    double two = smoothed(three.substring(1), three.substring(1, 2), one);
    return smoothed(three, three.substring(0, 2), two);
  }

  private double smoothed(String gram, String before, double lower) {
    double seen = letters.getOrDefault(gram, 0.0);
    double context = letters.getOrDefault(before + "*", 0.0);
    return (seen + UNSEEN * lower) / (context + UNSEEN);
  }

  private void learn(String word, double weight) {
    String padded = "__" + word + "_";
    for (int i = 2; i < padded.length(); i++) {
      for (int size = 1; size <= 3; size++) {
        String gram = padded.substring(i + 1 - size, i + 1);
        letters.merge(gram, weight, Double::sum);
        letters.merge(gram.substring(0, size - 1) + "*", weight, Double::sum);
      }
    }
  }
}
