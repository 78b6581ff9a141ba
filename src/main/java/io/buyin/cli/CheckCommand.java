package io.buyin.cli;

import io.buyin.job.Counted;
import io.buyin.job.InboxCheck;
import io.buyin.job.Rehearsal;
import io.buyin.job.TranslationSheet;
import io.buyin.source.CheckReport;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

  @Mixin private BusinessDateOption businessDate = new BusinessDateOption();

  @Option(
      names = "--translations-out",
      paramLabel = "FILE",
      defaultValue = CommandLine.Option.NULL_VALUE,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description =
          "write translations.csv to fill in: what is translated, then every text that lacks a"
              + " language")
  private @Nullable Path sheet;

  @Override
  public Integer call() {
    CheckReport report = InboxCheck.check(inbox, order.given());
    Optional<Rehearsal.Finding> night = night(report);
    List<Trouble> troubles = night.map(Rehearsal.Finding::troubles).orElse(List.of());
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        format == Format.JSON
            ? CheckJson.of(report, troubles)
            : CheckText.text(report, troubles, night.isPresent()));
    if (sheet != null) {
      out.print(written(sheet, night));
    }
    out.flush();
    if (report.files().isEmpty()) {
      return ExitCode.NO_INPUT.number();
    }
    return (report.isUsable() ? ExitCode.DONE : ExitCode.DEGRADED).number();
  }

  private Optional<Rehearsal.Finding> night(CheckReport report) {
    return report.files().isEmpty()
        ? Optional.empty()
        : InboxCheck.rehearse(inbox, order.given(), businessDate.day(), Clock.systemUTC());
  }

  /** What was written, for people; nothing where JSON is asked for. */
  private String written(Path file, Optional<Rehearsal.Finding> night) {
    if (night.isEmpty()) {
      throw new Stop(
          ExitCode.SETTINGS_REFUSED,
          new Trouble(
              "no-order-form",
              Origin.ofFile(order.in(inbox).toString()),
              "there is no order form whose texts could be translated.",
              "Write one with `buyin init " + inbox + "`, or name it with --settings."));
    }
    int waiting = TranslationSheet.write(file, night.get());
    return format == Format.JSON
        ? ""
        : "written    " + file + ": " + Counted.of(waiting, "text") + " to translate\n";
  }
}
