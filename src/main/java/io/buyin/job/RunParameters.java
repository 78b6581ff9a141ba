package io.buyin.job;

import java.nio.file.Path;
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
 */
public record RunParameters(
    Path inbox,
    Path settings,
    Path out,
    Path state,
    @Nullable LocalDate businessDate,
    boolean dryRun) {}
