package io.buyin.voice;

import io.buyin.voice.Cue.Kind;
import io.buyin.voice.Phrasebook.Found;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The cues of one language. */
final class Cues {

  private static final int REACH_OF_OPEN = 3;
  private static final Map<String, Cues> KNOWN = new ConcurrentHashMap<>();

  private final Phrasebook<Cue> book;

  private Cues(Phrasebook<Cue> book) {
    this.book = book;
  }

  /** The cues of a language, whose files are read once. */
  static Cues in(String language, Stems stems) {
    return KNOWN.computeIfAbsent(language, unread -> read(language, stems));
  }

  private static Cues read(String language, Stems stems) {
    List<Entry<String, List<String>>> entries = entries(language);
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

  /** Where both files have a phrase, the first wins. */
  private static List<Entry<String, List<String>>> entries(String language) {
    return Stream.of("-more.txt", ".txt")
        .flatMap(file -> WordFile.read("stance/" + language + file).entries().stream())
        .toList();
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

  /** Weighs a sentence, and tells whether it begins by turning against the one before ("But …"). */
  ReadSentence read(Sentence sentence, List<Stem> stems) {
    List<Found<Cue>> found = book.apartIn(stems).stream().filter(Cues::says).toList();
    boolean contrast =
        !found.isEmpty() && found.get(0).from() == 0 && found.get(0).meaning().is(Kind.CONTRAST);
    boolean question =
        sentence.isQuestion() && (isQuoted(stems) || !stems.get(stems.size() - 1).quoted());
    Tally tally = new Weighing(own(found, stems), stems, question).tally();
    return new ReadSentence(sentence, stems, tally, contrast);
  }

  /** Words that only keep others from being misread are done with, as is "who" further on. */
  private static boolean says(Found<Cue> hit) {
    return !hit.meaning().is(Kind.NEUTRAL)
        && (!hit.meaning().is(Kind.OPEN) || hit.from() < REACH_OF_OPEN);
  }

  private static boolean isQuoted(List<Stem> sentence) {
    return sentence.stream().allMatch(Stem::quoted);
  }

  /** What others are quoted with is not the speaker's, unless nothing else is said. */
  private static List<Found<Cue>> own(List<Found<Cue>> found, List<Stem> sentence) {
    return isQuoted(sentence)
        ? found
        : found.stream().filter(hit -> !sentence.get(hit.from()).quoted()).toList();
  }
}
