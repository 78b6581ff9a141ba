package io.buyin.voice;

import io.buyin.voice.Cue.Kind;
import io.buyin.voice.Phrasebook.Found;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;

/** The cues of one language. */
final class Cues {

  private final Phrasebook<Cue> book;

  private Cues(Phrasebook<Cue> book) {
    this.book = book;
  }

  static Cues read(String language, Stems stems) {
    List<Entry<String, List<String>>> entries =
        WordFile.read("stance/" + language + ".txt").entries();
    Set<String> barriers = barriers(entries, stems);
    Phrasebook<Cue> book = new Phrasebook<>(1, barriers);
    for (Entry<String, List<String>> entry : entries) {
      Cue cue = Cue.parse(entry.getKey());
      for (String written : spelledOut(entry.getValue())) {
        List<String> phrase = stems.ofPhrase(written);
        book.add(phrase, cue.negative(phrase.stream().anyMatch(barriers::contains)));
      }
    }
    return new Cues(book);
  }

  private static List<String> spelledOut(List<String> phrases) {
    return phrases.stream().flatMap(phrase -> WordFile.spelledOut(phrase).stream()).toList();
  }

  /** A negation or a "but" between the words of a phrase breaks it. */
  private static Set<String> barriers(List<Entry<String, List<String>>> entries, Stems stems) {
    Set<String> barriers = new HashSet<>();
    for (Entry<String, List<String>> entry : entries) {
      Cue cue = Cue.parse(entry.getKey());
      if (cue.is(Kind.NEGATOR) || cue.is(Kind.CONTRAST)) {
        entry.getValue().stream()
            .map(stems::ofPhrase)
            .filter(phrase -> phrase.size() == 1)
            .forEach(barriers::addAll);
      }
    }
    return barriers;
  }

  /** True if the sentence begins by turning against the one before it ("But …"). */
  boolean beginsWithContrast(List<Stem> sentence) {
    List<Found<Cue>> found = book.apartIn(sentence);
    return !found.isEmpty() && found.get(0).from() == 0 && found.get(0).meaning().is(Kind.CONTRAST);
  }

  Tally tally(List<Stem> sentence, boolean question) {
    return new Weighing(book.apartIn(sentence), sentence, question).tally();
  }
}
