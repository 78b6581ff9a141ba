package io.buyin.voice;

import io.buyin.voice.Voices.TeamBalance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts stances by team without showing a small one: the small teams are merged, and if together
 * they are still too few, the next smallest team joins them. A person belongs to the team of their
 * latest remark that names one.
 */
final class Teams {

  private static final int SURVEY_NUMBERS_FROM = 5;
  private static final Comparator<Team> LARGEST_FIRST =
      Comparator.comparingInt((Team team) -> -team.size()).thenComparing(Team::name);

  /** One team, or several under way to be merged: its members' stances. */
  private record Team(List<String> names, List<Stance> stances, int minimum) {

    int size() {
      return stances.size();
    }

    boolean isSmall() {
      return size() < minimum;
    }

    String name() {
      return String.join(", ", names);
    }

    Team with(Team other) {
      return new Team(
          joined(names, other.names),
          joined(stances, other.stances),
          Math.max(minimum, other.minimum));
    }

    TeamBalance balance() {
      return new TeamBalance(names.stream().sorted().toList(), Balances.count(stances));
    }
  }

  private final int minimum;
  private final Set<String> inSurvey;

  /**
   * @param minimum people a team must have to be shown
   * @param inSurvey people who answered a survey; a team with one of them must have five
   */
  Teams(int minimum, Set<String> inSurvey) {
    this.minimum = minimum;
    this.inSurvey = inSurvey;
  }

  List<TeamBalance> balances(List<Voice> voices) {
    List<Team> teams = merged(teams(voices));
    return teams.stream().map(Team::balance).toList();
  }

  private List<Team> teams(List<Voice> voices) {
    Map<String, Team> teams = new TreeMap<>();
    Balances.byPerson(voices)
        .forEach(
            (person, said) -> {
              Team alone = alone(person, said);
              teams.merge(Letters.bare(alone.name()), alone, Teams::together);
            });
    return new ArrayList<>(teams.values());
  }

  private Team alone(String person, List<Voice> said) {
    String team =
        said.stream()
            .filter(voice -> !voice.team().isEmpty())
            .reduce((earlier, later) -> later)
            .map(Voice::team)
            .orElse("");
    int enough = inSurvey.contains(person) ? Math.max(minimum, SURVEY_NUMBERS_FROM) : minimum;
    return new Team(List.of(team), List.of(Balances.latest(said)), enough);
  }

  /** Two people of one team, however its name is written: the spelling that sorts first stays. */
  private static Team together(Team one, Team other) {
    Team both = one.with(other);
    String name = one.name().compareTo(other.name()) <= 0 ? one.name() : other.name();
    return new Team(List.of(name), both.stances(), both.minimum());
  }

  private static List<Team> merged(List<Team> teams) {
    teams.sort(LARGEST_FIRST);
    List<Team> shown = new ArrayList<>(teams.stream().filter(team -> !team.isSmall()).toList());
    List<Team> small = teams.stream().filter(Team::isSmall).toList();
    if (small.isEmpty()) {
      return shown;
    }
    Team rest = small.stream().reduce(Team::with).orElseThrow();
    while (rest.isSmall() && !shown.isEmpty()) {
      rest = rest.with(shown.remove(shown.size() - 1));
    }
    if (!rest.isSmall()) {
      shown.add(rest);
    }
    return shown;
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
