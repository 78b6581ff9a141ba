package io.buyin.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a night is started with.
 *
 * @param settings the order form; its folder may hold {@code layouts/} and {@code review.csv}
 * @param out where editions are published
 * @param state what the night remembers and may rebuild: facts, rejects, job repository, logs
 * @param businessDate null: the settings' date, else today in the organisation's zone
 * @param dryRun do everything but publish
 * @param settledBefore exports changed after this moment are left for the next night, since they
 *     may still be written; null takes all
 */
public record RunParameters(
    Path inbox,
    Path settings,
    Path out,
    Path state,
    @Nullable LocalDate businessDate,
    boolean dryRun,
    @Nullable Instant settledBefore) {

  /** A night that takes every export as it lies there. */
  public RunParameters(
      Path inbox,
      Path settings,
      Path out,
      Path state,
      @Nullable LocalDate businessDate,
      boolean dryRun) {
    this(inbox, settings, out, state, businessDate, dryRun, null);
  }
}
