package io.buyin.voice;

import io.buyin.voice.Cue.Kind;
import io.buyin.voice.Phrasebook.Found;
import java.util.List;

/**
 * Weighs the cues of one sentence.
 *
 * <ul>
 *   <li>A negation within three words before a cue, in the same clause, turns it: support counts
 *       fully against, hesitation .6 of its weight for.
 *   <li>Support within eight words after "if", "maybe" or a clear doubt is not claimed: it does not
 *       count. Nor does hesitation after "not afraid of".
 *   <li>What stands before a "but" counts .8, what stands after it 1.2. A "but" after one side and
 *       with nothing clear behind it is a reservation in itself: .8 for the other side. Two clear
 *       sides make one mixed sentence: what follows weighs at most twice what came before.
 *   <li>A question without support hesitates by 1.
 * </ul>
 */
record Weighing(List<Found<Cue>> found, List<Stem> sentence, boolean question) {

  private static final int REACH_OF_A_NEGATOR = 3;
  private static final int REACH_OF_A_DOUBT = 8;
  private static final double DOUBT = 1.5;
  private static final double NEGATED_SUPPORT = 1;
  private static final double NEGATED_HESITATION = 0.6;
  private static final double BEFORE_CONTRAST = 0.8;
  private static final double AFTER_CONTRAST = 1.2;
  private static final double RESERVATION = 0.8;
  private static final double MOST_OF_THE_OTHER = 2;
  private static final double QUESTION = 1;

  Tally tally() {
    int turn = turn();
    Tally before = sum(0, turn);
    Tally after = sum(turn, sentence.size());
    Tally sum = turn == 0 ? after : weighed(before.plain(), after);
    return question && sum.support() == 0 ? sum.plus(new Tally(0, QUESTION)) : sum;
  }

  private static Tally weighed(Tally before, Tally after) {
    if (isOpposed(before.stance(), after.stance())) {
      return before.plus(
          after.atMost(MOST_OF_THE_OTHER * Math.max(before.support(), before.hesitate())));
    }
    boolean nothingBehind = after.support() + after.hesitate() == 0;
    if (!nothingBehind || before.stance() == Stance.UNCLEAR) {
      return before.times(BEFORE_CONTRAST).plus(after.times(AFTER_CONTRAST));
    }
    boolean supports = before.support() > before.hesitate();
    return before.plus(supports ? new Tally(0, RESERVATION) : new Tally(RESERVATION, 0));
  }

  private static boolean isOpposed(Stance one, Stance other) {
    return (one == Stance.SUPPORT && other == Stance.HESITATE)
        || (one == Stance.HESITATE && other == Stance.SUPPORT);
  }

  /** Position of the last "but" within the sentence; 0 if there is none. */
  private int turn() {
    return found.stream()
        .filter(hit -> hit.meaning().is(Kind.CONTRAST))
        .mapToInt(Found::from)
        .max()
        .orElse(0);
  }

  private Tally sum(int from, int to) {
    return found.stream()
        .filter(hit -> hit.from() >= from && hit.from() < to)
        .map(this::weigh)
        .reduce(Tally.NOTHING, Tally::plus);
  }

  private Tally weigh(Found<Cue> hit) {
    double weight = hit.meaning().weight();
    return switch (hit.meaning().kind()) {
      case SUPPORT -> support(hit, weight);
      case HESITATE -> hesitation(hit, weight);
      case DISMISS -> new Tally(weight, 0);
      case ASK -> asks(hit) ? new Tally(0, weight) : Tally.NOTHING;
      case NEGATOR, UNREAL, CONTRAST, NEUTRAL -> Tally.NOTHING;
    };
  }

  private Tally support(Found<Cue> hit, double weight) {
    if (isDoubted(hit)) {
      return Tally.NOTHING;
    }
    return isNegated(hit) ? new Tally(0, weight * NEGATED_SUPPORT) : new Tally(weight, 0);
  }

  private Tally hesitation(Found<Cue> hit, double weight) {
    if (isDismissed(hit)) {
      return Tally.NOTHING;
    }
    return isNegated(hit) ? new Tally(weight * NEGATED_HESITATION, 0) : new Tally(0, weight);
  }

  private boolean asks(Found<Cue> hit) {
    return question || hit.from() == 0 || clause(hit.from() - 1) != clause(hit.from());
  }

  private boolean isNegated(Found<Cue> hit) {
    return !hit.meaning().negative()
        && found.stream()
            .filter(other -> other.meaning().is(Kind.NEGATOR))
            .anyMatch(negator -> reaches(negator, hit, REACH_OF_A_NEGATOR));
  }

  private boolean isDoubted(Found<Cue> hit) {
    return found.stream()
        .filter(other -> reaches(other, hit, REACH_OF_A_DOUBT))
        .anyMatch(other -> other.meaning().is(Kind.UNREAL) || isDoubt(other));
  }

  private boolean isDismissed(Found<Cue> hit) {
    return found.stream()
        .filter(other -> other.meaning().is(Kind.DISMISS))
        .anyMatch(other -> reaches(other, hit, REACH_OF_A_DOUBT));
  }

  private boolean isDoubt(Found<Cue> hit) {
    Cue cue = hit.meaning();
    return cue.is(Kind.HESITATE) && cue.weight() >= DOUBT && !isNegated(hit);
  }

  private boolean reaches(Found<Cue> first, Found<Cue> second, int reach) {
    int between = second.from() - first.to();
    return between >= 0
        && between < reach
        && clause(first.from()) == clause(second.from())
        && found.stream().noneMatch(hit -> isTurnBetween(hit, first, second));
  }

  private static boolean isTurnBetween(Found<Cue> hit, Found<Cue> first, Found<Cue> second) {
    return hit.meaning().is(Kind.CONTRAST)
        && hit.from() >= first.to()
        && hit.from() < second.from();
  }

  private int clause(int at) {
    return sentence.get(at).clause();
  }
}
