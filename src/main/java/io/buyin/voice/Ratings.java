package io.buyin.voice;

import io.buyin.fact.Remark;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a score says, on the scale its file uses: up to 5 (1 and 2 hesitate, 4 and 5 support), up to
 * 10 (as in Net Promoter Score: to 6, from 9) or up to 100. A file with fewer than five scores
 * shows no scale; its scores, and those between, say nothing.
 */
final class Ratings {

  private static final int ENOUGH = 5;

  private record Scale(int highest, int hesitateTo, int supportFrom) {}

  private static final List<Scale> SCALES =
      List.of(new Scale(5, 2, 4), new Scale(10, 6, 9), new Scale(100, 60, 90));

  private final Map<String, IntSummaryStatistics> byFile = new TreeMap<>();

  Ratings(List<Remark> remarks) {
    for (Remark remark : remarks) {
      if (remark.score() != null) {
        byFile
            .computeIfAbsent(remark.origin().file(), file -> new IntSummaryStatistics())
            .accept(remark.score());
      }
    }
  }

  /** Unclear where there is no score, no scale or a score in the middle. */
  Stance stance(Remark remark) {
    Integer score = remark.score();
    IntSummaryStatistics scores = byFile.get(remark.origin().file());
    if (score == null || scores == null || scores.getCount() < ENOUGH) {
      return Stance.UNCLEAR;
    }
    return SCALES.stream()
        .filter(scale -> scores.getMax() <= scale.highest())
        .findFirst()
        .map(scale -> on(scale, score))
        .orElse(Stance.UNCLEAR);
  }

  private static Stance on(Scale scale, int score) {
    if (score <= scale.hesitateTo()) {
      return Stance.HESITATE;
    }
    return score >= scale.supportFrom() ? Stance.SUPPORT : Stance.UNCLEAR;
  }
}
