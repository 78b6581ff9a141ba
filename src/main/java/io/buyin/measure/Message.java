package io.buyin.measure;

import io.buyin.fact.Inquiry;
import io.buyin.settings.Settings;
import io.buyin.settings.Settings.WorkingHours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An inbound message as figures see it.
 *
 * @param place pilot or elsewhere; null where the region is blank or no pilot region is stated
 * @param replied day of the first human reply; null where there was none by the end of the data
 * @param waited seconds until that reply, or until the end of the data
 * @param worked those of them within working hours; null where none are stated
 */
record Message(
    Inquiry inquiry,
    @Nullable Scope place,
    @Nullable LocalDate replied,
    long waited,
    @Nullable Long worked) {

  /**
   * @param end from when on nothing is known; a later reply is not known yet
   */
  static Message of(Inquiry inquiry, @Nullable Scope place, LocalDateTime end, Clock clock) {
    LocalDateTime reply = inquiry.firstReply();
    boolean answered = reply != null && reply.isBefore(end);
    LocalDateTime seen = answered ? Objects.requireNonNull(reply) : end;
    WorkingTime working = clock.working();
    return new Message(
        inquiry,
        place,
        answered ? seen.toLocalDate() : null,
        seconds(inquiry.received(), seen, clock.zone()),
        working == null ? null : working.seconds(inquiry.received(), seen));
  }

  /** How waits are told: in the organisation's zone, and in its working hours if it states them. */
  record Clock(ZoneId zone, @Nullable WorkingTime working) {

    static Clock of(Settings.Organisation organisation) {
      WorkingHours hours = organisation.workingHours();
      return new Clock(
          ZoneId.of(organisation.timeZone()), hours == null ? null : WorkingTime.of(hours));
    }
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
    return inquiry.type().equals(Inquiry.COMPLAINT) || isReadAsComplaint();
  }

  /** Whether it is a complaint by its words, as no type is stated. */
  boolean isReadAsComplaint() {
    return inquiry.type().equals(Inquiry.COMPLAINT_IN_WORDS);
  }

  /** Whether its words stand for a type that its export does not state, readable or not. */
  boolean lacksType() {
    return inquiry.type().equals(Inquiry.NO_COMPLAINT_IN_WORDS)
        || isReadAsComplaint()
        || isUnread();
  }

  /** Whether neither a type nor its words tell what it is. */
  boolean isUnread() {
    return inquiry.type().equals(Inquiry.NOT_READ);
  }

  boolean isIn(Scope scope) {
    return scope.includes(null, place);
  }
}
