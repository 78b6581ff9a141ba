package io.buyin.job;

import io.buyin.fact.Remark;
import io.buyin.render.page.ReportCard;
import io.buyin.trouble.Origin;
import io.buyin.voice.Voice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Voices that consent would let us quote, but that no person has approved yet. */
final class Waiting {

  private Waiting() {}

  static long count(Desk desk) {
    return desk.voices().all().stream().filter(Voice::awaitsReview).count();
  }

  static List<ReportCard.Waiting> in(Desk desk) {
    Map<String, Remark> remarks =
        desk.facts().remarks().stream()
            .collect(Collectors.toMap(Remark::id, Function.identity(), (first, second) -> first));
    return desk.voices().all().stream()
        .filter(Voice::awaitsReview)
        .map(Voice::remark)
        .map(id -> new ReportCard.Waiting(id, place(Objects.requireNonNull(remarks.get(id)))))
        .toList();
  }

  private static String place(Remark remark) {
    return Origin.ofLine(remark.origin().file(), remark.origin().line()).toString();
  }
}
