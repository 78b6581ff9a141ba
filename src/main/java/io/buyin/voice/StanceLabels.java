package io.buyin.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

/** The words an export may use for a stance, in three languages. */
final class StanceLabels {

  private final Map<String, Stance> byWord = new HashMap<>();

  StanceLabels() {
    for (Entry<String, List<String>> entry : WordFile.read("stance/labels.txt").entries()) {
      Stance stance = Stance.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
      entry.getValue().forEach(word -> byWord.put(Letters.folded(word), stance));
    }
  }

  /** Unclear where the column is empty, says so, or uses a word that is not known. */
  Stance of(String column) {
    return byWord.getOrDefault(Letters.folded(column).strip(), Stance.UNCLEAR);
  }
}
