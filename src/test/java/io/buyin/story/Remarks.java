package io.buyin.story;

import io.buyin.house.Records;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Invented voices: four themes, each with support and a question. */
final class Remarks {

  private Remarks() {}

  static Voices voices() {
    return of(all());
  }

  static List<Voice> all() {
    List<Voice> all = new ArrayList<>();
    add(
        all,
        "deals",
        Stance.SUPPORT,
        "When a buyer has asked us in public, the call starts later.");
    add(all, "deals", Stance.HESITATE, "These could simply be our easier deals.");
    add(all, "forecast", Stance.SUPPORT, "The forecast names these deals at last.");
    add(all, "forecast", Stance.HESITATE, "I still need to see it in the forecast, not in likes.");
    add(all, "speed", Stance.SUPPORT, "They know us before they call, so the cycle is shorter.");
    add(all, "speed", Stance.HESITATE, "A shorter cycle says little about large accounts.");
    add(all, "tools", Stance.SUPPORT, "Five of my eleven wins began under a post.");
    add(all, "tools", Stance.HESITATE, "Please no second ticket tool. My team cannot run 2.");
    add(all, "deals", Stance.MIXED, "Some deals are easier, some are not.");
    add(all, "deals", Stance.UNCLEAR, "We talked about deals.");
    return all;
  }

  /** Counted as the voice room counts: one person, one voice here. */
  static Voices of(List<Voice> all) {
    Map<String, Voices.Balance> themes = new LinkedHashMap<>();
    for (String theme : List.of("deals", "forecast", "speed", "tools")) {
      themes.put(
          theme, balance(all.stream().filter(voice -> voice.themes().contains(theme)).toList()));
    }
    List<Voices.TeamBalance> teams =
        all.isEmpty()
            ? List.of()
            : List.of(new Voices.TeamBalance(List.of("Sales", "Service"), balance(all)));
    return new Voices(all, balance(all), themes, teams, 2, 0);
  }

  /** The same voices, none of which may be read by anybody. */
  static List<Voice> withheld(Stance stance) {
    return all().stream().map(voice -> voice.stance() == stance ? silent(voice) : voice).toList();
  }

  static Voice silent(Voice voice) {
    return released(voice, Set.of());
  }

  /** The same voice, of whom nobody can tell where it stands. */
  static Voice unclear(Voice voice) {
    return Records.with(voice, "stance", Stance.UNCLEAR);
  }

  static Voice released(Voice voice, Set<String> to) {
    return Records.with(voice, "releasedTo", to);
  }

  /** The same words of somebody who lets the name stand beside them. */
  static Voice named(Voice voice, String attribution, Set<String> to) {
    Voice named = Records.with(released(voice, to), "attribution", attribution);
    return Records.with(named, "reasons", List.of("consent.name", "release.yes"));
  }

  /** The same words, said by somebody else. */
  static Voice saidBy(int number, Voice voice) {
    Voice other = Records.with(voice, "id", "V" + number);
    return Records.with(
        Records.with(other, "remark", "remark-" + number), "personKey", "person-" + number);
  }

  /** The same voices, and the same words of as many other people. */
  static List<Voice> twice(List<Voice> voices) {
    List<Voice> twice = new ArrayList<>(voices);
    voices.forEach(
        voice -> {
          String number = voice.id().substring(1);
          Voice other = Records.with(voice, "id", "V" + number);
          twice.add(
              Records.with(
                  Records.with(other, "remark", "other-" + number),
                  "personKey",
                  "other-" + number));
        });
    return twice;
  }

  /** The same voices, all of this day. */
  static List<Voice> on(LocalDate day) {
    return all().stream().map(voice -> Records.with(voice, "date", day)).toList();
  }

  private static void add(List<Voice> all, String theme, Stance stance, String words) {
    int number = all.size() + 1;
    all.add(
        new Voice(
            "Q" + (number < 10 ? "0" : "") + number,
            "remark-" + number,
            "person-" + number,
            "Team lead, Sales",
            "Sales",
            LocalDate.of(2026, 5, 1).plusDays(number * 3L),
            words,
            List.of(words),
            "en",
            stance,
            List.of(theme),
            Set.of("all"),
            .8,
            List.of()));
  }

  private static Voices.Balance balance(List<Voice> voices) {
    return new Voices.Balance(
        count(voices, Stance.SUPPORT),
        count(voices, Stance.MIXED),
        count(voices, Stance.HESITATE),
        count(voices, Stance.UNCLEAR));
  }

  private static long count(List<Voice> voices, Stance stance) {
    return voices.stream().filter(voice -> voice.stance() == stance).count();
  }
}
