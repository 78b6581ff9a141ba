package io.buyin.story;

import io.buyin.measure.MeasureDefinition;
import io.buyin.settings.Settings;
import io.buyin.voice.Subjects;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the cards of results: what voices are held against. */
final class Claims {

  private final Ground ground;
  private final Subjects subjects = new Subjects();

  Claims(Ground ground) {
    this.ground = ground;
  }

  Claim of(Exhibit exhibit, Settings.Theme theme) {
    return new Claim(
        exhibit.news(),
        theme.id(),
        subjects(ground.definition(exhibit.measure()), theme),
        place(exhibit.figure().scope()),
        exhibit.figure().period(),
        exhibit.verdict().grade());
  }

  /**
   * Of the measure's name and formula, and of the words by which the settings say what speaks to
   * it: the same whoever reads the deck.
   */
  private Set<String> subjects(MeasureDefinition measure, Settings.Theme theme) {
    Set<String> found = new TreeSet<>();
    for (String language : List.of("en", "fr", "es")) {
      String name = measure.name().getOrDefault(language, "");
      found.addAll(
          subjects.of(name + ". " + measure.formula().getOrDefault(language, ""), language));
    }
    theme
        .words()
        .forEach(
            (language, words) -> found.addAll(subjects.of(String.join(". ", words), language)));
    return found;
  }

  private Claim.Place place(String scope) {
    Set<String> pilots =
        ground.settings().idea().pilotRegions().stream()
            .map(region -> region.toLowerCase(Locale.ROOT).strip())
            .collect(Collectors.toCollection(TreeSet::new));
    return scope.equals(Ground.PILOT) ? new Claim.Place(pilots, Set.of()) : Claim.Place.EVERYWHERE;
  }
}
