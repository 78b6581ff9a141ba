package io.buyin.story;

import io.buyin.fact.Responsibility;
import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The teams that the idea concerns and of which nobody has been heard yet. */
final class Unheard {

  private final Ground ground;

  Unheard(Ground ground) {
    this.ground = ground;
  }

  /** {@code Nobody of Legal and Finance has been heard yet.}; empty where all teams have. */
  Phrase sentence() {
    List<String> teams = teams();
    Words words = ground.words();
    return teams.isEmpty()
        ? Phrase.EMPTY
        : words
            .line("heard.unheard-teams")
            .with(
                "teams",
                words.list(
                    teams.stream()
                        .map(team -> words.written(team, Behind.reference("teams")))
                        .toList()))
            .phrase();
  }

  /** Those of the settings, then those with a task, as they are written there first. */
  private List<String> teams() {
    Set<String> heard =
        ground.voices().all().stream()
            .map(Voice::team)
            .map(Unheard::key)
            .collect(Collectors.toSet());
    Map<String, String> named = new TreeMap<>();
    Stream.concat(
            ground.settings().teams().stream().map(Settings.Team::name),
            ground.input().background().responsibilities().stream().map(Responsibility::team))
        .filter(team -> !team.isBlank())
        .forEach(team -> named.putIfAbsent(key(team), team.strip()));
    named.keySet().removeAll(heard);
    return List.copyOf(named.values());
  }

  private static String key(String team) {
    return team.strip().toLowerCase(Locale.ROOT);
  }
}
