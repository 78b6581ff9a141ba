package io.buyin.voice;

import io.buyin.fact.Remark;
import io.buyin.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words of themes that no remark holds: misspelt, or not what people say. */
public final class UnheardWords {

  private static final int GAP = 2;

  private UnheardWords() {}

  /**
   * By theme, as stated; themes all of whose words are heard are missing. Words of a language in
   * which nobody has spoken yet are left out.
   */
  public static Map<String, List<String>> of(List<Remark> remarks, Settings settings) {
    Map<String, List<List<Stem>>> said = sentences(remarks);
    Map<String, List<String>> unheard = new LinkedHashMap<>();
    for (Settings.Theme theme : settings.themes()) {
      List<String> words = new ArrayList<>();
      theme
          .words()
          .forEach(
              (language, phrases) ->
                  words.addAll(unheard(phrases, language, said.getOrDefault(language, List.of()))));
      if (!words.isEmpty()) {
        unheard.put(theme.id(), words);
      }
    }
    return unheard;
  }

  private static List<String> unheard(
      List<String> phrases, String language, List<List<Stem>> sentences) {
    Stems stems = Stems.in(language);
    return phrases.stream()
        .filter(phrase -> !sentences.isEmpty() && !isIn(sentences, stems.ofPhrase(phrase)))
        .toList();
  }

  private static boolean isIn(List<List<Stem>> sentences, List<String> phrase) {
    Phrasebook<Boolean> book = new Phrasebook<>(GAP, Set.of());
    book.add(phrase, true);
    return sentences.stream().anyMatch(sentence -> !book.in(sentence).isEmpty());
  }

  private static Map<String, List<List<Stem>>> sentences(List<Remark> remarks) {
    Languages languages = new Languages();
    Sentences sentences = new Sentences();
    Map<String, Stems> stems = new TreeMap<>();
    Map<String, List<List<Stem>>> said = new TreeMap<>();
    for (Remark remark : remarks) {
      String stated = Languages.stated(remark.language());
      String language = stated.isEmpty() ? languages.of(remark.words()) : stated;
      Stems its = stems.computeIfAbsent(language, Stems::in);
      List<List<Stem>> read = said.computeIfAbsent(language, none -> new ArrayList<>());
      sentences.of(remark.words(), language).forEach(sentence -> read.add(its.of(sentence.text())));
    }
    return said;
  }
}
