package io.buyin.voice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the quotes from voices that say nearly the same words as a better one. They stay counted;
 * pinned voices come first, then the better quote, then the earlier id.
 */
final class Repeats {

  private static final Comparator<Voice> BEST_FIRST =
      Comparator.comparing((Voice voice) -> !voice.reasons().contains(Reason.REVIEW_PINNED))
          .thenComparingDouble(voice -> -voice.quality())
          .thenComparing(Voice::date)
          .thenComparing(Voice::remark);

  private Repeats() {}

  static List<Voice> once(List<Voice> voices) {
    List<Voice> offered =
        voices.stream().filter(voice -> !voice.quotes().isEmpty()).sorted(BEST_FIRST).toList();
    Duplicates duplicates = new Duplicates();
    Map<String, Voice> silenced = new HashMap<>();
    for (int number = 0; number < offered.size(); number++) {
      int first = duplicates.add(offered.get(number).personKey(), offered.get(number).words());
      if (first != number) {
        Voice repeat = offered.get(number);
        silenced.put(repeat.id(), repeat.silent(Reason.sameAs(offered.get(first).id())));
      }
    }
    return voices.stream().map(voice -> silenced.getOrDefault(voice.id(), voice)).toList();
  }
}
