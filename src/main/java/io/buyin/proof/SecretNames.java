package io.buyin.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names and internal ids that must not appear, found in any text in one pass. */
final class SecretNames {

  /** Shorter single words ("Al", "IT") are words of the language as well. */
  private static final int TELLING = 4;

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  SecretNames(Collection<String> names) {
    for (String name : names) {
      List<String> words = Bare.words(name);
      add(words);
      if (words.size() > 1) {
        List<String> turned = new ArrayList<>(words);
        turned.add(0, turned.remove(turned.size() - 1));
        add(turned);
        add(List.of(String.join("", words)));
      }
    }
  }

  private void add(List<String> words) {
    if (!words.isEmpty() && String.join("", words).length() >= TELLING) {
      byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
  }

  boolean isIn(List<String> text) {
    for (int at = 0; at < text.size(); at++) {
      for (List<String> name : byFirst.getOrDefault(text.get(at), List.of())) {
        if (at + name.size() <= text.size() && text.subList(at, at + name.size()).equals(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
