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

  /** As exports are compared: whatever the case, the spaces, the hyphens. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_-]+", " ")
        .strip();
  }
}
