package io.buyin.story;

import java.util.List;

/**
 * A story that was told.
 *
 * @param untranslated stated texts that stand in the Brief in another language than its own, for
 *     want of a translation, in order of first use
 */
public record Told(Brief brief, List<String> untranslated) {

  public Told {
    untranslated = List.copyOf(untranslated);
  }
}
