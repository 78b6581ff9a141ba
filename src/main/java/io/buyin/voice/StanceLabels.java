package io.buyin.voice;

import io.buyin.fact.FeedbackWords;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an export's word for a stance means. */
final class StanceLabels {

  private static final String UNSAID = "unsaid";

  private StanceLabels() {}

  /**
   * Null where the column is empty, says that it has no value, or uses a word that is not known.
   */
  static @Nullable Stance of(String column) {
    String choice = FeedbackWords.stance(column);
    return choice == null || choice.equals(UNSAID)
        ? null
        : Stance.valueOf(choice.toUpperCase(Locale.ROOT));
  }
}
