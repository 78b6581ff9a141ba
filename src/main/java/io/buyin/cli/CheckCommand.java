package io.buyin.cli;

import io.buyin.job.InboxCheck;
import io.buyin.source.CheckReport;
import io.buyin.trouble.ExitCode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what each file is taken for, and what is wrong with it. */
@Command(
    name = "check",
    description = "Tells what each file of an inbox is taken for, and what is wrong with it.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every file can be used",
      "3:at least one file cannot be used",
      "10:there is nothing to read",
      "20:settings refused"
    })
final class CheckCommand implements Callable<Integer> {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Parameters(index = "0", paramLabel = "INBOX", description = "folder with the exports")
  private Path inbox = Path.of("sample-data");

  @Mixin private OrderOption order = new OrderOption();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    CheckReport report = InboxCheck.check(inbox, order.given());
    PrintWriter out = spec.commandLine().getOut();
    out.print(format == Format.JSON ? CheckJson.of(report) : CheckText.text(report));
    out.flush();
    if (report.files().isEmpty()) {
      return ExitCode.NO_INPUT.number();
    }
    return (report.isUsable() ? ExitCode.DONE : ExitCode.DEGRADED).number();
  }
}
