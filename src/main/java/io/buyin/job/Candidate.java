package io.buyin.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A voice that may be quoted once a person approves it.
 *
 * @param id of the remark, which {@code review.csv} names
 * @param place file and line of its words
 * @param attribution what would stand beside the quote
 * @param roleHidden true if only the team stands there, since the one person in the role is named
 *     elsewhere
 * @param releasedTo audience ids or {@code all}
 * @param stance support, mixed, hesitate or unclear
 * @param unseen true if it hesitates and its speaker has not seen wording and use
 * @param quote what would be printed; empty where a better voice says nearly the same
 * @param reasons codes of the decisions taken in reading it, in order
 */
public record Candidate(
    String id,
    String place,
    LocalDate date,
    String attribution,
    boolean roleHidden,
    Set<String> releasedTo,
    String stance,
    List<String> themes,
    boolean unseen,
    String quote,
    List<String> reasons) {}
