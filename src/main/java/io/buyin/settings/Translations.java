package io.buyin.settings;

import java.util.Map;

/**
 * Stated texts in other languages, as {@code translations.csv} beside the order form gives them: by
 * language ({@code fr}) the texts as stated and what they are in that language.
 */
public record Translations(Map<String, Map<String, String>> byLanguage) {

  /** Nothing is translated. */
  public static final Translations NONE = new Translations(Map.of());

  /** The text in this language; as it is stated where nobody has translated it. */
  public String in(String language, String text) {
    return byLanguage.getOrDefault(language, Map.of()).getOrDefault(text, text);
  }

  /** Whether somebody has said what the text is in this language. */
  public boolean has(String language, String text) {
    return byLanguage.getOrDefault(language, Map.of()).containsKey(text);
  }
}
