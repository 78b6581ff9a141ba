package io.buyin.story;

import java.util.List;

/**
 * A story that was told.
 *
 * @param untranslated stated texts that stand in the Brief in another language than its own, for
 *     want of a translation, in order of first use
 * @param asked every stated text that was asked for in the Brief's language
 * @param statements every stated text that such a Brief may print, tonight or another night
 */
public record Told(
    Brief brief, List<String> untranslated, List<String> asked, List<String> statements) {

  public Told {
    untranslated = List.copyOf(untranslated);
    asked = List.copyOf(asked);
    statements = List.copyOf(statements);
  }
}
