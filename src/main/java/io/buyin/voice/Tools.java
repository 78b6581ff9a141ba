package io.buyin.voice;

import io.buyin.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What reads one language: its stems, its cues, the settings' words in it.
 *
 * @param cues null where the language is not read
 */
record Tools(Stems stems, @Nullable Cues cues, Themes themes) {

  /** The tools of every language that is read, and of the undetermined one. */
  static Map<String, Tools> all(Settings settings, Languages languages) {
    return Stream.concat(Languages.READ.stream(), Stream.of(Languages.UNDETERMINED))
        .collect(Collectors.toMap(Function.identity(), code -> in(code, settings, languages)));
  }

  private static Tools in(String language, Settings settings, Languages languages) {
    Stems stems = Stems.in(language);
    Cues cues = Languages.READ.contains(language) ? Cues.in(language, stems) : null;
    List<ThemeWords> themes =
        ThemeWords.of(
            settings.themes(), language, stems, word -> languages.isFunctionWord(word, language));
    return new Tools(stems, cues, new Themes(themes));
  }

  List<ReadSentence> read(List<Sentence> sentences) {
    return sentences.stream().map(this::read).toList();
  }

  private ReadSentence read(Sentence sentence) {
    List<Stem> words = stems.of(sentence.text());
    return cues == null
        ? new ReadSentence(sentence, words, Tally.NOTHING, false)
        : cues.read(sentence, words);
  }
}
