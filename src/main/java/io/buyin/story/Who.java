package io.buyin.story;

import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says who speaks, within the room of a line and in its language: name and role before team. */
final class Who {

  private Who() {}

  /** The longest start of the attribution that fits; its first part where nothing fits. */
  static String within(Voice voice, int room, StatedTexts texts) {
    List<String> parts = translated(voice, texts);
    if (parts.size() > 1 && isNamedBefore(parts)) {
      parts.remove(parts.size() - 1);
    }
    while (parts.size() > 1 && String.join(", ", parts).length() > room) {
      parts.remove(parts.size() - 1);
    }
    return String.join(", ", parts);
  }

  /** Roles and teams in the reader's language; a person's name, which stands before them, as is. */
  private static List<String> translated(Voice voice, StatedTexts texts) {
    List<String> parts = parts(voice);
    boolean named = isNamed(voice, parts);
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      parts.set(i, i == 0 && named ? texts.name(part) : texts.words(part));
    }
    return parts;
  }

  /** Roles and teams, as they are stated. */
  static List<String> words(Voice voice) {
    List<String> parts = parts(voice);
    return isNamed(voice, parts) ? parts.subList(1, parts.size()) : parts;
  }

  private static List<String> parts(Voice voice) {
    return new ArrayList<>(List.of(voice.attribution().split(", ")));
  }

  private static boolean isNamed(Voice voice, List<String> parts) {
    boolean team = parts.get(parts.size() - 1).equals(voice.team().strip());
    return parts.size() - (team ? 1 : 0) > 1;
  }

  /** The role names the team already: "Head of Customer Service, Customer Service". */
  private static boolean isNamedBefore(List<String> parts) {
    String last = parts.get(parts.size() - 1).toLowerCase(Locale.ROOT);
    return parts.subList(0, parts.size() - 1).stream()
        .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(last));
  }
}
