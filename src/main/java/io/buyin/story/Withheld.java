package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Choosing;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * People with a question whose words a reader cannot read, and why not: the words wait for our
 * approval, or they are not released.
 *
 * @param people how many in all
 * @param waiting of how many only our approval is missing
 */
record Withheld(long people, long waiting) {

  /** On one theme. */
  static Withheld on(Ground ground, String theme) {
    return of(ground, Set.of(theme));
  }

  /** On any theme of the settings. */
  static Withheld of(Ground ground) {
    return of(
        ground,
        ground.settings().themes().stream()
            .map(Settings.Theme::id)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Withheld of(Ground ground, Set<String> themes) {
    Choosing choosing = new Choosing(ground.voices(), ground.input().date());
    String reader = ground.input().audience().id();
    Set<String> people = new TreeSet<>();
    themes.forEach(theme -> people.addAll(choosing.notReleased(theme, reader)));
    Set<String> asking =
        ground.voices().all().stream()
            .filter(voice -> voice.stance() == Stance.HESITATE)
            .filter(voice -> voice.themes().stream().anyMatch(themes::contains))
            .filter(Voice::awaitsReview)
            .map(Voice::personKey)
            .collect(Collectors.toSet());
    long waiting = people.stream().filter(asking::contains).count();
    return new Withheld(people.size(), waiting);
  }

  /** The sentence's key: for those that wait, for those that are not released, or for both. */
  String key() {
    return waiting == 0 ? "withheld" : waiting == people ? "waiting" : "partly-waiting";
  }

  /** How many, and of which kind. */
  Sentence say(Words words, String section) {
    Behind behind = Behind.reference("withheld.waiting");
    return words
        .counted(section + "." + key(), people, Behind.reference("withheld"))
        .with("waiting", () -> words.count(waiting, behind));
  }
}
