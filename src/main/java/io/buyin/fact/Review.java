package io.buyin.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision about a voice, from {@code review.csv}.
 *
 * @param voice the remark's id, which does not change from night to night
 * @param seenOn when the speaker saw wording and use; null: not stated
 */
public record Review(
    String voice,
    Decision decision,
    String reviewer,
    LocalDate date,
    @Nullable LocalDate seenOn,
    String note,
    String answerAcceptedBy,
    @Nullable LocalDate answerAcceptedOn) {

  /** What was decided. */
  public enum Decision {
    APPROVE,
    VETO,
    PIN
  }
}
