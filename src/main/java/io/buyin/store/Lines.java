package io.buyin.store;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Several words as one text, a word a line. */
final class Lines {

  private Lines() {}

  /** In alphabetical order. */
  static String join(Set<String> words) {
    return String.join("\n", new TreeSet<>(words));
  }

  static SortedSet<String> split(String text) {
    List<String> words = text.lines().filter(word -> !word.isEmpty()).toList();
    return Collections.unmodifiableSortedSet(new TreeSet<>(words));
  }

  /** In the order in which they are given; none of them is empty or has a line break. */
  static String inOrder(List<String> words) {
    return String.join("\n", words);
  }

  static List<String> list(String text) {
    return text.lines().toList();
  }
}
