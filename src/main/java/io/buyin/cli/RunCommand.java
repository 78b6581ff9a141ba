package io.buyin.cli;

import io.buyin.job.NightReport;
import io.buyin.job.NightRun;
import io.buyin.job.RunParameters;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "50:state unusable, or the deadline passed",
      "60:proof or reconciliation failed, nothing published",
      "70:a defect in Buyin"
    })
final class RunCommand implements Callable<Integer>, KeepsState {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Mixin private NightOptions options = new NightOptions();

  @Mixin private BusinessDateOption businessDate = new BusinessDateOption();

  @Option(names = "--dry-run", description = "do everything but publish")
  private boolean dryRun;

  @Option(
      names = "--settle",
      paramLabel = "TIME",
      converter = MaxAge.class,
      description = "leave exports that were changed less than this ago: they may still be written")
  private Duration settle = Duration.ZERO;

  @Option(
      names = "--deadline",
      paramLabel = "TIME",
      converter = MaxAge.class,
      description = "end the run, with 50 and nothing published, when it takes longer")
  private Duration deadline = Duration.ofHours(2);

  @Override
  public Integer call() {
    Deadline running = Deadline.start(deadline, spec.commandLine().getErr());
    try {
      return RunLock.holding(state(), this::night);
    } finally {
      running.close();
    }
  }

  private int night() {
    Console console = new Console(spec.commandLine().getOut());
    Clock clock = Clock.systemUTC();
    @Nullable Instant settled = settle.isZero() ? null : clock.instant().minus(settle);
    RunParameters parameters = options.parameters(businessDate.day(), dryRun, settled);
    NightReport report = new NightRun(parameters, console, clock).run();
    console.close(report, options.out(), options.inbox());
    return report.exitCode().number();
  }

  @Override
  public Path state() {
    return options.state();
  }
}
