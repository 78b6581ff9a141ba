package io.buyin.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the stated stop rule can decide anything by its day: enough cases at the present pace,
 * and an interval that would tell today's rate from the threshold.
 *
 * @param rate today's rate; null where too few cases stand behind it
 * @param expectedCases cases between the decision and the rule's day at the present pace, a count
 * @param halfWidth half the 95 % interval of the rate at that many cases, in points; null without
 *     {@code rate} or without cases
 * @param reachedOn the day on which the rule's number of cases is reached at the present pace; null
 *     where there is no pace
 * @param casesNeeded cases from which the interval would tell today's rate from the threshold; 0
 *     where the rate is unknown or equals the threshold
 */
public record StopRuleCheck(
    @Nullable Figure rate,
    Figure expectedCases,
    @Nullable Figure halfWidth,
    @Nullable LocalDate reachedOn,
    long casesNeeded,
    Outcome outcome) {

  public boolean isDecidable() {
    return outcome == Outcome.DECIDABLE;
  }

  /** What stands in the way, if anything. */
  public enum Outcome {
    DECIDABLE,
    /** The cases are not reached by the day. */
    TOO_FEW_CASES,
    /** The cases are reached, but the interval is too wide to tell. */
    TOO_WIDE,
    /** There is no rate to start from. */
    NO_RATE
  }
}
