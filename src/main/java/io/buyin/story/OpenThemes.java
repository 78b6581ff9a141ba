package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What those who hesitate hesitate about: each person by their latest clear view, in all and on the
 * theme; nobody's words need be released to be counted.
 */
final class OpenThemes {

  private final Ground ground;
  private final Set<String> asking;

  OpenThemes(Ground ground) {
    this.ground = ground;
    this.asking = people(ground.voices(), "");
  }

  /**
   * The themes that most of them ask about, in the settings' order; several where they are even.
   */
  List<Settings.Theme> leading() {
    long most = themes().stream().mapToLong(this::number).max().orElse(0);
    return most == 0
        ? List.of()
        : themes().stream().filter(theme -> number(theme) == most).toList();
  }

  private List<Settings.Theme> themes() {
    return ground.settings().themes();
  }

  private long number(Settings.Theme theme) {
    return people(ground.voices(), theme.id()).stream().filter(asking::contains).count();
  }

  private static Set<String> people(Voices voices, String theme) {
    return voices.counted(theme, Stance.HESITATE).stream()
        .map(Voice::personKey)
        .collect(Collectors.toSet());
  }
}
