package io.buyin.cli;

import io.buyin.job.Explain;
import io.buyin.job.Explanation;
import io.buyin.source.PlainCsv;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells where a number comes from, down to the rows of the exports. */
@Command(
    name = "explain",
    description = "Tells where a number comes from: formula, filter, grade, files and rows.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:explained",
      "10:no usable input",
      "20:there is no such figure, or the settings are refused",
      "30:a run holds the lock",
      "40:the rows could not be written"
    })
final class ExplainCommand implements Callable<Integer>, KeepsState {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "FIGURE",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "an id such as win-rate.social.2026-h1, or a short one as printed, such as F12")
  private String figure = "";

  @Mixin private NightOptions options = new NightOptions();

  @Mixin private BusinessDateOption businessDate = new BusinessDateOption();

  @Option(
      names = "--rows",
      paramLabel = "FILE",
      defaultValue = CommandLine.Option.NULL_VALUE,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "write every row that the figure counts into this CSV file")
  private @Nullable Path rows;

  @Override
  public Integer call() {
    return RunLock.holding(state(), this::explain);
  }

  private int explain() {
    Explanation explanation =
        new Explain(options.parameters(businessDate.day(), true), Clock.systemUTC()).figure(figure);
    ExplainText text = new ExplainText(explanation);
    spec.commandLine().getOut().print(text.text());
    if (rows != null) {
      write(rows, text);
      spec.commandLine().getOut().println(text.written(rows));
    }
    spec.commandLine().getOut().flush();
    return ExitCode.DONE.number();
  }

  private static void write(Path file, ExplainText text) {
    try {
      PlainCsv.write(file, text.records());
    } catch (IOException e) {
      throw new Stop(
          ExitCode.OUTPUT_FAILED,
          new Trouble(
              "output-failed",
              Origin.ofFile(file.toString()),
              "the rows could not be written here.",
              "Name a file in a folder that exists and that you may write."));
    }
  }

  @Override
  public Path state() {
    return options.state();
  }
}
