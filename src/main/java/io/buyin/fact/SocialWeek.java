package io.buyin.fact;

import java.time.LocalDate;

/**
 * What all networks together reported in one week, Monday to Sunday. A week without rows is not in
 * the answer: it is unknown, not zero.
 *
 * @param given rows that gave engagements; the others add nothing to the sum
 */
public record SocialWeek(LocalDate monday, long given, long engagements) {}
