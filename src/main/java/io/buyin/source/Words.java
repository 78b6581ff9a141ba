package io.buyin.source;

import java.util.HashMap;
import java.util.Map;

/** Words that exports use for one of a few choices, in several languages. */
final class Words {

  private Words() {}

  /**
   * From each way of writing a choice, folded, to the choice.
   *
   * @param spellings per choice, divided by {@code |}
   */
  static <E> Map<String, E> of(Map<E, String> spellings) {
    Map<String, E> words = new HashMap<>();
    spellings.forEach(
        (choice, written) -> {
          for (String word : written.split("\\|")) {
            words.put(Fold.of(word), choice);
          }
        });
    return Map.copyOf(words);
  }
}
