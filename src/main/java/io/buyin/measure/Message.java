package io.buyin.measure;

import io.buyin.fact.Inquiry;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An inbound message as figures see it.
 *
 * @param place pilot or elsewhere; null where the region is blank or no pilot region is stated
 * @param replied day of the first human reply; null where there was none by the end of the data
 * @param waited seconds until that reply, or until the end of the data
 */
record Message(Inquiry inquiry, @Nullable Scope place, @Nullable LocalDate replied, long waited) {

  /**
   * @param end from when on nothing is known; a later reply is not known yet
   */
  static Message of(Inquiry inquiry, @Nullable Scope place, LocalDateTime end, ZoneId zone) {
    LocalDateTime reply = inquiry.firstReply();
    if (reply == null || !reply.isBefore(end)) {
      return new Message(inquiry, place, null, seconds(inquiry.received(), end, zone));
    }
    return new Message(
        inquiry, place, reply.toLocalDate(), seconds(inquiry.received(), reply, zone));
  }

  private static long seconds(LocalDateTime from, LocalDateTime to, ZoneId zone) {
    return Math.max(0, ChronoUnit.SECONDS.between(from.atZone(zone), to.atZone(zone)));
  }

  LocalDate received() {
    return inquiry.received().toLocalDate();
  }

  boolean isAnswered() {
    return replied != null;
  }

  boolean needsAnswer() {
    return !Boolean.FALSE.equals(inquiry.needsAnswer());
  }

  boolean isComplaint() {
    return inquiry.type().equals("complaint");
  }

  boolean isIn(Scope scope) {
    return scope.includes(null, place);
  }
}
