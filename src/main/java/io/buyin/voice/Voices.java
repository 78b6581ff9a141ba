package io.buyin.voice;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All remarks of a night, read and counted. People are counted once, however often they spoke.
 *
 * @param all by id, withdrawn remarks left out
 *     <p>A person stands where their latest clear remark stands; clear remarks of one day that
 *     differ make it mixed, and without a clear one it is unclear.
 * @param people everybody who spoke
 * @param byTheme every theme of the settings, in their order: the people who raised it, each by
 *     what they said on that theme and not elsewhere
 * @param byTeam teams with at least the settings' minimum (five where they answered a survey),
 *     largest first, then the small ones merged; its sum is that of {@code people}. Empty where all
 *     together are too few. A team named "" stands for people whose export names none
 * @param withdrawn how many remarks were withdrawn
 * @param noTheme how many remarks the reading left without a theme
 * @param joining how many survey answers wait until enough people have joined their group, and are
 *     not among the others yet
 */
public record Voices(
    List<Voice> all,
    Balance people,
    Map<String, Balance> byTheme,
    List<TeamBalance> byTeam,
    long withdrawn,
    long noTheme,
    long joining) {

  /** Voices of whom nobody waits to join a group. */
  public Voices(
      List<Voice> all,
      Balance people,
      Map<String, Balance> byTheme,
      List<TeamBalance> byTeam,
      long withdrawn,
      long noTheme) {
    this(all, people, byTheme, byTeam, withdrawn, noTheme, 0);
  }

  Voices withJoining(long answers) {
    return new Voices(all, people, byTheme, byTeam, withdrawn, noTheme, answers);
  }

  /**
   * What the people said who are counted so, person by person and by date: everybody's words, or
   * those on one theme.
   *
   * @param theme empty: everybody who spoke
   * @param stance null: whatever they think
   */
  public List<Voice> counted(String theme, @Nullable Stance stance) {
    List<Voice> heard =
        all.stream().filter(v -> theme.isEmpty() || v.themes().contains(theme)).toList();
    return Balances.byPerson(heard).values().stream()
        .filter(said -> stance == null || Balances.latest(said) == stance)
        .flatMap(said -> said.stream().sorted(Comparator.comparing(Voice::date)))
        .toList();
  }

  /** Where one person stands after these remarks of theirs; unclear where none is clear. */
  public static Stance standing(Collection<Voice> ofOnePerson) {
    return Balances.latest(ofOnePerson);
  }

  /** Numbers of people by stance. */
  public record Balance(long support, long mixed, long hesitate, long unclear) {

    public long total() {
      return support + mixed + hesitate + unclear;
    }
  }

  /** A team, or several small ones under one name ("Product and IT"). */
  public record TeamBalance(List<String> teams, Balance balance) {}
}
