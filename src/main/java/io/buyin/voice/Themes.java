package io.buyin.voice;

import io.buyin.settings.Settings;
import io.buyin.settings.Settings.Theme;
import io.buyin.voice.Phrasebook.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what a remark is about, by the settings' words in its language.
 *
 * <p>A phrase counts by its number of words (1, 1.6, 2) and, each further time, half as much once;
 * a phrase that several themes share counts as that part. A theme needs 1 point, in long remarks 2,
 * and half of what the strongest has. Where more than three themes are left and none stands out,
 * the reading abstains.
 */
final class Themes {

  private static final int MOST = 3;
  private static final int LONG_REMARK = 120;
  private static final double NEEDED = 1;
  private static final double SHARE_OF_STRONGEST = 0.5;
  private static final double AGAIN = 1.5;
  private static final double MARGIN = 0.25;
  private static final int GAP = 2;

  private record ThemeWords(String id, Phrasebook<Double> words, Phrasebook<Boolean> not) {}

  /**
   * @param ids strongest first
   * @param tooClose true if themes were found but none stood out
   */
  record Finding(List<String> ids, boolean tooClose) {}

  private record Score(String id, double points) {}

  private final List<ThemeWords> themes;

  Themes(Settings settings, String language, Stems stems) {
    Map<List<String>, Integer> shared = shared(settings, language, stems);
    this.themes =
        settings.themes().stream().map(theme -> words(theme, language, stems, shared)).toList();
  }

  Finding of(List<ReadSentence> sentences) {
    double needed = words(sentences) > LONG_REMARK ? 2 * NEEDED : NEEDED;
    List<Score> scores =
        themes.stream()
            .map(theme -> new Score(theme.id(), points(theme, sentences)))
            .filter(score -> score.points() >= needed)
            .sorted(Comparator.comparingDouble((Score score) -> -score.points()))
            .toList();
    return standingOut(scores);
  }

  /** True if one of these themes is spoken of in the sentence. */
  boolean isAbout(ReadSentence sentence, List<String> ids) {
    return themes.stream()
        .filter(theme -> ids.contains(theme.id()))
        .anyMatch(theme -> !theme.words().in(sentence.stems()).isEmpty());
  }

  private static Finding standingOut(List<Score> scores) {
    double best = scores.isEmpty() ? 0 : scores.get(0).points();
    List<Score> near =
        scores.stream().filter(s -> s.points() >= best * SHARE_OF_STRONGEST).toList();
    if (near.size() > MOST && best < 2 * NEEDED && isLevel(near)) {
      return new Finding(List.of(), true);
    }
    return new Finding(near.stream().limit(MOST).map(Score::id).toList(), false);
  }

  private static boolean isLevel(List<Score> near) {
    return near.get(MOST - 1).points() - near.get(MOST).points() < MARGIN;
  }

  private static int words(List<ReadSentence> sentences) {
    return sentences.stream().mapToInt(sentence -> sentence.stems().size()).sum();
  }

  private static double points(ThemeWords theme, List<ReadSentence> sentences) {
    Map<Integer, Double> byPhrase = new TreeMap<>();
    for (ReadSentence sentence : sentences) {
      if (!theme.not().in(sentence.stems()).isEmpty()) {
        return 0;
      }
      for (Found<Double> hit : theme.words().apartIn(sentence.stems())) {
        byPhrase.merge(hit.phrase(), hit.meaning(), (once, weight) -> AGAIN * weight);
      }
    }
    return byPhrase.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static ThemeWords words(
      Theme theme, String language, Stems stems, Map<List<String>, Integer> shared) {
    Phrasebook<Double> words = new Phrasebook<>(GAP, Set.of());
    for (List<String> phrase : phrases(theme.words(), language, stems)) {
      words.add(phrase, weight(phrase.size()) / shared.getOrDefault(phrase, 1));
    }
    Phrasebook<Boolean> not = new Phrasebook<>(GAP, Set.of());
    phrases(theme.not(), language, stems).forEach(phrase -> not.add(phrase, true));
    return new ThemeWords(theme.id(), words, not);
  }

  private static double weight(int words) {
    return words >= 3 ? 2 : words == 2 ? 1.6 : 1;
  }

  private static Map<List<String>, Integer> shared(Settings settings, String lang, Stems stems) {
    Map<List<String>, Integer> themes = new HashMap<>();
    for (Theme theme : settings.themes()) {
      phrases(theme.words(), lang, stems).forEach(phrase -> themes.merge(phrase, 1, Integer::sum));
    }
    return themes;
  }

  /** Each phrase once. A theme without words in this language is looked for by all it has. */
  private static List<List<String>> phrases(
      Map<String, List<String>> byLanguage, String language, Stems stems) {
    List<String> own = byLanguage.getOrDefault(language, List.of());
    List<String> phrases = new ArrayList<>(own);
    if (own.isEmpty()) {
      byLanguage.keySet().stream().sorted().forEach(key -> phrases.addAll(byLanguage.get(key)));
    }
    Set<List<String>> once = new HashSet<>();
    return phrases.stream().map(stems::ofPhrase).filter(once::add).toList();
  }
}
