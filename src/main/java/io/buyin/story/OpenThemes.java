package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What those who hesitate hesitate about: each person by their latest clear view, in all and on the
 * theme; nobody's words need be released to be counted.
 */
final class OpenThemes {

  private final Map<Settings.Theme, Long> asking = new LinkedHashMap<>();

  OpenThemes(Ground ground) {
    Set<String> hesitating = people(ground.voices(), "");
    for (Settings.Theme theme : ground.settings().themes()) {
      asking.put(
          theme, people(ground.voices(), theme.id()).stream().filter(hesitating::contains).count());
    }
  }

  /**
   * The themes that most of them ask about, in the settings' order; several where they are even.
   */
  List<Settings.Theme> leading() {
    long most = asking.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return most == 0
        ? List.of()
        : asking.entrySet().stream()
            .filter(theme -> theme.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
  }

  private static Set<String> people(Voices voices, String theme) {
    return voices.counted(theme, Stance.HESITATE).stream()
        .map(Voice::personKey)
        .collect(Collectors.toSet());
  }
}
