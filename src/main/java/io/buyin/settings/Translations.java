package io.buyin.settings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Stated texts in other languages, as {@code translations.csv} beside the order form gives them: by
 * language ({@code fr}) the texts as stated and what they are in that language.
 */
public record Translations(Map<String, Map<String, String>> byLanguage) {

  public Translations {
    byLanguage =
        byLanguage.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, of -> folded(of.getValue())));
  }

  /** Nothing is translated. */
  public static final Translations NONE = new Translations(Map.of());

  /** The text in this language; as it is stated where nobody has translated it. */
  public String in(String language, String text) {
    return byLanguage.getOrDefault(language, Map.of()).getOrDefault(folded(text), text);
  }

  /** Whether somebody has said what the text is in this language. */
  public boolean has(String language, String text) {
    return byLanguage.getOrDefault(language, Map.of()).containsKey(folded(text));
  }

  /** Texts that this language has and that are not among these, in the order of letters. */
  public List<String> beyond(String language, Collection<String> texts) {
    Set<String> used = texts.stream().map(Translations::folded).collect(Collectors.toSet());
    return byLanguage.getOrDefault(language, Map.of()).keySet().stream()
        .filter(text -> !used.contains(text))
        .sorted()
        .toList();
  }

  /** Line breaks and runs of blanks are one blank, so that texts folded in YAML are found. */
  private static String folded(String text) {
    return text.strip().replaceAll("[\\s\\u00a0]+", " ");
  }

  private static Map<String, String> folded(Map<String, String> texts) {
    Map<String, String> folded = new TreeMap<>();
    texts.forEach((text, translated) -> folded.put(folded(text), translated));
    return folded;
  }
}
