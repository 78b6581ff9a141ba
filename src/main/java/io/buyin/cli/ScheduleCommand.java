package io.buyin.cli;

import io.buyin.job.Schedule;
import io.buyin.trouble.ExitCode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stays up and runs a night whenever the settings say that one is due. */
@Command(
    name = "schedule",
    description =
        "Stays up and runs the night at the settings' schedule.cron, until it is asked to end"
            + " (SIGTERM). A running night is finished first.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:ended when asked to", "20:settings refused, or no schedule in them"})
final class ScheduleCommand implements Callable<Integer>, KeepsState {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Mixin private NightOptions options = new NightOptions();

  @Override
  public Integer call() {
    NightWatch watch = new NightWatch(options, spec.commandLine());
    Ending ending = Ending.on(watch::stop);
    try {
      Schedule.of(options.parameters(null, false), watch, Clock.systemUTC()).run();
    } finally {
      ending.close();
    }
    return ExitCode.DONE.number();
  }

  @Override
  public Path state() {
    return options.state();
  }
}
