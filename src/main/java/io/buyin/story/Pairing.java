package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.story.Assignment.Filled;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sets results beside the voices that fit them, once for all decks of the meeting: first what
 * everybody may read, over all pages at once, then for each audience what only it may. A quote is
 * used once, a person speaks at most twice and never twice on a page; a result nobody may be quoted
 * on is no evidence.
 */
final class Pairing {

  /** Pages of evidence at most. */
  static final int MOST = 3;

  /** Two places a page: of those who are for it, and of those who hesitate. */
  private static final int PLACES = 2;

  private final Ground ground;
  private final Casting casting;
  private final Claims claims;
  private final Matching matching;
  private final Offers offers;

  /**
   * A result and the theme that is spoken of beside it.
   *
   * @param claim its card
   */
  private record Chosen(Exhibit exhibit, Settings.Theme theme, Claim claim) {}

  Pairing(Ground ground) {
    this.ground = ground;
    this.casting = ground.casting();
    this.claims = new Claims(ground);
    this.matching = Matching.of(ground.voices().all());
    this.offers = new Offers(casting, matching);
  }

  /** As this audience may read them; which there are, and in which order, is the same for all. */
  List<Pair> pairs() {
    List<Chosen> chosen = new ArrayList<>();
    for (Exhibit exhibit : new Candidates(ground).inOrder()) {
      if (chosen.size() < MOST) {
        best(exhibit, chosen).ifPresent(chosen::add);
      }
    }
    List<SortedMap<String, Offer>> filled = filled(chosen);
    List<Pair> pairs = new ArrayList<>();
    for (int page = 0; page < chosen.size(); page++) {
      pairs.add(pair(chosen.get(page), filled.get(PLACES * page), filled.get(PLACES * page + 1)));
    }
    return pairs.stream().filter(pair -> !pair.spoken().isEmpty()).toList();
  }

  /**
   * The theme beside which most places are filled in most decks; of equals that with most of what a
   * person pinned, then the closest one.
   */
  private Optional<Chosen> best(Exhibit exhibit, List<Chosen> before) {
    return ground.settings().themes().stream()
        .filter(theme -> Themes.rank(theme, exhibit.measure()) >= 0)
        .sorted(Comparator.comparingInt(theme -> Themes.rank(theme, exhibit.measure())))
        .map(theme -> new Chosen(exhibit, theme, claims.of(exhibit, theme)))
        .filter(choice -> places(before, choice) > 0)
        .max(
            Comparator.comparingInt((Chosen choice) -> places(before, choice))
                .thenComparingLong(choice -> pinned(before, choice)));
  }

  private int places(List<Chosen> before, Chosen next) {
    return (int) offered(before, next).count();
  }

  private long pinned(List<Chosen> before, Chosen next) {
    return offered(before, next).filter(offer -> casting.isPinned(offer.voice())).count();
  }

  /** What stands on the last of these pages, in all decks. */
  private Stream<Offer> offered(List<Chosen> before, Chosen next) {
    List<Chosen> all = new ArrayList<>(before);
    all.add(next);
    List<SortedMap<String, Offer>> filled = filled(all);
    return filled.subList(filled.size() - PLACES, filled.size()).stream()
        .flatMap(byAudience -> byAudience.values().stream());
  }

  /** By place, then by audience. */
  private List<SortedMap<String, Offer>> filled(List<Chosen> chosen) {
    List<Settings.Audience> meeting = ground.settings().audiences();
    List<@Nullable Offer> shared =
        Assignment.best(places(chosen, offers.everybody(meeting, Pairing::fits)), List.of());
    List<Filled> standing = new ArrayList<>();
    List<SortedMap<String, Offer>> filled = new ArrayList<>();
    for (int at = 0; at < shared.size(); at++) {
      SortedMap<String, Offer> byAudience = new TreeMap<>();
      Offer offer = shared.get(at);
      if (offer != null) {
        standing.add(new Filled(at / PLACES, offer.voice()));
        meeting.forEach(audience -> byAudience.put(audience.id(), offer));
      }
      filled.add(byAudience);
    }
    meeting.forEach(audience -> fillUp(chosen, audience.id(), standing, filled));
    return filled;
  }

  private void fillUp(
      List<Chosen> chosen,
      String reader,
      List<Filled> standing,
      List<SortedMap<String, Offer>> filled) {
    List<Place> places = new ArrayList<>(places(chosen, offers.only(reader, Pairing::fits)));
    for (int at = 0; at < places.size(); at++) {
      if (filled.get(at).containsKey(reader)) {
        places.set(at, new Place(places.get(at).page(), List.of()));
      }
    }
    List<@Nullable Offer> own = Assignment.best(places, standing);
    for (int at = 0; at < own.size(); at++) {
      Offer offer = own.get(at);
      if (offer != null) {
        filled.get(at).put(reader, offer);
      }
    }
  }

  private List<Place> places(List<Chosen> chosen, Offers.Readers readers) {
    List<Place> places = new ArrayList<>();
    for (int page = 0; page < chosen.size(); page++) {
      Claim claim = chosen.get(page).claim();
      places.add(new Place(page, offers.supporting(claim, readers)));
      places.add(new Place(page, offers.asking(claim, readers)));
    }
    return places;
  }

  private Pair pair(
      Chosen chosen, SortedMap<String, Offer> supporting, SortedMap<String, Offer> asking) {
    Settings.Theme theme = chosen.theme();
    Voices.Balance balance =
        ground.voices().byTheme().getOrDefault(theme.id(), new Voices.Balance(0, 0, 0, 0));
    String reader = ground.input().audience().id();
    return new Pair(
        chosen.exhibit(),
        theme,
        chosen.claim(),
        matching.sides(chosen.claim()),
        balance,
        slot(supporting),
        slot(asking),
        reader,
        casting.withheld(theme.id()),
        Stream.of(supporting, asking)
            .flatMap(offers -> Stream.ofNullable(offers.get(reader)))
            .map(Fit::of)
            .toList());
  }

  private static Slot slot(SortedMap<String, Offer> offers) {
    SortedMap<String, Voice> voices = new TreeMap<>();
    offers.forEach((audience, offer) -> voices.put(audience, offer.voice()));
    return new Slot(voices);
  }

  private static boolean fits(Voice voice) {
    return Quotes.fits(voice, Quotes.BESIDE_CHART);
  }
}
