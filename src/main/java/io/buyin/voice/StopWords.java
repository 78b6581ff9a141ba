package io.buyin.voice;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/** Words that hold sentences together, by language, as Lucene's analyzers leave them out. */
final class StopWords {

  private static final Map<String, Set<String>> BY_LANGUAGE =
      Map.of(
          "en", words(EnglishAnalyzer.getDefaultStopSet()),
          "fr", words(FrenchAnalyzer.getDefaultStopSet()),
          "es", words(SpanishAnalyzer.getDefaultStopSet()));

  private StopWords() {}

  /** None for a language that is not read. */
  static Set<String> of(String language) {
    return BY_LANGUAGE.getOrDefault(language, Set.of());
  }

  private static Set<String> words(CharArraySet lucene) {
    Set<String> words = new HashSet<>();
    lucene.forEach(word -> words.add(new String((char[]) word)));
    return Set.copyOf(words);
  }
}
