package io.buyin.voice;

import java.util.Comparator;
import java.util.List;

/**
 * Decides what a remark is about, from the words of each theme.
 *
 * <p>A theme needs 1 point, in a long remark 2, and half of what the strongest has; at most three
 * are kept. Where more are left, level and with little behind them, the reading abstains.
 */
final class Themes {

  private static final int MOST = 3;
  private static final int LONG_REMARK = 120;
  private static final double NEEDED = 1;
  private static final double SHARE_OF_STRONGEST = 0.5;
  private static final double MARGIN = 0.25;

  /**
   * @param ids strongest first
   * @param tooClose true if themes were found but none stood out
   */
  record Finding(List<String> ids, boolean tooClose) {}

  private record Score(String id, double points) {}

  private final List<ThemeWords> themes;

  Themes(List<ThemeWords> themes) {
    this.themes = themes;
  }

  Finding of(List<ReadSentence> sentences) {
    double needed = words(sentences) > LONG_REMARK ? 2 * NEEDED : NEEDED;
    List<Score> scores =
        themes.stream()
            .map(theme -> new Score(theme.id(), theme.points(sentences)))
            .filter(score -> score.points() >= needed)
            .sorted(Comparator.comparingDouble((Score score) -> -score.points()))
            .toList();
    return standingOut(scores);
  }

  /** True if one of these themes is spoken of in the sentence. */
  boolean isAbout(ReadSentence sentence, List<String> ids) {
    return themes.stream().anyMatch(theme -> ids.contains(theme.id()) && theme.isIn(sentence));
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
}
