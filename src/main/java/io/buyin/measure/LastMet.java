package io.buyin.measure;

import io.buyin.fact.MeetingNote;
import io.buyin.quantity.BusinessDate;
import io.buyin.settings.Settings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the deciding leader was last met: the last meeting that has taken place; without one, the
 * day of the last edition that was marked as sent.
 *
 * @param meeting whether people met; otherwise an edition was sent
 */
public record LastMet(LocalDate day, boolean meeting) {

  /**
   * @param lastSent business date of the last edition sent to the leader who decides; null where
   *     there is none
   * @return empty where neither is known
   */
  public static Optional<LastMet> of(
      List<MeetingNote> meetings,
      @Nullable LocalDate lastSent,
      Settings settings,
      BusinessDate date) {
    return lastMeeting(meetings, settings, date)
        .map(meeting -> new LastMet(meeting.when(), true))
        .or(() -> Optional.ofNullable(lastSent).map(day -> new LastMet(day, false)));
  }

  /** The last meeting of the leader who decides that has taken place. */
  public static Optional<MeetingNote> lastMeeting(
      List<MeetingNote> meetings, Settings settings, BusinessDate date) {
    String decider = settings.meeting().decisionMaker();
    return meetings.stream()
        .filter(meeting -> meeting.when().isBefore(date.day()))
        .filter(
            meeting ->
                meeting.audiences().contains(decider) || meeting.decisionMaker().equals(decider))
        .max(Comparator.comparing(MeetingNote::when).thenComparing(MeetingNote::title));
  }
}
