package io.buyin.sample;

import io.buyin.sample.People.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the author of the sample meant its people to say. */
final class PlantedVoices {
  private final People people;

  PlantedVoices(People people) {
    this.people = people;
  }

  void writeTo(Page page) {
    page.head(
        "Voices: what the author meant",
        "| team | people | support | mixed | hesitate | unclear |",
        "|---|---|---|---|---|---|");
    Map<String, List<String>> byTeam = new TreeMap<>();
    for (Map.Entry<String, String> latest : latestStances().entrySet()) {
      String team = people.byName().get(latest.getKey()).team();
      byTeam.computeIfAbsent(team, key -> new ArrayList<>()).add(latest.getValue());
    }
    byTeam.forEach((team, stances) -> page.say(stanceLine(team, stances)));
    page.say(stanceLine("all", byTeam.values().stream().flatMap(List::stream).toList()));
    page.say("");
    page.say(
        "By each person's latest clear remark; two opposed ones on one day make it mixed. Most");
    page.say("remarks do not state their stance, so that Buyin has to read it and may abstain.");
    page.head(
        "Themes: remarks that may be printed",
        "| theme | people who speak to it | supporting | hesitating |",
        "|---|---|---|---|");
    for (String theme : themes()) {
      page.say(
          "| %s | %d | %d | %d |",
          theme,
          on(theme).stream().map(Said::person).distinct().count(),
          released(theme, "support"),
          released(theme, "hesitate"));
    }
  }

  /** The rule of the house: the latest clear remark counts, opposed ones on one day are mixed. */
  private Map<String, String> latestStances() {
    Map<String, Said> latest = new TreeMap<>();
    Map<String, String> stances = new TreeMap<>();
    for (Said said : people.remarks()) {
      if (said.stance().equals("withdrawn")) {
        continue;
      }
      stances.putIfAbsent(said.person(), "unclear");
      if (!said.stance().equals("unclear")) {
        Said before = latest.put(said.person(), said);
        boolean sameDay = before != null && before.date().equals(said.date());
        boolean opposed = sameDay && !stances.get(said.person()).equals(said.stance());
        stances.put(said.person(), opposed ? "mixed" : said.stance());
      }
    }
    return stances;
  }

  private List<String> themes() {
    return people.remarks().stream()
        .flatMap(said -> said.themes().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private List<Said> on(String theme) {
    return people.remarks().stream().filter(said -> said.themes().contains(theme)).toList();
  }

  private long released(String theme, String stance) {
    return on(theme).stream()
        .filter(said -> said.isReleased() && said.stance().equals(stance))
        .count();
  }

  private static String stanceLine(String team, List<String> stances) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %d |",
        team,
        stances.size(),
        count(stances, "support"),
        count(stances, "mixed"),
        count(stances, "hesitate"),
        count(stances, "unclear"));
  }

  private static long count(List<String> stances, String stance) {
    return stances.stream().filter(stance::equals).count();
  }
}
