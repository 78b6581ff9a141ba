package io.buyin.cli;

import io.buyin.job.Counted;
import io.buyin.job.NightListener;
import io.buyin.job.NightReport;
import io.buyin.job.NightRun;
import io.buyin.job.Schedule;
import io.buyin.publish.Shelf;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Stop;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/** Walks the nights of a schedule in this process, with a line in the log for each. */
final class NightWatch implements Schedule.House {

  /** The wall clock is looked at so often: a machine may sleep, and its clock may be set. */
  private static final Duration SLICE = Duration.ofSeconds(30);

  /** What was changed so short a time ago may still be written, and is left for the next night. */
  private static final Duration SETTLE = Duration.ofSeconds(60);

  private final NightOptions options;
  private final CommandLine commandLine;
  private final Clock clock = Clock.systemUTC();
  private boolean stopped;

  NightWatch(NightOptions options, CommandLine commandLine) {
    this.options = options;
    this.commandLine = commandLine;
  }

  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  @Override
  public ExitCode walk(LocalDate businessDate) {
    Instant start = clock.instant();
    try {
      NightReport report = RunLock.holding(options.state(), () -> run(businessDate));
      log(businessDate, said(report), start);
      return report.exitCode();
    } catch (Stop stop) {
      log(businessDate, "published nothing, exit " + stop.exitCode().number(), start);
      stop.troubles().forEach(commandLine.getErr()::println);
      return stop.exitCode();
    } catch (RuntimeException defect) {
      log(businessDate, "met a defect of Buyin, exit " + ExitCode.DEFECT.number(), start);
      commandLine.getErr().println(Failures.defect(defect, options.state()));
      return ExitCode.DEFECT;
    }
  }

  private NightReport run(LocalDate businessDate) {
    Instant settled = clock.instant().minus(SETTLE);
    return new NightRun(options.parameters(businessDate, false, settled), NightListener.NONE, clock)
        .run();
  }

  private static String said(NightReport report) {
    String what =
        report.nothingNew() ? "nothing new, " + report.edition() : "published " + report.edition();
    String held = report.held().isEmpty() ? "" : ", held back " + report.held();
    int warnings = report.troubles().size();
    return what
        + held
        + ", "
        + Counted.of(warnings, "warning")
        + ", exit "
        + report.exitCode().number();
  }

  private void log(LocalDate businessDate, String said, Instant start) {
    Duration took = Duration.between(start, clock.instant());
    line(
        String.format(
            Locale.ROOT, "night %s: %s, %.1f s", businessDate, said, took.toMillis() / 1000.0));
  }

  private void line(String text) {
    PrintWriter out = commandLine.getOut();
    out.println(clock.instant().truncatedTo(ChronoUnit.SECONDS) + "  " + text);
    out.flush();
  }

  @Override
  public Optional<LocalDate> published() {
    return Shelf.at(options.out()).newest().map(edition -> edition.edition().date().day());
  }

  @Override
  public void announce(LocalDate businessDate, Instant moment) {
    if (moment.isAfter(clock.instant())) {
      line("next night " + businessDate + " at " + moment.truncatedTo(ChronoUnit.SECONDS));
    }
  }

  @Override
  public synchronized boolean waitUntil(Instant moment) {
    while (!stopped && clock.instant().isBefore(moment)) {
      Duration left = Duration.between(clock.instant(), moment);
      try {
        wait(Math.max(1, Math.min(left.toMillis(), SLICE.toMillis())));
      } catch (InterruptedException asked) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    if (stopped) {
      line("asked to end");
    }
    return !stopped;
  }
}
