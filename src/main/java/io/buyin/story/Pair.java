package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A result and the people who speak to it.
 *
 * @param balance everybody who raised the theme
 * @param support a supporting voice, else a mixed one; null where none may be shown
 * @param question the strongest questioning voice that may be shown; null where there is none
 * @param withheld people with a question none of whose words may be shown
 */
record Pair(
    Exhibit exhibit,
    Settings.Theme theme,
    Voices.Balance balance,
    @Nullable Voice support,
    @Nullable Voice question,
    long withheld) {

  boolean hasVoice() {
    return support != null || question != null;
  }

  /** Whether some of the question's words fit. */
  boolean asksWithin(int limit) {
    return question != null && Quotes.fits(question, limit);
  }

  /** Supports first where the balance supports, else the question first. */
  boolean supportFirst() {
    return balance.support() >= balance.hesitate();
  }

  /** Both voices in reading order. */
  List<Voice> voices() {
    Optional<Voice> supporting = Optional.ofNullable(support);
    Optional<Voice> asking = Optional.ofNullable(question);
    return supportFirst()
        ? Stream.of(supporting, asking).flatMap(Optional::stream).toList()
        : Stream.of(asking, supporting).flatMap(Optional::stream).toList();
  }
}
