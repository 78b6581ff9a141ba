package io.buyin.measure;

import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened since we last met. Closed-won and deals won of these days, and of the same days a
 * year before where the register knows them, are figures like any other, found by their period.
 *
 * @param days from the day after we met to the last day that the sales export covers
 * @param largest amount of the largest deal won in these days that began on social; null where none
 *     states an amount
 * @param largestOn the day on which it was won; null without one
 * @param reached goals whose plan was reached in these days, by day
 */
public record SinceLastMet(
    LastMet met,
    Period days,
    @Nullable Figure largest,
    @Nullable LocalDate largestOn,
    List<Reached> reached) {

  /**
   * A goal that reached its plan.
   *
   * @param goal id
   * @param on the day on which the sum crossed the plan
   * @param figure of the period reported
   */
  public record Reached(String goal, LocalDate on, Figure figure) {}
}
