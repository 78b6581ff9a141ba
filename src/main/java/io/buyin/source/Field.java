package io.buyin.source;

import io.buyin.fact.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a column of an export means. Layouts name it in lower case: {@code lost_reason}. */
public enum Field {
  ID(CellType.ID, Kind.FEEDBACK, Kind.SALES),
  DATE(CellType.DATE, Kind.FEEDBACK, Kind.SOCIAL),
  PERSON(CellType.TEXT, Kind.FEEDBACK),
  ROLE(CellType.TEXT, Kind.FEEDBACK),
  TEAM(CellType.TEXT, Kind.FEEDBACK),
  MODE(CellType.TEXT, Kind.FEEDBACK),
  WORDS(CellType.TEXT, Kind.FEEDBACK),
  LANGUAGE(CellType.TEXT, Kind.FEEDBACK),
  SCORE(CellType.TEXT, Kind.FEEDBACK),
  STANCE(CellType.TEXT, Kind.FEEDBACK),
  CONSENT(CellType.TEXT, Kind.FEEDBACK),
  RELEASED_TO(CellType.TEXT, Kind.FEEDBACK),
  SEEN_ON(CellType.DATE, Kind.FEEDBACK),
  NETWORK(CellType.TEXT, Kind.SOCIAL),
  ACCOUNT(CellType.TEXT, Kind.SOCIAL, Kind.SALES),
  POST(CellType.ID, Kind.SOCIAL),
  /** Where a post can be seen; its identity where it has no id. */
  PERMALINK(CellType.TEXT, Kind.SOCIAL),
  /** What a post says; tells posts apart that have neither id nor link. */
  CAPTION(CellType.TEXT, Kind.SOCIAL),
  CAMPAIGN(CellType.TEXT, Kind.SOCIAL, Kind.SALES),
  AUTHOR(CellType.TEXT, Kind.SOCIAL),
  IMPRESSIONS(CellType.COUNT, Kind.SOCIAL),
  REACH(CellType.COUNT, Kind.SOCIAL),
  ENGAGEMENTS(CellType.COUNT, Kind.SOCIAL),
  /** With comments and shares: engagements, where no column gives them. */
  REACTIONS(CellType.COUNT, Kind.SOCIAL),
  COMMENTS(CellType.COUNT, Kind.SOCIAL),
  SHARES(CellType.COUNT, Kind.SOCIAL),
  CLICKS(CellType.COUNT, Kind.SOCIAL),
  FOLLOWERS(CellType.COUNT, Kind.SOCIAL),
  /** What an opportunity is called; tells deals apart where an export has no id. */
  NAME(CellType.TEXT, Kind.SALES),
  CREATED(CellType.DATE, Kind.SALES),
  CLOSED(CellType.DATE, Kind.SALES),
  WON_ON(CellType.DATE, Kind.SALES),
  LOST_ON(CellType.DATE, Kind.SALES),
  STAGE(CellType.TEXT, Kind.SALES),
  STATUS(CellType.TEXT, Kind.SALES),
  AMOUNT(CellType.MONEY, Kind.SALES),
  CURRENCY(CellType.TEXT, Kind.SALES),
  PROBABILITY(CellType.RATE, Kind.SALES),
  SOURCE(CellType.TEXT, Kind.SALES),
  LOST_REASON(CellType.TEXT, Kind.SALES),
  OWNER(CellType.TEXT, Kind.SALES);

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
