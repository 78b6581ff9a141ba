package io.buyin.fact;

import java.time.LocalDate;

/**
 * What all networks together reported in one week, Monday to Sunday. A week without rows is not in
 * the answer: it is unknown, not zero.
 *
 * @param given rows that gave engagements; the others add nothing to the sum
 * @param days of the week that the accounts' daily rows cover; all 7 where there are only posts,
 *     since a day without a post is not a day that is missing
 */
public record SocialWeek(LocalDate monday, long given, long engagements, long days) {

  private static final long WHOLE = 7;

  /** A week of which every day is known. */
  public SocialWeek(LocalDate monday, long given, long engagements) {
    this(monday, given, engagements, WHOLE);
  }
}
