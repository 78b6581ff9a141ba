package io.buyin.story;

import io.buyin.fact.MeetingNote;
import io.buyin.fact.PlanValue;
import io.buyin.fact.Responsibility;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stated outside the order form: past meetings, who answers for what, plans, and when this
 * audience was last sent an edition.
 *
 * @param lastSent business date of the last edition that was marked as sent to this audience; null
 *     where there is none
 * @param sent that edition's numbers; null where there is none, or it is not on disk any more
 */
public record Background(
    List<MeetingNote> meetings,
    List<Responsibility> responsibilities,
    List<PlanValue> plans,
    @Nullable LocalDate lastSent,
    @Nullable Sent sent) {

  /** Without the numbers of an edition that was sent. */
  public Background(
      List<MeetingNote> meetings,
      List<Responsibility> responsibilities,
      List<PlanValue> plans,
      @Nullable LocalDate lastSent) {
    this(meetings, responsibilities, plans, lastSent, null);
  }

  /** Nothing is known. */
  public static final Background NONE = new Background(List.of(), List.of(), List.of(), null);
}
