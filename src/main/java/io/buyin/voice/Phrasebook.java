package io.buyin.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases to look for in stems, each with what it means. The words of a phrase are found in order,
 * with at most a few others between them.
 */
final class Phrasebook<M> {

  private record Phrase<M>(List<String> stems, M meaning, int number) {}

  /**
   * A phrase found.
   *
   * @param from position of its first stem
   * @param to position after its last stem
   * @param words number of words in the phrase
   * @param phrase number of the phrase in the book, from 0
   */
  record Found<M>(int from, int to, int words, int phrase, M meaning) {}

  private final Map<String, List<Phrase<M>>> byFirst = new HashMap<>();
  private final int gap;
  private final Set<String> barriers;
  private int size;

  /**
   * @param gap words that may stand between two words of a phrase
   * @param barriers stems that may not
   */
  Phrasebook(int gap, Set<String> barriers) {
    this.gap = gap;
    this.barriers = barriers;
  }

  void add(List<String> stems, M meaning) {
    if (!stems.isEmpty()) {
      List<Phrase<M>> same = byFirst.computeIfAbsent(stems.get(0), first -> new ArrayList<>());
      same.add(new Phrase<>(stems, meaning, size++));
    }
  }

  /** Every phrase found, by its place. */
  List<Found<M>> in(List<Stem> stems) {
    List<Found<M>> found = new ArrayList<>();
    for (int from = 0; from < stems.size(); from++) {
      for (Phrase<M> phrase : byFirst.getOrDefault(stems.get(from).text(), List.of())) {
        int to = end(phrase.stems(), stems, from);
        if (to > 0) {
          found.add(
              new Found<>(from, to, phrase.stems().size(), phrase.number(), phrase.meaning()));
        }
      }
    }
    return found;
  }

  /**
   * As {@link #in}, but no word serves two phrases: phrases of more words win, then earlier ones.
   */
  List<Found<M>> apartIn(List<Stem> stems) {
    List<Found<M>> byLength = new ArrayList<>(in(stems));
    byLength.sort(
        Comparator.comparingInt((Found<M> hit) -> -hit.words())
            .thenComparingInt(Found::from)
            .thenComparingInt(Found::phrase));
    boolean[] taken = new boolean[stems.size()];
    byLength.removeIf(hit -> !take(taken, hit));
    byLength.sort(Comparator.comparingInt(Found::from));
    return byLength;
  }

  private static boolean take(boolean[] taken, Found<?> hit) {
    for (int i = hit.from(); i < hit.to(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    Arrays.fill(taken, hit.from(), hit.to(), true);
    return true;
  }

  /** Position after the phrase, or 0 where it is not here. */
  private int end(List<String> phrase, List<Stem> stems, int from) {
    int at = from;
    for (String wanted : phrase.subList(1, phrase.size())) {
      at = next(wanted, stems, at + 1);
      if (at == 0) {
        return 0;
      }
    }
    return at + 1;
  }

  private int next(String wanted, List<Stem> stems, int from) {
    int last = Math.min(stems.size() - 1, from + gap);
    for (int at = from; at <= last; at++) {
      String stem = stems.get(at).text();
      if (stem.equals(wanted)) {
        return at;
      }
      if (barriers.contains(stem)) {
        return 0;
      }
    }
    return 0;
  }
}
