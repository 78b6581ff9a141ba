package io.buyin.cli;

import io.buyin.publish.Shelf;
import io.buyin.trouble.ExitCode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells whether the newest edition is fresh; for whoever watches the nights. */
@Command(
    name = "status",
    description =
        "Tells which edition is the newest and how old it is. It reads manifests alone, so it works"
            + " while a night runs.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the newest edition is fresh",
      "3:it is fresh, but an audience was held back, or a file or source was refused, late or"
          + " missing",
      "10:there is no edition",
      "50:the newest edition is too old"
    })
final class StatusCommand implements Callable<Integer> {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Option(names = "--out", paramLabel = "DIR", description = "where editions are published")
  private Path out = Path.of("reports");

  @Option(
      names = "--max-age",
      paramLabel = "TIME",
      converter = MaxAge.class,
      description =
          "an older edition is too old: 26h, 90m or 2d since it was published, and since the end of"
              + " its business date")
  private Duration maxAge = Duration.ofHours(26);

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    Status status = Status.of(Shelf.at(out).newest(), maxAge, Clock.system(ZoneId.systemDefault()));
    PrintWriter printer = spec.commandLine().getOut();
    printer.print(format == Format.JSON ? status.json() : status.text());
    printer.flush();
    return exitCode(status.state()).number();
  }

  private static ExitCode exitCode(Status.State state) {
    return switch (state) {
      case FRESH -> ExitCode.DONE;
      case HELD, LACKING -> ExitCode.DEGRADED;
      case NONE -> ExitCode.NO_INPUT;
      case TOO_OLD -> ExitCode.STATE_FAILED;
    };
  }
}
