package io.buyin.source;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.Inquiry;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.PlanValue;
import io.buyin.fact.Remark;
import io.buyin.fact.SocialRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Of rows that stand for the same thing, the one that is used. Equal rows: the first. Rows that
 * differ: of deals the one with the later close date, of social rows the one with more impressions,
 * of messages the one where something happened last, of plans, bookings and remarks the later one.
 * Social rows without a post's name that differ stand for posts of their own, unless the layout
 * says that a row is an account's day. So the choice does not depend on the order of rows.
 */
final class Winners {

  private static final long TAKEN = Long.MAX_VALUE;
  private static final long CONTENT = 0xFFFF_FFFFL;

  private final KeyTable ranks = new KeyTable();
  private final KeyTable lines = new KeyTable();
  private final boolean ranked;
  private final boolean accountDays;
  private final SharedDays days = new SharedDays();

  private Winners(boolean ranked, boolean accountDays) {
    this.ranked = ranked;
    this.accountDays = accountDays;
  }

  /** For files whose repeated rows are all equal. */
  static Winners firstComes() {
    return new Winners(false, true);
  }

  /**
   * For files in which rows that stand for the same thing differ.
   *
   * @param accountDays whether social rows of one account and day stand for the same thing
   */
  static Winners byRank(boolean accountDays) {
    return new Winners(true, accountDays);
  }

  boolean needsRanks() {
    return ranked;
  }

  /** Shows a row before any is taken. */
  void consider(Fact fact, long content) {
    rankUp(fact, content);
    if (!accountDays && SharedDays.isNameless(fact)) {
      days.consider(fact, content);
      rankUp(SharedDays.name(fact, content), content);
    }
  }

  /** The line of the row that is used instead of one that is not. */
  long lineOf(Fact fact) {
    return lines.get(RowHash.of(fact.naturalKey()));
  }

  /** The fact, with a name where it would else be taken for another one. */
  Fact named(Fact fact, long content) {
    return accountDays ? fact : days.named(fact, content);
  }

  private void rankUp(Fact fact, long content) {
    long key = RowHash.of(fact.naturalKey());
    long rank = rank(fact, content);
    long best = ranks.putIfAbsent(key, rank);
    if (best == KeyTable.ABSENT || rank > best) {
      ranks.put(key, rank);
      lines.put(key, fact.origin().line());
    }
  }

  /** Whether this row is the one to be used; true once for each key. */
  boolean take(Fact fact, long content) {
    long key = RowHash.of(fact.naturalKey());
    if (!ranked) {
      return ranks.putIfAbsent(key, TAKEN) == KeyTable.ABSENT;
    }
    boolean wins = ranks.get(key) == rank(fact, content);
    if (wins) {
      ranks.put(key, TAKEN);
    }
    return wins;
  }

  private static long rank(Fact fact, long content) {
    long first = Math.max(0, Math.min(Integer.MAX_VALUE - 1L, order(fact)));
    return Math.max(1, (first << Integer.SIZE) | (content & CONTENT));
  }

  private static long order(Fact fact) {
    if (fact instanceof Deal deal) {
      return day(deal.closed());
    }
    if (fact instanceof SocialRow row) {
      return row.impressions() == null ? 0 : row.impressions();
    }
    if (fact instanceof Inquiry inquiry) {
      return minutes(inquiry);
    }
    if (fact instanceof MeetingNote meeting) {
      return meeting.decision() == MeetingNote.Decision.NONE ? 0 : 1;
    }
    return day(dayOf(fact));
  }

  private static @Nullable LocalDate dayOf(Fact fact) {
    if (fact instanceof Remark remark) {
      return remark.date();
    }
    if (fact instanceof LedgerEntry entry) {
      return entry.date();
    }
    return fact instanceof PlanValue plan ? plan.statedOn() : null;
  }

  /** Until the last thing that happened to a message. */
  private static long minutes(Inquiry inquiry) {
    LocalDateTime last =
        Stream.of(inquiry.received(), inquiry.firstReply(), inquiry.resolved())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(inquiry.received());
    return last.toEpochSecond(ZoneOffset.UTC) / 60;
  }

  private static long day(@Nullable LocalDate date) {
    return date == null ? 0 : date.toEpochDay();
  }
}
