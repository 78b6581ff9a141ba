package io.buyin.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * One meeting, past or coming.
 *
 * @param audiences audience ids
 * @param decisionMaker an audience id; may be empty
 * @param reason why so, in their words; may be empty
 * @param wouldChange what would change the answer; may be empty
 * @param asked what they asked for, one entry each; may be empty
 * @param askedStatus where each request stands, in the same order: done, in progress or open
 * @param depth core, full or one-page; empty where not said
 */
public record MeetingNote(
    RowOrigin origin,
    LocalDate when,
    String title,
    List<String> audiences,
    String decisionMaker,
    Decision decision,
    String reason,
    String wouldChange,
    List<String> asked,
    List<String> askedStatus,
    String depth)
    implements Fact {

  @Override
  public Kind kind() {
    return Kind.MEETINGS;
  }

  @Override
  public String naturalKey() {
    return when + "|" + title;
  }

  /** What was decided. */
  public enum Decision {
    NONE,
    YES,
    NO,
    LATER
  }
}
