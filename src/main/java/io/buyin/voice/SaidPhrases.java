package io.buyin.voice;

import io.buyin.fact.Remark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The phrases of one language's remarks, each with the people who used it. */
final class SaidPhrases {

  private static final int LONGEST = 3;
  private static final int LEAST_LETTERS = 4;
  private static final int MOST_EXAMPLES = 2;
  private static final double[] BY_LENGTH = {0, 1, 1.8, 2.2};

  /** Frequent words of a language are no theme alone, and count less together. */
  private static final double COMMON = 0.5;

  private final String language;
  private final Languages languages;
  private final Stems stems;
  private final Sentences sentences = new Sentences();
  private final Set<String> everybody = new HashSet<>();
  private final Map<String, Phrase> phrases = new TreeMap<>();

  SaidPhrases(String language, Languages languages) {
    this.language = language;
    this.languages = languages;
    this.stems = Stems.in(language);
  }

  /** A phrase as stems, with who said it and how. */
  static final class Phrase {

    private final String stems;
    private final int length;
    private final boolean common;
    private final Set<String> people = new TreeSet<>();
    private final Map<String, Integer> forms = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();

    private Phrase(String stems, int length, boolean common) {
      this.stems = stems;
      this.length = length;
      this.common = common;
    }

    private void add(String person, String form, String remark) {
      forms.merge(form, 1, Integer::sum);
      if (people.add(person) && examples.size() < MOST_EXAMPLES) {
        examples.add(remark);
      }
    }

    String stems() {
      return stems;
    }

    Set<String> people() {
      return people;
    }

    List<String> examples() {
      return List.copyOf(examples);
    }

    double weight() {
      return people.size() * BY_LENGTH[length] * (common ? COMMON : 1);
    }

    /** The form that is written most often. */
    String written() {
      return forms.entrySet().stream()
          .min(
              Comparator.comparing((Map.Entry<String, Integer> form) -> -form.getValue())
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .orElse(stems);
    }

    /** Whether one of the two lies within the other. */
    boolean nests(Phrase other) {
      String own = " " + stems + " ";
      String its = " " + other.stems + " ";
      return own.contains(its) || its.contains(own);
    }

    /** Whether it has a word in common with the other, and so large a part of the people. */
    boolean shares(Phrase other, double part) {
      Set<String> words = new HashSet<>(List.of(stems.split(" ")));
      words.retainAll(List.of(other.stems.split(" ")));
      Set<String> both = new HashSet<>(people);
      both.retainAll(other.people);
      return !words.isEmpty() && both.size() >= part * Math.min(people.size(), other.people.size());
    }
  }

  void add(Remark remark, String words) {
    String person = People.key(remark);
    everybody.add(person);
    for (Sentence sentence : sentences.of(words, language)) {
      List<Stem> read = stems.of(sentence.text());
      for (int from = 0; from < read.size(); from++) {
        for (int length = 1; length <= LONGEST && from + length <= read.size(); length++) {
          add(person, read.subList(from, from + length), remark.words());
        }
      }
    }
  }

  int people() {
    return everybody.size();
  }

  Collection<Phrase> phrases() {
    return phrases.values();
  }

  private void add(String person, List<Stem> window, String remark) {
    Stem first = window.get(0);
    Stem last = window.get(window.size() - 1);
    boolean speaks = isContent(first) && isContent(last) && first.clause() == last.clause();
    if (!speaks) {
      return;
    }
    String key = String.join(" ", window.stream().map(Stem::text).toList());
    String form = String.join(" ", window.stream().map(SaidPhrases::form).toList());
    boolean common = window.stream().allMatch(stem -> languages.isCommonWord(form(stem)));
    if (common && window.size() == 1) {
      return;
    }
    phrases
        .computeIfAbsent(key, stemmed -> new Phrase(stemmed, window.size(), common))
        .add(person, form, remark);
  }

  private boolean isContent(Stem stem) {
    String word = form(stem);
    return word.length() >= LEAST_LETTERS
        && word.chars().allMatch(letter -> Character.isLetter(letter) || letter == '-')
        && !languages.isFunctionWord(word, language)
        && !StopWords.of(language).contains(word);
  }

  private static String form(Stem stem) {
    return Letters.lower(stem.written());
  }
}
