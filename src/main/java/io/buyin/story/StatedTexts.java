package io.buyin.story;

import io.buyin.settings.Translations;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts that people wrote, in the reader's language: as {@code translations.csv} gives them, and as
 * they stand where nobody has translated them. It remembers which those were.
 */
final class StatedTexts {

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final Translations translations;
  private final String from;
  private final String to;
  private final Set<String> untranslated = new LinkedHashSet<>();
  private final Set<String> asked = new LinkedHashSet<>();

  /**
   * @param from the language the texts are written in
   * @param to the reader's language
   */
  StatedTexts(Translations translations, String from, String to) {
    this.translations = translations;
    this.from = from;
    this.to = to;
  }

  /** All texts are in the reader's language already. */
  static StatedTexts asTheyAre() {
    return new StatedTexts(Translations.NONE, "", "");
  }

  /** A name or an id, which need no translation but may have one. */
  String name(String text) {
    String kept = text.strip();
    asked.add(kept);
    return from.equals(to) ? kept : translations.in(to, kept);
  }

  /** Words that a reader of another language cannot be left with. */
  String words(String text) {
    String kept = text.strip();
    boolean own = from.equals(to) || !LETTER.matcher(kept).find();
    if (!own && !translations.has(to, kept)) {
      untranslated.add(kept);
    }
    return name(kept);
  }

  /** Every text that was asked for, in order of first use. */
  List<String> asked() {
    return new ArrayList<>(asked);
  }

  /** The words that nobody has translated, in order of first use. */
  List<String> untranslated() {
    return new ArrayList<>(untranslated);
  }
}
