package io.buyin.story;

import io.buyin.voice.Stance;
import io.buyin.voice.Voices;
import java.util.Locale;
import java.util.stream.Stream;

/** Numbers of people by stance, as figures: {@code people.everyone.support}. */
final class StanceCounts {

  static final String EVERYONE = "everyone";
  static final String RAISED = "raised";

  private StanceCounts() {}

  /** People of one stance on a theme, or of everyone. */
  static Behind behind(String theme, Stance stance) {
    return Behind.counted(id(theme, stance.name().toLowerCase(Locale.ROOT)));
  }

  /** People who raised a theme, or everyone who spoke. */
  static Behind raised(String theme) {
    return Behind.counted(id(theme, RAISED));
  }

  static long of(Voices.Balance balance, Stance stance) {
    return switch (stance) {
      case SUPPORT -> balance.support();
      case MIXED -> balance.mixed();
      case HESITATE -> balance.hesitate();
      case UNCLEAR -> balance.unclear();
    };
  }

  /**
   * False where nobody's stance could be read: then nothing is said of who asks and who does not.
   */
  static boolean anyClear(Voices.Balance balance) {
    return balance.unclear() < balance.total();
  }

  /** Every such figure's id. */
  static Stream<String> ids(StoryInput input) {
    Stream<String> themes = input.settings().themes().stream().map(theme -> theme.id());
    return Stream.concat(Stream.of(EVERYONE), themes).flatMap(StanceCounts::idsOf);
  }

  private static Stream<String> idsOf(String theme) {
    return Stream.of("support", "mixed", "hesitate", "unclear", RAISED)
        .map(stance -> id(theme, stance));
  }

  static String id(String theme, String stance) {
    return "people." + theme + "." + stance;
  }
}
