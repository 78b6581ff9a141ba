package io.buyin.cli;

import io.buyin.job.RunParameters;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a night reads, where it publishes and what it remembers. */
final class NightOptions {

  @Option(names = "--inbox", paramLabel = "DIR", description = "folder with the exports")
  private Path inbox = Path.of("sample-data");

  @Mixin private OrderOption order = new OrderOption();

  @Option(names = "--out", paramLabel = "DIR", description = "where editions are published")
  private Path out = Path.of("reports");

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "what Buyin remembers between nights")
  private Path state = Path.of(".buyin");

  Path inbox() {
    return inbox;
  }

  Path out() {
    return out;
  }

  Path state() {
    return state;
  }

  /** Of a night that takes every export as it lies there. */
  RunParameters parameters(@Nullable LocalDate businessDate, boolean dryRun) {
    return parameters(businessDate, dryRun, null);
  }

  /**
   * @param settledBefore as {@link RunParameters} has it
   */
  RunParameters parameters(
      @Nullable LocalDate businessDate, boolean dryRun, @Nullable Instant settledBefore) {
    return new RunParameters(
        inbox, order.in(inbox), out, state, businessDate, dryRun, settledBefore);
  }
}
