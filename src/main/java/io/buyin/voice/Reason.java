package io.buyin.voice;

import java.util.Set;

/** Codes of the decisions taken on a remark, as {@link Voice#reasons} carries them. */
final class Reason {

  static final String LANGUAGE_STATED = "language.stated";
  static final String LANGUAGE_FOUND = "language.found";
  static final String LANGUAGE_UNKNOWN = "language.unknown";

  static final String THEME_FOUND = "theme.found";
  static final String THEME_NONE = "theme.none";
  static final String THEME_TOO_CLOSE = "theme.too-close";

  static final String STANCE_STATED = "stance.stated";
  static final String STANCE_SCORE = "stance.score";
  static final String STANCE_CUES = "stance.cues";
  static final String STANCE_ABSTAINED = "stance.abstained";

  static final String CONSENT_NONE = "consent.none";
  static final String CONSENT_GROUP = "consent.group";
  static final String CONSENT_ROLE = "consent.role";
  static final String CONSENT_NAME = "consent.name";

  static final String REVIEW_VETO = "review.veto";
  static final String REVIEW_APPROVED = "review.approved";
  static final String REVIEW_PINNED = "review.pinned";

  /** It would be released if somebody approved it. */
  static final String REVIEW_WAITING = "review.waiting";

  /** Same words as a remark that its speaker withdrew. */
  static final String WORDS_WITHDRAWN = "release.words-withdrawn";

  static final String RELEASED_TO_NOBODY = "release.nobody";

  /** It hesitates, and neither the speaker has seen the wording nor a reviewer approved it. */
  static final String NOT_SEEN = "release.not-seen";

  /** A survey group with fewer than ten respondents. */
  static final String SURVEY_GROUP_SMALL = "release.survey-group-small";

  /** Known by team only, and the team is too small to hide one person. */
  static final String TEAM_SMALL = "release.team-small";

  /** Released under a role that one person holds, as that person agreed: consent is to the role. */
  static final String ROLE_OF_ONE = "release.role-of-one";

  /**
   * The one person in the role is named elsewhere to the same audience, so that the role would name
   * them here; the team is too small to stand in its place.
   */
  static final String ROLE_OF_NAMED = "release.role-of-named";

  /** As {@link #ROLE_OF_NAMED}, and the team stands beside the words in place of the role. */
  static final String TEAM_FOR_ROLE = "release.team-for-role";

  static final String RELEASED = "release.yes";

  /** A person's approval would release it. */
  static final Set<String> WAITING = Set.of(REVIEW_WAITING, NOT_SEEN);

  static final String QUOTE_FOUND = "quote.found";

  /** No run of whole sentences on one line has between 25 and 150 characters. */
  static final String QUOTE_LENGTH = "quote.length";

  /** All of it is too long, and what is not says less or something else by itself. */
  static final String QUOTE_NONE = "quote.none";

  /** Every run that would do holds an address, a number, a link or a name. */
  static final String QUOTE_IDENTIFIES = "quote.identifies";

  /** Nobody here knows what the words say, and the export does not state it. */
  static final String QUOTE_NOT_READ = "quote.not-read";

  static final String LANGUAGE_NOT_READ = "language.not-read.";

  static final String SAME_AS = "quote.same-as.";

  private Reason() {}

  /** It is in a language that is known by its code and not read. */
  static String languageNotRead(String code) {
    return LANGUAGE_NOT_READ + code;
  }

  /** Nearly the same words as another voice, which is the one that may be quoted. */
  static String sameAs(String voice) {
    return SAME_AS + voice;
  }
}
