package io.buyin.voice;

import java.util.List;
import java.util.Map;

/**
 * All remarks of a night, read and counted. People are counted once, however often they spoke.
 *
 * @param all by id, withdrawn remarks left out
 * @param people everybody who spoke, by their latest clear stance
 * @param byTheme per theme id, the people who raised it
 * @param byTeam teams with at least the settings' minimum, smaller ones merged; by settled order
 * @param withdrawn how many remarks were withdrawn
 * @param noTheme how many remarks the reading left without a theme
 */
public record Voices(
    List<Voice> all,
    Balance people,
    Map<String, Balance> byTheme,
    List<TeamBalance> byTeam,
    long withdrawn,
    long noTheme) {

  /** Numbers of people by stance. */
  public record Balance(long support, long mixed, long hesitate, long unclear) {

    public long total() {
      return support + mixed + hesitate + unclear;
    }
  }

  /** A team, or several small ones under one name ("Product and IT"). */
  public record TeamBalance(List<String> teams, Balance balance) {}
}
