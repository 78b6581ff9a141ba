package io.buyin.story;

import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who is quoted on which page of the body, in every deck of the meeting: a voice stands on one page
 * at most. The evidence chooses first, then the forecast, the chain, what we heard, the wins, the
 * readiness, the teams and the months; where nobody is left, a page has no voice.
 *
 * @param forecast empty where no theme speaks to the forecast
 * @param teams by the team's name
 * @param months in no order
 */
record Stage(
    Optional<ForecastVoices> forecast,
    Slot chain,
    Hesitations hesitations,
    Slot wins,
    Slot readiness,
    Map<String, Slot> teams,
    List<Slot> months) {

  static Stage of(Ground ground, List<Pair> pairs, Agenda agenda) {
    return new Filling(ground, pairs, agenda).stage();
  }

  /** Fills the pages one after the other; a page that the deck has not takes nobody. */
  private static final class Filling {

    private final Ground ground;
    private final List<Pair> pairs;
    private final Agenda agenda;
    private final Set<String> quoted = new HashSet<>();

    Filling(Ground ground, List<Pair> pairs, Agenda agenda) {
      this.ground = ground;
      this.pairs = pairs;
      this.agenda = agenda;
      pairs.forEach(pair -> pair.spoken().forEach(voice -> quoted.add(voice.id())));
    }

    Stage stage() {
      Optional<ForecastVoices> forecast = ForecastVoices.of(ground, this::isFree);
      forecast.ifPresent(found -> takes(Agenda.Page.FORECAST, found.supports(), found.questions()));
      Slot chain = chain();
      takes(Agenda.Page.CHAIN, chain);
      Hesitations hesitations = new Hesitations(ground, pairs, this::isFree);
      hesitations.own().forEach(slot -> takes(Agenda.Page.HEARD, slot));
      Slot wins = has(Agenda.Page.WINS) ? WinsPage.cast(ground, pairs, this::isFree) : Slot.EMPTY;
      takes(Agenda.Page.WINS, wins);
      Slot readiness = ReadinessPage.cast(ground, pairs, this::isFree);
      takes(Agenda.Page.READINESS, readiness);
      Map<String, Slot> teams = teams();
      List<Slot> months =
          has(Agenda.Page.TIMELINE) ? TimelinePage.cast(ground, pairs, this::isFree) : List.of();
      return new Stage(forecast, chain, hesitations, wins, readiness, teams, months);
    }

    private boolean has(Agenda.Page page) {
      return agenda.has(page);
    }

    private boolean isFree(Voice voice) {
      return !quoted.contains(voice.id());
    }

    private void takes(Agenda.Page page, Slot... slots) {
      if (has(page)) {
        for (Slot slot : slots) {
          slot.voices().forEach(voice -> quoted.add(voice.id()));
        }
      }
    }

    /** A supporting voice on a theme of the chain; one that the whole meeting may read first. */
    private Slot chain() {
      List<String> themes =
          ground.settings().themes().stream()
              .filter(theme -> Themes.measures(theme).stream().anyMatch(ChainStages::isStage))
              .map(theme -> theme.id())
              .toList();
      return ground
          .casting()
          .slot(
              themes,
              List.of(Stance.SUPPORT, Stance.MIXED),
              voice ->
                  isFree(voice)
                      && Quotes.fits(voice, Quotes.BESIDE_CHART)
                      && timesHeard(voice) < Assignment.PER_PERSON);
    }

    private long timesHeard(Voice voice) {
      return pairs.stream()
          .flatMap(pair -> pair.spoken().stream())
          .filter(heard -> heard.personKey().equals(voice.personKey()))
          .count();
    }

    /** Somebody of each team, each person once. */
    private Map<String, Slot> teams() {
      Map<String, Slot> teams = new HashMap<>();
      Set<String> people = new HashSet<>();
      for (String team : TeamsPage.teams(ground)) {
        Predicate<Voice> suits = voice -> isFree(voice) && !people.contains(voice.personKey());
        Slot slot = has(Agenda.Page.TEAMS) ? TeamsPage.cast(ground, team, suits) : Slot.EMPTY;
        slot.voices().forEach(voice -> people.add(voice.personKey()));
        takes(Agenda.Page.TEAMS, slot);
        teams.put(team, slot);
      }
      return teams;
    }
  }
}
