package io.buyin.store;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A set of words as one text, a word a line, in alphabetical order. */
final class Lines {

  private Lines() {}

  static String join(Set<String> words) {
    return String.join("\n", new TreeSet<>(words));
  }

  static SortedSet<String> split(String text) {
    List<String> words = text.lines().filter(word -> !word.isEmpty()).toList();
    return Collections.unmodifiableSortedSet(new TreeSet<>(words));
  }
}
