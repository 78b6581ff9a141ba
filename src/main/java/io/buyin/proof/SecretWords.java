package io.buyin.proof;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Remarks that must not appear, found by any seven words in a row, or by a whole shorter sentence.
 * What a released remark says as well is no secret.
 */
final class SecretWords {

  /** Fewer words in a row ("in the middle of the") belong to nobody. */
  private static final int ROW = 7;

  private static final int SHORTEST_SENTENCE = 4;

  /** Shorter sentences ("That is fine by me.") belong to nobody. */
  private static final int TELLING = 25;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|\\R+");

  private final Set<List<String>> rows = new HashSet<>();

  SecretWords(Collection<String> unreleased, Collection<String> released) {
    unreleased.forEach(remark -> rows.addAll(rows(remark)));
    for (String remark : released) {
      List<String> words = Bare.words(remark);
      for (int length = SHORTEST_SENTENCE; length <= ROW; length++) {
        rows.removeAll(rows(words, length));
      }
    }
  }

  private static Set<List<String>> rows(String remark) {
    Set<List<String>> rows = rows(Bare.words(remark), ROW);
    for (String sentence : SENTENCE_END.split(remark)) {
      List<String> words = Bare.words(sentence);
      boolean isShort = words.size() >= SHORTEST_SENTENCE && words.size() < ROW;
      if (isShort && sentence.strip().length() >= TELLING) {
        rows.addAll(rows(words, words.size()));
      }
    }
    return rows;
  }

  private static Set<List<String>> rows(List<String> words, int length) {
    Set<List<String>> rows = new HashSet<>();
    for (int at = 0; at + length <= words.size(); at++) {
      rows.add(List.copyOf(words.subList(at, at + length)));
    }
    return rows;
  }

  boolean isIn(List<String> text) {
    if (rows.isEmpty()) {
      return false;
    }
    for (int length = SHORTEST_SENTENCE; length <= ROW; length++) {
      for (int at = 0; at + length <= text.size(); at++) {
        if (rows.contains(text.subList(at, at + length))) {
          return true;
        }
      }
    }
    return false;
  }
}
