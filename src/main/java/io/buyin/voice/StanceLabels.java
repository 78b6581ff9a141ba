package io.buyin.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** The words an export may use for a stance, in three languages. */
final class StanceLabels {

  private final Map<String, Stance> byWord = new HashMap<>();

  StanceLabels() {
    for (Entry<String, List<String>> entry : WordFile.read("stance/labels.txt").entries()) {
      Stance stance = Stance.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
      entry.getValue().forEach(word -> byWord.put(Letters.folded(word), stance));
    }
  }

  /**
   * Null where the column is empty, says that it has no value, or uses a word that is not known.
   */
  @Nullable Stance of(String column) {
    return byWord.get(Letters.folded(column).strip());
  }
}
