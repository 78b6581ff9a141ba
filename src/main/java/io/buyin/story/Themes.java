package io.buyin.story;

import io.buyin.settings.Settings;
import java.util.List;

/** Which measures a theme speaks to. */
final class Themes {

  private Themes() {}

  /** Plain measure ids, the closest first. */
  static List<String> measures(Settings.Theme theme) {
    return theme.measures().stream().map(text -> MeasureRef.of(text).measure()).toList();
  }

  /** 0 for the closest measure; −1 where the theme does not speak to it. */
  static int rank(Settings.Theme theme, String measure) {
    return measures(theme).indexOf(measure);
  }
}
