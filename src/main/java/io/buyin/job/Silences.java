package io.buyin.job;

import io.buyin.render.page.ReportCard;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import io.buyin.voice.Silence;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells why words are counted and not shown, so that nobody takes a deck without voices for one
 * nobody spoke in.
 */
final class Silences {

  private Silences() {}

  /**
   * By cause, with how many remarks and what to do; remarks that somebody may read are not in it.
   */
  static List<ReportCard.Silence> in(Voices voices) {
    return among(voices.all());
  }

  /** As {@link #in}, of some voices. */
  static List<ReportCard.Silence> among(List<Voice> voices) {
    Map<Silence, Long> counts = new EnumMap<>(Silence.class);
    voices.forEach(voice -> Silence.of(voice).ifPresent(why -> counts.merge(why, 1L, Long::sum)));
    return counts.entrySet().stream()
        .map(
            entry ->
                new ReportCard.Silence(
                    entry.getValue(), why(entry.getKey()), remedy(entry.getKey())))
        .toList();
  }

  /** Empty where at least one remark may be read by an audience, or waits for a person only. */
  static Optional<Trouble> inAll(Voices voices) {
    List<ReportCard.Silence> silences = in(voices);
    boolean some =
        voices.all().stream()
            .anyMatch(voice -> Silence.of(voice).isEmpty() || voice.awaitsReview());
    return some || silences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Trouble(
                "nothing-quoted",
                Origin.NONE,
                "no remark may be quoted, so no voice stands in any deck: "
                    + String.join("; ", silences.stream().map(Silences::sentence).toList())
                    + ".",
                Collections.max(silences, Comparator.comparing(ReportCard.Silence::remarks))
                    .remedy()));
  }

  private static String sentence(ReportCard.Silence silence) {
    return silence.remarks() + " " + silence.why();
  }

  private static String why(Silence silence) {
    return switch (silence) {
      case NO_CONSENT -> "without consent to be quoted";
      case WITHDRAWN -> "in words that their speaker withdrew";
      case VETOED -> "vetoed in review.csv";
      case RELEASED_TO_NOBODY -> "released to no audience";
      case SURVEY_GROUP_SMALL -> "from a survey group of fewer than ten people";
      case TEAM_SMALL -> "from a team too small to hide one person";
      case ROLE_OF_NAMED -> "by role, of a person named elsewhere whose team is too small to hide";
      case LANGUAGE_NOT_READ -> "in a language that is not read";
      case IDENTIFIES -> "that name or lead to a person";
      case NO_WHOLE_SENTENCE -> "without a whole sentence of 25 to 150 characters on one line";
      case PART_SAYS_OTHERWISE ->
          "too long to show whole, of which no part alone says what the whole says";
      case SAID_TWICE -> "said in nearly the same words by another";
      case WAITS_FOR_REVIEW -> "waiting for a person's approval";
    };
  }

  private static String remedy(Silence silence) {
    return switch (silence) {
      case NO_CONSENT ->
          "Ask the speakers, and write role, group or name in the column consent of the feedback.";
      case WITHDRAWN, VETOED, SAID_TWICE -> "Nothing to do.";
      case RELEASED_TO_NOBODY ->
          "Write all, or ids of audiences, in the column released_to of the feedback, or say it in"
              + " a layout of your own under constants.";
      case SURVEY_GROUP_SMALL ->
          "Wait for more answers. If people signed their answers, say so in a layout of your own:"
              + " mode: conversation under constants.";
      case TEAM_SMALL -> "Ask for consent to the role, or wait until more of the team have spoken.";
      case LANGUAGE_NOT_READ ->
          "State stance in the feedback and approve the words in review.csv, or leave them"
              + " counted.";
      case ROLE_OF_NAMED ->
          "Ask the speaker for consent to the name here too, or write role for all that they said.";
      case IDENTIFIES -> "Ask the speaker for the same words without names, numbers and addresses.";
      case NO_WHOLE_SENTENCE, PART_SAYS_OTHERWISE ->
          "Nothing is cut to fit: ask the speaker for one sentence of 25 to 150 characters that"
              + " says it all.";
      case WAITS_FOR_REVIEW -> "Read and decide with buyin review.";
    };
  }
}
