package io.buyin.voice;

import io.buyin.settings.Settings.Theme;
import io.buyin.voice.Phrasebook.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The words of one theme in one language, and how much of it is in a remark.
 *
 * @param not phrases that rule the theme out
 */
record ThemeWords(String id, Phrasebook<Word> words, Phrasebook<Boolean> not) {

  private static final int GAP = 2;
  private static final double AGAIN = 1.5;

  /**
   * @param weight by the number of words (1, 1.6, 2), divided by the themes that share the phrase
   * @param exact the only form that counts, folded; empty: any form of the word
   */
  record Word(double weight, String exact) {}

  /** Builds the words of every theme for one language. */
  static List<ThemeWords> of(
      List<Theme> themes, String language, Stems stems, Predicate<String> isFunctionWord) {
    Map<List<String>, Integer> shared = new HashMap<>();
    for (Theme theme : themes) {
      phrases(theme.words(), language, stems)
          .forEach((phrase, written) -> shared.merge(phrase, 1, Integer::sum));
    }
    return themes.stream().map(t -> of(t, language, stems, shared, isFunctionWord)).toList();
  }

  private static ThemeWords of(
      Theme theme,
      String language,
      Stems stems,
      Map<List<String>, Integer> shared,
      Predicate<String> isFunctionWord) {
    Phrasebook<Word> words = new Phrasebook<>(GAP, Set.of());
    phrases(theme.words(), language, stems)
        .forEach(
            (phrase, written) -> {
              double weight = weight(phrase.size()) / shared.getOrDefault(phrase, 1);
              words.add(phrase, new Word(weight, exact(phrase, written, isFunctionWord)));
            });
    Phrasebook<Boolean> not = new Phrasebook<>(GAP, Set.of());
    phrases(theme.not(), language, stems).forEach((phrase, written) -> not.add(phrase, true));
    return new ThemeWords(theme.id(), words, not);
  }

  boolean isRuledOutBy(ReadSentence sentence) {
    return !not.in(sentence.stems()).isEmpty();
  }

  boolean isIn(ReadSentence sentence) {
    return !hits(sentence).isEmpty();
  }

  /** A phrase that comes again counts half as much once more. */
  double points(List<ReadSentence> sentences) {
    if (sentences.stream().anyMatch(this::isRuledOutBy)) {
      return 0;
    }
    Map<Integer, Double> byPhrase = new TreeMap<>();
    for (ReadSentence sentence : sentences) {
      for (Found<Word> hit : hits(sentence)) {
        byPhrase.merge(hit.phrase(), hit.meaning().weight(), (once, weight) -> AGAIN * weight);
      }
    }
    return byPhrase.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private List<Found<Word>> hits(ReadSentence sentence) {
    List<Stem> stems = sentence.stems();
    return words.apartIn(stems).stream().filter(hit -> isMeant(hit, stems)).toList();
  }

  private static boolean isMeant(Found<Word> hit, List<Stem> stems) {
    String exact = hit.meaning().exact();
    return exact.isEmpty() || exact.equals(Letters.folded(stems.get(hit.from()).written()));
  }

  /**
   * "Likes" is a theme word, "like" holds sentences together: then only the written form counts.
   */
  private static String exact(
      List<String> phrase, String written, Predicate<String> isFunctionWord) {
    String stem = phrase.get(0);
    boolean misleads = phrase.size() == 1 && isFunctionWord.test(stem) && !stem.equals(written);
    return misleads ? written : "";
  }

  private static double weight(int words) {
    return words >= 3 ? 2 : words == 2 ? 1.6 : 1;
  }

  /** Each phrase once, as stems and as written; one without words in a language is given all. */
  private static Map<List<String>, String> phrases(
      Map<String, List<String>> byLanguage, String language, Stems stems) {
    List<String> phrases = new ArrayList<>(byLanguage.getOrDefault(language, List.of()));
    if (phrases.isEmpty()) {
      byLanguage.keySet().stream().sorted().forEach(key -> phrases.addAll(byLanguage.get(key)));
    }
    Map<List<String>, String> once = new LinkedHashMap<>();
    for (String phrase : phrases) {
      List<String> its = stems.ofPhrase(phrase);
      if (!its.isEmpty()) {
        once.putIfAbsent(its, Letters.folded(phrase).strip());
      }
    }
    return once;
  }
}
