package io.buyin.story;

import io.buyin.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the measures that a theme names can do in a deck. */
public final class ThemeMeasures {

  private ThemeMeasures() {}

  /**
   * A measure of a theme that brings no page of evidence, whatever the exports hold.
   *
   * @param voices whether it still helps to choose who is quoted beside the chain, the forecast or
   *     a goal; else it does nothing
   */
  public record Idle(String theme, String measure, boolean voices) {}

  /** In the order of the order form. */
  public static List<Idle> idle(Settings settings) {
    List<Idle> idle = new ArrayList<>();
    for (Settings.Theme theme : settings.themes()) {
      Themes.measures(theme).stream()
          .distinct()
          .filter(measure -> !Candidates.isComparable(measure))
          .forEach(
              measure -> idle.add(new Idle(theme.id(), measure, choosesVoices(settings, measure))));
    }
    return idle;
  }

  /** Whether one of the theme's measures brings a page of evidence where the exports suffice. */
  public static boolean canHavePage(Settings settings, String theme) {
    return settings.themes().stream()
        .filter(known -> known.id().equals(theme))
        .flatMap(known -> Themes.measures(known).stream())
        .anyMatch(Candidates::isComparable);
  }

  /** The measures that have a page of evidence where the exports tell enough. */
  public static List<String> comparable() {
    return Candidates.comparable();
  }

  private static boolean choosesVoices(Settings settings, String measure) {
    Stream<String> goals = settings.goals().stream().map(Settings.Goal::measure);
    return ChainStages.isStage(measure)
        || ForecastVoices.MEASURES.contains(measure)
        || goals.anyMatch(goal -> MeasureRef.of(goal).measure().equals(measure));
  }
}
