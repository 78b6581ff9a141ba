package io.buyin.story;

import io.buyin.measure.Lack;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the coverage of a figure falls short by, the largest first. */
final class Shortfalls {

  private final Words words;

  Shortfalls(Words words) {
    this.words = words;
  }

  /** {@code 9 of 1,877 rows rejected and 1 of 50 deals without an amount}. */
  Phrase all(List<Lack> lacks) {
    return words.list(largestFirst(lacks).stream().map(lack -> say("lack.", lack)).toList());
  }

  /** The largest alone, in at most 28 characters. */
  Phrase largest(List<Lack> lacks) {
    return say("lack-brief.", largestFirst(lacks).get(0));
  }

  private static List<Lack> largestFirst(List<Lack> lacks) {
    return lacks.stream().sorted(Comparator.comparing(Lack::share).reversed()).toList();
  }

  private Phrase say(String prefix, Lack lack) {
    String what = lack.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Behind behind = Behind.reference("lack:" + what);
    return words
        .line(prefix + what)
        .with("n", words.count(lack.cases(), behind))
        .with("of", words.count(lack.of(), behind))
        .phrase();
  }
}
