package io.buyin.story;

import io.buyin.voice.Voice;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which voices are listed where they are too many to list them all. */
final class Newest {

  private Newest() {}

  /**
   * As many of them as are wanted, in their order.
   *
   * @param always ids of those that are listed whatever their date
   */
  static List<Voice> of(List<Voice> all, Set<String> always, int most) {
    if (all.size() <= most) {
      return all;
    }
    Stream<Voice> first = all.stream().filter(voice -> always.contains(voice.id()));
    Stream<Voice> then =
        all.stream()
            .sorted(Comparator.comparing(Voice::date).reversed())
            .filter(voice -> !always.contains(voice.id()));
    Set<String> listed =
        Stream.concat(first, then).limit(most).map(Voice::id).collect(Collectors.toSet());
    return all.stream().filter(voice -> listed.contains(voice.id())).toList();
  }
}
