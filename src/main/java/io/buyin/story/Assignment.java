package io.buyin.story;

import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills the places of a deck so that the sum of what stands there is the greatest there can be:
 * each quote once, nobody twice on a page, nobody more than twice in all, and one team's people
 * less gladly than several. Found by going through all choices, without those that cannot be
 * better; of equal ones the first in the order of places and offers.
 */
final class Assignment {

  static final int PER_PERSON = 2;

  /** What it costs to let a team speak once more: less than any true difference in fit. */
  private static final double SAME_TEAM = .02;

  private final List<Place> places;
  private final Set<String> voices = new HashSet<>();
  private final Map<String, Integer> people = new HashMap<>();
  private final Map<String, Integer> teams = new HashMap<>();
  private final Set<String> onPage = new HashSet<>();
  private final @Nullable Offer[] now;
  private @Nullable Offer[] best;
  private double most = -1;

  private Assignment(List<Place> places, List<Filled> before) {
    this.places = places.stream().map(place -> shortened(place, places.size())).toList();
    this.now = new Offer[places.size()];
    this.best = new Offer[places.size()];
    before.forEach(filled -> count(filled.page(), filled.voice(), 1));
  }

  /** A voice that stands on a page already. */
  record Filled(int page, Voice voice) {}

  /**
   * What to put into each place, in their order; null where nothing is left.
   *
   * @param before what stands there already
   */
  static List<@Nullable Offer> best(List<Place> places, List<Filled> before) {
    Assignment assignment = new Assignment(places, before);
    assignment.fill(0, 0);
    return Arrays.asList(assignment.best);
  }

  /** Others can take no more people than there are other places: what comes later is not needed. */
  private static Place shortened(Place place, int places) {
    Map<String, Integer> kept = new HashMap<>();
    List<Offer> offers = new ArrayList<>();
    for (Offer offer : sorted(place.offers())) {
      String person = offer.voice().personKey();
      boolean known = kept.containsKey(person);
      if ((known || kept.size() < 2 * places) && kept.getOrDefault(person, 0) < PER_PERSON) {
        kept.merge(person, 1, Integer::sum);
        offers.add(offer);
      }
    }
    return new Place(place.page(), offers);
  }

  private static List<Offer> sorted(List<Offer> offers) {
    return offers.stream()
        .sorted(
            Comparator.comparingDouble((Offer offer) -> -offer.worth())
                .thenComparing(offer -> offer.voice().date(), Comparator.reverseOrder())
                .thenComparing(offer -> offer.voice().id()))
        .toList();
  }

  private void fill(int at, double sum) {
    if (sum + bound(at) <= most) {
      return;
    }
    if (at == places.size()) {
      most = sum;
      best = now.clone();
      return;
    }
    Place place = places.get(at);
    for (Offer offer : place.offers()) {
      if (isFree(place.page(), offer.voice())) {
        double cost = SAME_TEAM * teams.getOrDefault(offer.voice().team(), 0);
        now[at] = offer;
        count(place.page(), offer.voice(), 1);
        fill(at + 1, sum + offer.worth() - cost);
        count(place.page(), offer.voice(), -1);
        now[at] = null;
      }
    }
    fill(at + 1, sum);
  }

  /** The most that the places from here on could still bring. */
  private double bound(int from) {
    double sum = 0;
    for (Place place : places.subList(from, places.size())) {
      sum +=
          place.offers().stream()
              .filter(offer -> isFree(place.page(), offer.voice()))
              .mapToDouble(Offer::worth)
              .findFirst()
              .orElse(0);
    }
    return sum;
  }

  private boolean isFree(int page, Voice voice) {
    return !voices.contains(voice.id())
        && people.getOrDefault(voice.personKey(), 0) < PER_PERSON
        && !onPage.contains(key(page, voice));
  }

  private void count(int page, Voice voice, int by) {
    people.merge(voice.personKey(), by, Integer::sum);
    teams.merge(voice.team(), by, Integer::sum);
    if (by > 0) {
      voices.add(voice.id());
      onPage.add(key(page, voice));
    } else {
      voices.remove(voice.id());
      onPage.remove(key(page, voice));
    }
  }

  private static String key(int page, Voice voice) {
    return page + " " + voice.personKey();
  }
}
