package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an objection stands: open, replied, or accepted, by whom and on which day. It is accepted
 * only where somebody wrote that down, in the order form for the theme or in the review for a
 * voice; an answer that nobody gave cannot be accepted.
 */
final class Standing {

  private static final String OPEN = "open";
  private static final String ACCEPTED = "accepted";

  private final Words words;

  Standing(Ground ground) {
    this.words = ground.words();
  }

  /**
   * @param status open, replied or accepted
   * @param detail who owes the answer and by when, or who accepted it and when
   */
  record State(String status, Phrase detail) {}

  /**
   * @param answer null where nobody has taken the theme on
   * @param shown the voice whose words stand beside it; null where none does
   */
  State of(Settings.@Nullable Answer answer, @Nullable Voice shown) {
    if (answer == null) {
      return new State(OPEN, words.text("heard.no-owner"));
    }
    if (answer.status().equals(ACCEPTED)) {
      return new State(ACCEPTED, stated(answer));
    }
    return accepted(answer, shown)
        .map(taken -> new State(ACCEPTED, by(taken, shown)))
        .orElseGet(() -> new State(answer.status(), due(answer)));
  }

  /** That the speaker of a voice has accepted the answer there is. */
  static Optional<Voice.Acceptance> accepted(
      Settings.@Nullable Answer answer, @Nullable Voice voice) {
    boolean given = answer != null && !answer.status().equals(OPEN);
    return given && voice != null ? Optional.ofNullable(voice.accepted()) : Optional.empty();
  }

  Phrase status(String status) {
    return words.text("status." + status);
  }

  private Phrase stated(Settings.Answer answer) {
    String by = answer.acceptedBy();
    LocalDate on = answer.acceptedOn();
    return by == null || on == null
        ? due(answer)
        : words
            .line("status.by")
            .with("who", words.stated(by, "answers." + answer.theme() + ".accepted-by"))
            .with("day", words.dayAndMonth(on))
            .phrase();
  }

  private Phrase by(Voice.Acceptance taken, @Nullable Voice shown) {
    Behind behind = Behind.reference(shown == null ? "review" : shown.id());
    return words
        .line("status.by")
        .with("who", words.written(taken.by(), behind))
        .with("day", words.dayAndMonth(taken.on()))
        .phrase();
  }

  private Phrase due(Settings.Answer answer) {
    return words
        .line("status.due")
        .with("who", words.stated(answer.owner(), "answers." + answer.theme() + ".owner"))
        .with("day", words.dayAndMonth(answer.due()))
        .phrase();
  }
}
