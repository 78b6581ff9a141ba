package io.buyin.proof;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts in which words are looked for, as they stand: by a word within them that few of the texts
 * have, since a night may know a hundred thousand texts.
 */
final class KnownTexts {

  private static final String BLANK = " ";

  private final Set<String> all;
  private final Map<String, Set<String>> byWord = new HashMap<>();

  /**
   * @param texts as {@link Text#plain} makes them
   */
  KnownTexts(Collection<String> texts) {
    this.all = new LinkedHashSet<>(texts);
    for (String text : all) {
      for (String word : text.split(BLANK)) {
        byWord.computeIfAbsent(word, first -> new LinkedHashSet<>(1)).add(text);
      }
    }
  }

  /** Whether some text has these words in it, the first and the last perhaps as parts of words. */
  boolean hold(String words) {
    return all.contains(words) || among(words).stream().anyMatch(text -> text.contains(words));
  }

  /** The texts that have the rarest of the words that stand between blanks; all where none does. */
  private Collection<String> among(String words) {
    List<String> parts = Arrays.asList(words.split(BLANK, -1));
    return parts.size() < 3
        ? all
        : parts.subList(1, parts.size() - 1).stream()
            .map(word -> byWord.getOrDefault(word, Set.of()))
            .min(Comparator.comparingInt(Set::size))
            .orElse(all);
  }
}
