package io.buyin.voice;

import io.buyin.voice.Phrasebook.Found;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;

/** Weighs the cues of one language in a sentence. */
final class Cues {

  private static final int REACH_OF_A_NEGATOR = 3;
  private static final double NEGATED_SUPPORT = 0.9;
  private static final double NEGATED_HESITATION = 0.6;
  private static final double BEFORE_CONTRAST = 0.8;
  private static final double AFTER_CONTRAST = 1.2;
  private static final double QUESTION = 1;

  private final Phrasebook<Cue> book;

  private Cues(Phrasebook<Cue> book) {
    this.book = book;
  }

  static Cues read(String language, Stems stems) {
    List<Entry<String, List<String>>> entries =
        WordFile.read("stance/" + language + ".txt").entries();
    Phrasebook<Cue> book = new Phrasebook<>(1, barriers(entries, stems));
    for (Entry<String, List<String>> entry : entries) {
      Cue cue = Cue.parse(entry.getKey());
      entry.getValue().forEach(phrase -> book.add(stems.ofPhrase(phrase), cue));
    }
    return new Cues(book);
  }

  private static Set<String> barriers(List<Entry<String, List<String>>> entries, Stems stems) {
    Set<String> barriers = new HashSet<>();
    for (Entry<String, List<String>> entry : entries) {
      Cue.Kind kind = Cue.parse(entry.getKey()).kind();
      if (kind == Cue.Kind.NEGATOR || kind == Cue.Kind.CONTRAST) {
        entry.getValue().forEach(phrase -> barriers.addAll(single(stems.ofPhrase(phrase))));
      }
    }
    return barriers;
  }

  private static List<String> single(List<String> phrase) {
    return phrase.size() == 1 ? phrase : List.of();
  }

  /** True if the sentence begins by turning against the one before it ("But …"). */
  boolean beginsWithContrast(List<Stem> sentence) {
    List<Found<Cue>> found = book.apartIn(sentence);
    return !found.isEmpty()
        && found.get(0).from() == 0
        && found.get(0).meaning().kind() == Cue.Kind.CONTRAST;
  }

  Tally tally(List<Stem> sentence, boolean question) {
    List<Found<Cue>> found = book.apartIn(sentence);
    int turn = lastContrast(found);
    Tally sum = Tally.NOTHING;
    for (Found<Cue> hit : found) {
      sum = sum.plus(weigh(hit, isNegated(hit, found, sentence), factor(hit, turn)));
    }
    return question && sum.support() == 0 ? sum.plus(new Tally(0, QUESTION)) : sum;
  }

  private static int lastContrast(List<Found<Cue>> found) {
    return found.stream()
        .filter(hit -> hit.meaning().kind() == Cue.Kind.CONTRAST)
        .mapToInt(Found::from)
        .max()
        .orElse(-1);
  }

  private static double factor(Found<Cue> hit, int turn) {
    if (turn < 0) {
      return 1;
    }
    return hit.from() < turn ? BEFORE_CONTRAST : AFTER_CONTRAST;
  }

  private static Tally weigh(Found<Cue> hit, boolean negated, double factor) {
    double weight = hit.meaning().weight() * factor;
    return switch (hit.meaning().kind()) {
      case SUPPORT -> negated ? new Tally(0, weight * NEGATED_SUPPORT) : new Tally(weight, 0);
      case HESITATE -> negated ? new Tally(weight * NEGATED_HESITATION, 0) : new Tally(0, weight);
      case NEGATOR, CONTRAST, NEUTRAL -> Tally.NOTHING;
    };
  }

  private static boolean isNegated(Found<Cue> hit, List<Found<Cue>> found, List<Stem> sentence) {
    return found.stream()
        .filter(other -> other.meaning().kind() == Cue.Kind.NEGATOR)
        .filter(negator -> negator.to() <= hit.from())
        .filter(negator -> hit.from() - negator.to() < REACH_OF_A_NEGATOR)
        .anyMatch(negator -> clause(sentence, negator.from()) == clause(sentence, hit.from()));
  }

  private static int clause(List<Stem> sentence, int at) {
    return sentence.get(at).clause();
  }
}
