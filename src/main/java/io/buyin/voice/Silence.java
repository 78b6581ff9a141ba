package io.buyin.voice;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Why the words of a voice are counted and stand in no file; the first that applies is told. */
public enum Silence {
  NO_CONSENT(Reason.CONSENT_NONE),
  WITHDRAWN(Reason.WORDS_WITHDRAWN),
  VETOED(Reason.REVIEW_VETO),
  RELEASED_TO_NOBODY(Reason.RELEASED_TO_NOBODY),
  SURVEY_GROUP_SMALL(Reason.SURVEY_GROUP_SMALL),
  TEAM_SMALL(Reason.TEAM_SMALL),
  ROLE_OF_NAMED(Reason.ROLE_OF_NAMED),
  LANGUAGE_NOT_READ(Set.of(Reason.LANGUAGE_NOT_READ, Reason.QUOTE_NOT_READ)),
  IDENTIFIES(Reason.QUOTE_IDENTIFIES),
  NO_WHOLE_SENTENCE(Reason.QUOTE_LENGTH),
  PART_SAYS_OTHERWISE(Reason.QUOTE_NONE),
  SAID_TWICE(Reason.SAME_AS),
  WAITS_FOR_REVIEW(Reason.WAITING);

  private final Set<String> reasons;

  Silence(String reason) {
    this(Set.of(reason));
  }

  Silence(Set<String> reasons) {
    this.reasons = reasons;
  }

  /** Empty where at least one audience may read a cut of it. */
  public static Optional<Silence> of(Voice voice) {
    boolean shown = !voice.quotes().isEmpty() && !voice.releasedTo().isEmpty();
    return shown
        ? Optional.empty()
        : Arrays.stream(values()).filter(silence -> silence.appliesTo(voice)).findFirst();
  }

  private boolean appliesTo(Voice voice) {
    return voice.reasons().stream().anyMatch(given -> reasons.stream().anyMatch(given::startsWith));
  }
}
