package io.buyin.voice;

import io.buyin.voice.Cue.Kind;
import io.buyin.voice.Phrasebook.Found;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Weighs the cues of one sentence.
 *
 * <ul>
 *   <li>A negation within four words before a cue, in the same clause, turns it: support counts
 *       fully against, hesitation .6 of its weight for.
 *   <li>Support within eight words after "if", "maybe" or a clear doubt is not claimed: it does not
 *       count. Nor do mild words against it, nor hesitation after "not afraid of".
 *   <li>What was so once ("it used to be …") says the opposite of now, at .7 of its weight, and a
 *       bare denial of then supports by .7.
 *   <li>What stands before a "but" counts .8, what stands after it 1.2. A "but" after one side and
 *       with nothing clear behind it is a reservation in itself: .8 for the other side. Two clear
 *       sides make one mixed sentence: what follows weighs at most twice what came before.
 *   <li>A question without support hesitates by 1.1 if it asks openly ("who", "why"), denies,
 *       doubts or sets a condition; if it only asks for a fact ("does it", "where is"), by .5, and
 *       a word or two with a question mark by nothing.
 *   <li>More of a good thing or less of a bad one supports by 1, the other two hesitate by 1; none
 *       of it weighs .7. Less of anything supports by .5: what went down was mostly unwelcome.
 *   <li>A sentence that only denies hesitates by the weight of what denies it.
 * </ul>
 */
record Weighing(List<Found<Cue>> found, List<Stem> sentence, boolean question) {

  private static final int REACH_OF_A_NEGATOR = 4;
  private static final int REACH_OF_A_DOUBT = 8;
  private static final double DOUBT = 1.5;
  private static final double PLAIN = 0.7;
  private static final double NEGATED_SUPPORT = 1;
  private static final double NEGATED_HESITATION = 0.6;
  private static final double BEFORE_CONTRAST = 0.8;
  private static final double AFTER_CONTRAST = 1.2;
  private static final double MOST_OF_THE_OTHER = 2;
  private static final double QUESTION = 1.1;
  private static final double FACT_ASKED = 0.5;
  private static final int FRAGMENT = 2;
  private static final double LONE_LESS = 0.5;
  private static final int REACH_OF_A_CHANGE = 4;
  private static final double CHANGE = 1;
  private static final double NONE_OF_IT = 0.7;
  private static final double ONCE = 0.7;

  Tally tally() {
    int turn = turn();
    Tally before = sum(0, turn);
    Tally after = sum(turn, sentence.size());
    Tally sum = turn == 0 ? after : weighed(before.plain(), after);
    if (question && sum.support() == 0) {
      return sum.plus(new Tally(0, asked(sum)));
    }
    if (sum.equals(Tally.NOTHING) && denies()) {
      return deniesThePast() ? new Tally(ONCE, 0) : new Tally(0, denial());
    }
    return sum;
  }

  private double asked(Tally said) {
    if (said.hesitate() > 0 || found.stream().anyMatch(this::asksOpenly)) {
      return QUESTION;
    }
    return sentence.size() > FRAGMENT ? FACT_ASKED : 0;
  }

  private boolean asksOpenly(Found<Cue> hit) {
    return switch (hit.meaning().kind()) {
      case OPEN, NEGATOR, UNREAL, CONTRAST -> true;
      default -> false;
    };
  }

  private boolean deniesThePast() {
    return found.stream().filter(hit -> hit.meaning().is(Kind.NEGATOR)).anyMatch(this::isPast);
  }

  /** Said of what was so once; a "but" leads back to now. */
  private boolean isPast(Found<Cue> hit) {
    return found.stream()
        .filter(other -> other.meaning().is(Kind.PAST) && other.to() <= hit.from())
        .anyMatch(past -> found.stream().noneMatch(turn -> isTurnBetween(turn, past, hit)));
  }

  /** Says what is not so, whatever that is. */
  private boolean denies() {
    return found.stream().anyMatch(hit -> hit.meaning().is(Kind.NEGATOR));
  }

  private double denial() {
    return found.stream()
        .filter(hit -> hit.meaning().is(Kind.NEGATOR))
        .mapToDouble(hit -> hit.meaning().weight())
        .max()
        .orElse(0);
  }

  private static Tally weighed(Tally before, Tally after) {
    if (isOpposed(before.leaning(), after.leaning())) {
      return before.plus(
          after.atMost(MOST_OF_THE_OTHER * Math.max(before.support(), before.hesitate())));
    }
    if (before.equals(Tally.NOTHING) && after.leaning() == Stance.HESITATE) {
      return after.plus(after.reservation());
    }
    boolean nothingBehind = after.support() + after.hesitate() == 0;
    if (!nothingBehind || before.leaning() == Stance.UNCLEAR) {
      return before.times(BEFORE_CONTRAST).plus(after.times(AFTER_CONTRAST));
    }
    return before.plus(before.reservation());
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
        .map(hit -> isPast(hit) ? weigh(hit).turned().times(ONCE) : weigh(hit))
        .reduce(Tally.NOTHING, Tally::plus);
  }

  private Tally weigh(Found<Cue> hit) {
    double weight = hit.meaning().weight();
    return switch (hit.meaning().kind()) {
      case SUPPORT -> support(hit, weight);
      case HESITATE -> hesitation(hit, weight);
      case DISMISS -> new Tally(weight, 0);
      case ASK -> asks(hit) ? new Tally(0, weight) : Tally.NOTHING;
      case GOOD, BAD -> thing(hit, weight);
      case LESS -> new Tally(LONE_LESS, 0);
      case OPEN, NEGATOR, UNREAL, PAST, CONTRAST, NEUTRAL, MORE -> Tally.NOTHING;
    };
  }

  private Tally support(Found<Cue> hit, double weight) {
    if (isDoubted(hit)) {
      return Tally.NOTHING;
    }
    return isNegated(hit) ? new Tally(0, weight * NEGATED_SUPPORT) : new Tally(weight, 0);
  }

  private Tally hesitation(Found<Cue> hit, double weight) {
    boolean onlyThought = weight < PLAIN && isDoubted(hit);
    if (isDismissed(hit) || onlyThought) {
      return Tally.NOTHING;
    }
    return isNegated(hit) ? new Tally(weight * NEGATED_HESITATION, 0) : new Tally(0, weight);
  }

  /** More or less of a thing decides; else that there is none; else the thing itself. */
  private Tally thing(Found<Cue> hit, double weight) {
    boolean good = hit.meaning().is(Kind.GOOD);
    Optional<Found<Cue>> change = change(hit);
    if (change.isPresent()) {
      boolean more = change.get().meaning().is(Kind.MORE) != isNegated(change.get());
      boolean real = !isDoubted(change.get()) && !isDoubted(hit);
      return more == good ? new Tally(real ? CHANGE : 0, 0) : new Tally(0, CHANGE);
    }
    if (isNegated(hit)) {
      return good ? new Tally(0, NONE_OF_IT) : new Tally(NONE_OF_IT, 0);
    }
    return good ? support(hit, weight) : hesitation(hit, weight);
  }

  private Optional<Found<Cue>> change(Found<Cue> thing) {
    return found.stream()
        .filter(hit -> hit.meaning().is(Kind.MORE) || hit.meaning().is(Kind.LESS))
        .filter(
            hit -> reaches(hit, thing, REACH_OF_A_CHANGE) || reaches(thing, hit, REACH_OF_A_CHANGE))
        .min(Comparator.comparingInt(hit -> Math.abs(hit.from() - thing.from())));
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
