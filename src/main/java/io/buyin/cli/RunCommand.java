package io.buyin.cli;

import io.buyin.job.NightReport;
import io.buyin.job.NightRun;
import io.buyin.job.RunParameters;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs one night. */
@Command(
    name = "run",
    description = "Reads the exports and publishes the night's edition.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:published, or nothing new",
      "3:published with a held audience, a refused file or a late source",
      "10:no usable input",
      "20:settings refused",
      "30:another run holds the lock",
      "40:output or disk",
      "50:state unusable",
      "60:proof or reconciliation failed, nothing published",
      "70:a defect in Buyin"
    })
final class RunCommand implements Callable<Integer> {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Option(names = "--inbox", paramLabel = "DIR", description = "folder with the exports")
  private Path inbox = Path.of("sample-data");

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      defaultValue = CommandLine.Option.NULL_VALUE,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "the order form; default: buyin.yaml in the inbox")
  private @Nullable Path settings;

  @Option(names = "--out", paramLabel = "DIR", description = "where editions are published")
  private Path out = Path.of("reports");

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "what Buyin remembers between nights")
  private Path state = Path.of(".buyin");

  @Option(
      names = "--business-date",
      paramLabel = "D",
      converter = IsoDate.class,
      defaultValue = CommandLine.Option.NULL_VALUE,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description =
          "the day this edition belongs to, such as 2026-07-13; default: the settings' date, else"
              + " today")
  private @Nullable LocalDate businessDate;

  @Option(names = "--dry-run", description = "do everything but publish")
  private boolean dryRun;

  @Override
  public Integer call() {
    return RunLock.holding(state, this::night);
  }

  private int night() {
    Console console = new Console(spec.commandLine().getOut());
    NightReport report = new NightRun(parameters(), console, Clock.systemUTC()).run();
    console.close(report, out, inbox);
    return report.exitCode().number();
  }

  Path state() {
    return state;
  }

  private RunParameters parameters() {
    Path orderForm = settings == null ? inbox.resolve("buyin.yaml") : settings;
    return new RunParameters(inbox, orderForm, out, state, businessDate, dryRun);
  }
}
