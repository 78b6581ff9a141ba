package io.buyin.story;

import io.buyin.measure.Grade;
import io.buyin.voice.Voice;
import java.util.List;
import java.util.Optional;

/**
 * A story in the making: the ground, the pairs in order, the pages and how long they take to read.
 *
 * @param stage who is quoted on which of them
 * @param minutes to read the deck without its method page
 */
record Telling(Ground ground, List<Pair> pairs, Agenda agenda, Stage stage, long minutes) {

  static Telling of(StoryInput input, long minutes) {
    Ground ground = Ground.of(input);
    List<Pair> pairs = new Pairing(ground).pairs();
    Agenda agenda = Agenda.of(ground, pairs);
    return new Telling(ground, pairs, agenda, Stage.of(ground, pairs, agenda), minutes);
  }

  /** Cover, summary and mail carry grades A and B only. */
  static boolean isHeadline(Pair pair) {
    return pair.exhibit().verdict().grade().atLeast(Grade.B);
  }

  /** The pairs of the summary and the mail, those of this audience's goals first. */
  List<Pair> headlines() {
    List<String> goals =
        ground.shownGoals().stream().map(goal -> MeasureRef.of(goal.measure()).measure()).toList();
    return pairs.stream()
        .filter(Telling::isHeadline)
        .sorted(java.util.Comparator.comparingInt(pair -> rank(goals, pair)))
        .toList();
  }

  /**
   * The pair whose headline shows the question: at least one does where one may be shown, the
   * reader's own before others.
   */
  Optional<Pair> asking() {
    List<Pair> headlines = headlines();
    Optional<Pair> own =
        new OwnQuestion(this)
            .asked()
            .flatMap(
                asked ->
                    headlines.stream()
                        .filter(pair -> asked.voice().equals(pair.question()))
                        .filter(pair -> pair.asksWithin(Quotes.IN_SUMMARY))
                        .findFirst());
    return own.or(() -> firstAsking(headlines));
  }

  private static Optional<Pair> firstAsking(List<Pair> headlines) {
    return headlines.stream()
        .filter(pair -> pair.asksWithin(Quotes.IN_SUMMARY) && !pair.supportFirst())
        .findFirst()
        .or(
            () ->
                headlines.stream().filter(pair -> pair.asksWithin(Quotes.IN_SUMMARY)).findFirst());
  }

  /** Where the pair stands: its own page, else the summary; 0 where it is on none. */
  int slideOf(Pair pair) {
    if (agenda.has(Agenda.Page.EVIDENCE)) {
      return agenda.numberOfEvidence(pairs.indexOf(pair));
    }
    boolean summed = agenda.has(Agenda.Page.SUMMARY) && isHeadline(pair);
    return summed ? agenda.numberOf(Agenda.Page.SUMMARY) : 0;
  }

  /** Whether a row of what we heard quotes this voice to this reader. */
  boolean isHeard(Voice voice) {
    String reader = ground.input().audience().id();
    return agenda.has(Agenda.Page.HEARD)
        && stage.hesitations().listed().stream()
            .filter(row -> row.beside() == null)
            .anyMatch(row -> row.slot().to(reader).filter(voice::equals).isPresent());
  }

  /** Whether there are pages to point to; a single page stands alone. */
  boolean hasEvidence() {
    return agenda.has(Agenda.Page.EVIDENCE);
  }

  Words words() {
    return ground.words();
  }

  Phrase slideNumber(int slide) {
    return words().count(slide, Behind.reference("slide"));
  }

  private static int rank(List<String> goals, Pair pair) {
    int index = goals.indexOf(pair.exhibit().measure());
    return index < 0 ? goals.size() : index;
  }
}
