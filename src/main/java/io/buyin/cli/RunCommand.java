package io.buyin.cli;

import io.buyin.job.NightReport;
import io.buyin.job.NightRun;
import io.buyin.job.RunParameters;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
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
      "50:state unusable",
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

  @Override
  public Integer call() {
    return RunLock.holding(state(), this::night);
  }

  private int night() {
    Console console = new Console(spec.commandLine().getOut());
    RunParameters parameters = options.parameters(businessDate.day(), dryRun);
    NightReport report = new NightRun(parameters, console, Clock.systemUTC()).run();
    console.close(report, options.out(), options.inbox());
    return report.exitCode().number();
  }

  @Override
  public Path state() {
    return options.state();
  }
}
