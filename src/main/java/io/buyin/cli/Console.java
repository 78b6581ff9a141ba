package io.buyin.cli;

import io.buyin.job.Counted;
import io.buyin.job.NightListener;
import io.buyin.job.NightReport;
import io.buyin.trouble.Trouble;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** A night on the terminal: a line per step, a bar while one is long, and a closing summary. */
final class Console implements NightListener {

  private static final int BAR = 24;
  private static final int MOST_TROUBLES = 20;

  private final PrintWriter out;
  private final boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();

  Console(PrintWriter out) {
    this.out = out;
  }

  @Override
  public synchronized void progress(String step, int done, int all) {
    if (terminal) {
      int filled = all == 0 ? BAR : BAR * done / all;
      out.printf(
          Locale.ROOT,
          "\r%-10s [%s%s] %d of %d",
          step,
          "#".repeat(filled),
          "-".repeat(BAR - filled),
          done,
          all);
      out.flush();
    }
  }

  @Override
  public synchronized void stepDone(String step, String did, Duration took) {
    String start = terminal ? "\r" : "";
    out.printf(Locale.ROOT, "%s%-10s %-58s %5.1f s%n", start, step, did, took.toMillis() / 1000.0);
    out.flush();
  }

  /** The closing summary. */
  void close(NightReport report, Path folder, Path inbox) {
    troubles(report.troubles(), inbox);
    report.held().forEach(held -> out.println("held       " + held));
    NightReport.Counts counts = report.counts();
    if (report.nothingNew()) {
      out.println("nothing new: the same exports and settings were published before");
    } else {
      out.printf(
          Locale.ROOT,
          "summary    %s · rows %,d in, %,d used, %,d rejected · %s · %s · %s · %s%n",
          Counted.of(counts.files(), "file"),
          counts.rowsIn(),
          counts.rowsUsed(),
          counts.rowsRejected(),
          Counted.of(counts.measured(), "figure") + " measured, " + counts.printed() + " printed",
          Counted.of(counts.voices(), "voice"),
          Counted.of(counts.artifacts(), "artifact"),
          Counted.of(report.troubles().size(), "warning"));
    }
    if (counts.waiting() > 0) {
      out.println(
          "review     "
              + Counted.of(counts.waiting(), "voice")
              + (counts.waiting() == 1 ? " waits" : " wait")
              + " for a person's approval: `buyin review` shows them and asks");
    }
    out.println(
        report.edition() == null ? "dry run    nothing was published" : look(report, folder));
    out.flush();
  }

  private static String look(NightReport report, Path folder) {
    Path edition = folder.resolve(String.valueOf(report.edition()));
    return "look at    " + edition.resolve("internal").resolve("index.html");
  }

  private void troubles(List<Trouble> troubles, Path inbox) {
    troubles.stream().limit(MOST_TROUBLES).forEach(trouble -> out.println("warning    " + trouble));
    if (troubles.size() > MOST_TROUBLES) {
      out.printf(
          Locale.ROOT,
          "warning    %d more; `buyin check %s` lists them all%n",
          troubles.size() - MOST_TROUBLES,
          inbox);
    }
  }
}
