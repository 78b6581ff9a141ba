package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A result and the people who speak to it: the same in every deck of the meeting, but for words
 * that not everybody may read.
 *
 * @param claim the card of the result
 * @param sides who agrees with it and who does not
 * @param balance everybody who raised the theme
 * @param supports a supporting voice, else a mixed one
 * @param questions the strongest questioning voice that may be shown
 * @param reader id of the audience that reads it here
 * @param known why each voice that the reader may see stands here, in no order
 * @param withheld people with a question none of whose words the reader may see
 */
record Pair(
    Exhibit exhibit,
    Settings.Theme theme,
    Claim claim,
    Sides sides,
    Voices.Balance balance,
    Slot supports,
    Slot questions,
    String reader,
    long withheld,
    List<Fit> known) {

  /** Null where the reader may see none. */
  @Nullable Voice support() {
    return supports.to(reader).orElse(null);
  }

  /** Null where the reader may see none. */
  @Nullable Voice question() {
    return questions.to(reader).orElse(null);
  }

  /** Whether some of the question's words fit. */
  boolean asksWithin(int limit) {
    return questions.to(reader).filter(voice -> Quotes.fits(voice, limit)).isPresent();
  }

  /** Supports first where the balance supports, else the question first. */
  boolean supportFirst() {
    return balance.support() >= balance.hesitate();
  }

  /** Both voices in reading order. */
  List<Voice> voices() {
    Optional<Voice> supporting = supports.to(reader);
    Optional<Voice> asking = questions.to(reader);
    return supportFirst()
        ? Stream.of(supporting, asking).flatMap(Optional::stream).toList()
        : Stream.of(asking, supporting).flatMap(Optional::stream).toList();
  }

  /** Why the reader's voices stand here, in reading order. */
  List<Fit> fits() {
    return voices().stream()
        .flatMap(voice -> known.stream().filter(fit -> fit.voice().equals(voice.id())))
        .toList();
  }

  /** Every voice that stands here in any deck of the meeting. */
  List<Voice> spoken() {
    return Stream.of(supports, questions)
        .flatMap(slot -> slot.voices().stream())
        .distinct()
        .toList();
  }
}
