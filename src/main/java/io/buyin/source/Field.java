package io.buyin.source;

import io.buyin.fact.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a column of an export means. Layouts name it in lower case: {@code lost_reason}. */
public enum Field {
  ID(CellType.ID, Kind.FEEDBACK, Kind.SALES, Kind.SERVICE),
  DATE(CellType.DATE, Kind.FEEDBACK, Kind.SOCIAL, Kind.LEDGER),
  PERSON(CellType.TEXT, Kind.FEEDBACK, Kind.TOUCHPOINTS),
  ROLE(CellType.TEXT, Kind.FEEDBACK, Kind.RESPONSIBILITIES),
  TEAM(CellType.TEXT, Kind.FEEDBACK, Kind.RESPONSIBILITIES),
  MODE(CellType.TEXT, Kind.FEEDBACK),
  WORDS(CellType.TEXT, Kind.FEEDBACK, Kind.SERVICE),
  LANGUAGE(CellType.TEXT, Kind.FEEDBACK),
  SCORE(CellType.TEXT, Kind.FEEDBACK),
  STANCE(CellType.TEXT, Kind.FEEDBACK),
  CONSENT(CellType.TEXT, Kind.FEEDBACK),
  RELEASED_TO(CellType.TEXT, Kind.FEEDBACK),
  SEEN_ON(CellType.DATE, Kind.FEEDBACK),
  NETWORK(CellType.TEXT, Kind.SOCIAL),
  ACCOUNT(CellType.TEXT, Kind.SOCIAL, Kind.SALES, Kind.TOUCHPOINTS, Kind.SERVICE, Kind.LEDGER),
  POST(CellType.ID, Kind.SOCIAL, Kind.TOUCHPOINTS),
  /** Where a post can be seen; its identity where it has no id. */
  PERMALINK(CellType.TEXT, Kind.SOCIAL),
  /** What a post says; tells posts apart that have neither id nor link. */
  CAPTION(CellType.TEXT, Kind.SOCIAL),
  CAMPAIGN(CellType.TEXT, Kind.SOCIAL, Kind.SALES, Kind.TOUCHPOINTS),
  AUTHOR(CellType.TEXT, Kind.SOCIAL, Kind.SERVICE),
  /** Who of the house wrote a post, as an id. */
  EMPLOYEE(CellType.TEXT, Kind.SOCIAL),
  REGION(CellType.TEXT, Kind.FEEDBACK, Kind.SOCIAL, Kind.SALES, Kind.SERVICE),
  CONTENT_TYPE(CellType.TEXT, Kind.SOCIAL),
  IMPRESSIONS(CellType.COUNT, Kind.SOCIAL),
  REACH(CellType.COUNT, Kind.SOCIAL),
  ENGAGEMENTS(CellType.COUNT, Kind.SOCIAL),
  /** With comments and shares: engagements, where no column gives them. */
  REACTIONS(CellType.COUNT, Kind.SOCIAL),
  COMMENTS(CellType.COUNT, Kind.SOCIAL),
  SHARES(CellType.COUNT, Kind.SOCIAL),
  CLICKS(CellType.COUNT, Kind.SOCIAL),
  FOLLOWERS(CellType.COUNT, Kind.SOCIAL),
  FOLLOWERS_GAINED(CellType.COUNT, Kind.SOCIAL),
  MESSAGES_IN(CellType.COUNT, Kind.SOCIAL),
  SPEND(CellType.MONEY, Kind.SOCIAL),
  /** What an opportunity is called; tells deals apart where an export has no id. */
  NAME(CellType.TEXT, Kind.SALES),
  CREATED(CellType.DATE, Kind.SALES),
  CLOSED(CellType.DATE, Kind.SALES),
  WON_ON(CellType.DATE, Kind.SALES),
  LOST_ON(CellType.DATE, Kind.SALES),
  STAGE(CellType.TEXT, Kind.SALES),
  STATUS(CellType.TEXT, Kind.SALES, Kind.SERVICE, Kind.RESPONSIBILITIES),
  AMOUNT(CellType.MONEY, Kind.SALES, Kind.LEDGER),
  CURRENCY(CellType.TEXT, Kind.SALES, Kind.LEDGER),
  PROBABILITY(CellType.RATE, Kind.SALES),
  SOURCE(CellType.TEXT, Kind.SALES),
  LOST_REASON(CellType.TEXT, Kind.SALES),
  OWNER(CellType.TEXT, Kind.SALES, Kind.RESPONSIBILITIES),
  /** New, renewal or expansion of a deal; question, complaint or praise of a message. */
  TYPE(CellType.TEXT, Kind.SALES, Kind.SERVICE),
  PRODUCT(CellType.TEXT, Kind.FEEDBACK, Kind.SALES),
  OPPORTUNITY(CellType.ID, Kind.TOUCHPOINTS, Kind.LEDGER),
  TIME(CellType.DATE, Kind.TOUCHPOINTS),
  CHANNEL(CellType.TEXT, Kind.TOUCHPOINTS, Kind.SERVICE),
  RECEIVED(CellType.DATE, Kind.SERVICE),
  /** The first reply by a human. */
  FIRST_REPLY(CellType.DATE, Kind.SERVICE),
  /** How long after the message came in, where an export has no time of the reply. */
  FIRST_REPLY_MINUTES(CellType.MONEY, Kind.SERVICE),
  FIRST_REPLY_SECONDS(CellType.MONEY, Kind.SERVICE),
  RESOLVED(CellType.DATE, Kind.SERVICE),
  THEME(CellType.TEXT, Kind.SERVICE),
  NEEDS_ANSWER(CellType.TEXT, Kind.SERVICE),
  STEP(CellType.TEXT, Kind.RESPONSIBILITIES),
  ACTIVITY(CellType.TEXT, Kind.RESPONSIBILITIES),
  MEASURE(CellType.TEXT, Kind.RESPONSIBILITIES, Kind.PLANS),
  TARGET(CellType.TEXT, Kind.RESPONSIBILITIES),
  TODAY(CellType.TEXT, Kind.RESPONSIBILITIES),
  DUE(CellType.DATE, Kind.RESPONSIBILITIES),
  HOURS_PER_WEEK(CellType.MONEY, Kind.RESPONSIBILITIES),
  APPROVER(CellType.TEXT, Kind.RESPONSIBILITIES),
  REWARD(CellType.TEXT, Kind.RESPONSIBILITIES),
  WHEN(CellType.DATE, Kind.MEETINGS),
  TITLE(CellType.TEXT, Kind.MEETINGS),
  AUDIENCES(CellType.TEXT, Kind.MEETINGS),
  DECISION_MAKER(CellType.TEXT, Kind.MEETINGS),
  DECISION(CellType.TEXT, Kind.MEETINGS),
  REASON(CellType.TEXT, Kind.MEETINGS),
  WOULD_CHANGE(CellType.TEXT, Kind.MEETINGS),
  ASKED(CellType.TEXT, Kind.MEETINGS),
  ASKED_STATUS(CellType.TEXT, Kind.MEETINGS),
  DEPTH(CellType.TEXT, Kind.MEETINGS),
  PERIOD(CellType.TEXT, Kind.PLANS),
  SCOPE(CellType.TEXT, Kind.PLANS),
  VALUE(CellType.MONEY, Kind.PLANS),
  STATED_BY(CellType.TEXT, Kind.PLANS),
  STATED_ON(CellType.DATE, Kind.PLANS),
  DOCUMENT(CellType.ID, Kind.LEDGER);

  private final CellType type;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed.
  private final Set<Kind> kinds;

  Field(CellType type, Kind... kinds) {
    this.type = type;
    this.kinds = Set.of(kinds);
  }

  public CellType type() {
    return type;
  }

  /** As layouts and reports write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static @Nullable Field of(Kind kind, String word) {
    return of(kind).stream().filter(field -> field.word().equals(word)).findFirst().orElse(null);
  }

  static List<Field> of(Kind kind) {
    return Arrays.stream(values()).filter(field -> field.kinds.contains(kind)).toList();
  }
}
