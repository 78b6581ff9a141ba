package io.buyin.voice;

import io.buyin.voice.Phrasebook.Found;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The complaint cues of one language. */
final class ComplaintCues {

  private static final int GAP = 1;
  private static final int REACH_OF_DENIAL = 4;

  private record Meaning(ComplaintCue cue, boolean denying) {}

  private final Stems stems;
  private final Phrasebook<Meaning> book = new Phrasebook<>(GAP, Set.of());

  private ComplaintCues(Stems stems) {
    this.stems = stems;
  }

  static ComplaintCues in(String language) {
    ComplaintCues cues = new ComplaintCues(Stems.in(language));
    cues.add(WordFile.read("complaint/" + language + ".txt"));
    return cues;
  }

  private void add(WordFile file) {
    Set<String> denials = new TreeSet<>();
    file.entries().stream()
        .filter(entry -> ComplaintCue.parse(entry.getKey()) == ComplaintCue.DENIES)
        .forEach(entry -> entry.getValue().forEach(word -> denials.addAll(stems.ofPhrase(word))));
    for (var entry : file.entries()) {
      ComplaintCue cue = ComplaintCue.parse(entry.getKey());
      for (String written : entry.getValue()) {
        for (String phrase : WordFile.spelledOut(written)) {
          List<String> words = stems.ofPhrase(phrase);
          book.add(words, new Meaning(cue, words.stream().anyMatch(denials::contains)));
        }
      }
    }
  }

  /** Whether the sentence complains. */
  boolean complains(Sentence sentence) {
    List<Stem> words = stems.of(sentence.text());
    List<Found<Meaning>> found = book.apartIn(words);
    boolean asked =
        sentence.isQuestion() && found.stream().noneMatch(hit -> is(hit, ComplaintCue.WHY));
    int settled =
        found.stream()
            .filter(hit -> is(hit, ComplaintCue.SETTLES))
            .mapToInt(Found::from)
            .max()
            .orElse(0);
    return found.stream()
        .filter(hit -> hit.meaning().cue().complains() && hit.from() >= settled)
        .filter(hit -> !asked || hit.meaning().cue().complainsWhenAsked())
        .anyMatch(hit -> found.stream().noneMatch(other -> undoes(other, hit, words)));
  }

  /** Whether the other denies or only supposes what this one says, in the same clause. */
  private static boolean undoes(Found<Meaning> other, Found<Meaning> hit, List<Stem> words) {
    boolean before =
        other.from() < hit.from()
            && words.get(other.from()).clause() == words.get(hit.from()).clause();
    boolean near = hit.from() - other.to() < REACH_OF_DENIAL;
    return before
        && (is(other, ComplaintCue.SUPPOSES)
            || (is(other, ComplaintCue.DENIES) && near && !hit.meaning().denying()));
  }

  private static boolean is(Found<Meaning> hit, ComplaintCue cue) {
    return hit.meaning().cue() == cue;
  }
}
