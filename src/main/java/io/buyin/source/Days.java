package io.buyin.source;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.Inquiry;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.Remark;
import io.buyin.fact.SocialRow;
import io.buyin.fact.Touch;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days that a fact tells of; none for a register or a plan, which stand until replaced. */
final class Days {

  private Days() {}

  static Stream<LocalDate> of(Fact fact) {
    return fact instanceof Deal deal ? ofDeal(deal) : Stream.ofNullable(day(fact));
  }

  /** The day it was created and, once decided, the day it was closed. */
  private static Stream<LocalDate> ofDeal(Deal deal) {
    LocalDate closed = deal.status() == Deal.Status.OPEN ? null : deal.closed();
    return Stream.of(deal.created(), closed).filter(Objects::nonNull);
  }

  private static @Nullable LocalDate day(Fact fact) {
    if (fact instanceof SocialRow social) {
      return social.date();
    }
    if (fact instanceof Remark remark) {
      return remark.date();
    }
    if (fact instanceof Touch touch) {
      return touch.day();
    }
    if (fact instanceof Inquiry inquiry) {
      return inquiry.received().toLocalDate();
    }
    if (fact instanceof MeetingNote meeting) {
      return meeting.when();
    }
    return fact instanceof LedgerEntry entry ? entry.date() : null;
  }
}
