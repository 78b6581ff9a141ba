package io.buyin.settings;

import io.buyin.trouble.Trouble;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names that contradict each other: what one list says, another must not deny. */
final class NameRules {

  private final Settings settings;
  private final SettingsTroubles troubles;
  private final List<Trouble> found = new ArrayList<>();

  NameRules(Settings settings, SettingsTroubles troubles) {
    this.settings = settings;
    this.troubles = troubles;
  }

  List<Trouble> check() {
    stages();
    teamGoals();
    teamsServed();
    recommendations();
    return List.copyOf(found);
  }

  /** A stage that means won and lost would turn every open deal in it into a won one. */
  private void stages() {
    List<String> won = settings.sales().won().stream().map(NameRules::folded).toList();
    List<String> lost = settings.sales().lost();
    for (int i = 0; i < lost.size(); i++) {
      if (won.contains(folded(lost.get(i)))) {
        found.add(
            troubles.wrong(
                "sales.lost[" + i + "]", "a stage that sales.won does not name as well", ""));
      }
    }
  }

  private void teamGoals() {
    List<String> goals = settings.goals().stream().map(Settings.Goal::id).toList();
    for (int i = 0; i < settings.teams().size(); i++) {
      if (!goals.contains(settings.teams().get(i).goal())) {
        found.add(
            troubles.unknownReference(
                "teams[" + i + "].goal", "a goal id (" + listed(goals) + ")", goals));
      }
    }
  }

  private void teamsServed() {
    List<String> teams = settings.teams().stream().map(Settings.Team::name).toList();
    List<String> keys = teams.stream().map(Idea.Part::asKey).toList();
    List<Idea.Part> parts = settings.idea().parts();
    for (int i = 0; i < parts.size(); i++) {
      for (String served : parts.get(i).serves().keySet()) {
        if (!keys.contains(Idea.Part.asKey(served))) {
          found.add(
              troubles.unknownName(
                  "idea.parts[" + i + "].serves",
                  served,
                  "a name of teams (" + listed(teams) + ")",
                  teams));
        }
      }
    }
  }

  private void recommendations() {
    List<Idea.Option> options = settings.idea().options();
    boolean before = false;
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).recommended() && before) {
        found.add(
            troubles.wrong(
                "idea.options[" + i + "].recommended", "one recommended option at most", "false"));
      }
      before |= options.get(i).recommended();
    }
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "none is stated" : String.join(", ", names);
  }

  /** As exports are compared: whatever the case, the spaces, the hyphens. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_-]+", " ")
        .strip();
  }
}
