package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The voices that may stand beside a figure, for either of its two places. What fits by every gate
 * comes first, what a person pinned before all; a question that fits by none comes last, since the
 * strongest one that may be shown always is.
 */
final class Offers {

  private static final double PINNED = 10;
  private static final double IN_ITS_PART = 2;
  private static final double NEXT_TO_IT = 1;
  private static final double FOREIGN = .5;
  private static final double ALWAYS = .1;

  private final Casting casting;
  private final Matching matching;

  Offers(Casting casting, Matching matching) {
    this.casting = casting;
    this.matching = matching;
  }

  /**
   * For the place of those who are for it: what such a voice says, else what one says who is torn.
   */
  List<Offer> supporting(Claim claim, Readers readers) {
    Part part = claim.news() == Claim.News.BAD ? Part.COUNTER : Part.SUPPORT;
    List<Offer> offers = fitting(claim, part, IN_ITS_PART, readers.who(claim, Stance.SUPPORT));
    return orPinned(
        offers, fitting(claim, Part.OPEN, NEXT_TO_IT, readers.who(claim, Stance.MIXED)));
  }

  /** For the place of those who hesitate: what must be answered, else what they tell, else any. */
  List<Offer> asking(Claim claim, Readers readers) {
    Part told = claim.news() == Claim.News.BAD ? Part.SUPPORT : Part.COUNTER;
    List<Voice> hesitating = readers.who(claim, Stance.HESITATE);
    List<Offer> offers = fitting(claim, Part.OPEN, IN_ITS_PART, hesitating);
    offers = orPinned(offers, fitting(claim, told, NEXT_TO_IT, hesitating));
    return offers.isEmpty() ? always(claim, hesitating) : offers;
  }

  /**
   * The first, and of the next only what a person pinned; all of the next where there is no first.
   */
  private List<Offer> orPinned(List<Offer> first, List<Offer> next) {
    return first.isEmpty()
        ? next
        : Stream.concat(
                first.stream(),
                next.stream()
                    .filter(offer -> casting.isPinned(offer.voice()))
                    .filter(offer -> first.stream().noneMatch(each -> same(each, offer))))
            .toList();
  }

  private static boolean same(Offer one, Offer other) {
    return one.voice().id().equals(other.voice().id());
  }

  private List<Offer> fitting(Claim claim, Part part, double tier, List<Voice> voices) {
    return voices.stream()
        .flatMap(voice -> matching.match(claim, part, voice).stream())
        .map(match -> new Offer(match, part, tier + worth(match), true))
        .toList();
  }

  /** In the order of strength, which is that of the voices. */
  private List<Offer> always(Claim claim, List<Voice> voices) {
    return claim.mayStand()
        ? IntStream.range(0, voices.size())
            .mapToObj(at -> always(matching.scored(claim, voices.get(at)), at))
            .toList()
        : List.of();
  }

  private static Offer always(Match match, int rank) {
    return new Offer(match, Part.OPEN, ALWAYS / (1 + rank), false);
  }

  private double worth(Match match) {
    double pinned = casting.isPinned(match.voice()) ? PINNED : 0;
    return match.score() + pinned - (casting.isForeign(match.voice()) ? FOREIGN : 0);
  }

  /** Who may be shown, strongest first, by theme and stance. */
  interface Readers {

    List<Voice> ranked(String theme, Stance stance);

    default List<Voice> who(Claim claim, Stance stance) {
      return ranked(claim.theme(), stance);
    }
  }

  /** What everybody in the meeting may read. */
  Readers everybody(List<Settings.Audience> meeting, Predicate<Voice> suits) {
    return (theme, stance) ->
        casting.ranked(theme, stance, meeting.get(0).id()).stream()
            .filter(casting::isForAll)
            .filter(suits)
            .toList();
  }

  /** What one audience may read. */
  Readers only(String reader, Predicate<Voice> suits) {
    return (theme, stance) -> casting.ranked(theme, stance, reader).stream().filter(suits).toList();
  }
}
