package io.buyin.cli;

import io.buyin.trouble.ExitCode;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The door: a command for each thing a person does with Buyin. */
@Command(
    name = "buyin",
    description =
        "Pairs what stakeholders said with what was measured, and writes deck, workbook and mail.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionText.class,
    subcommands = {
      InitCommand.class,
      RunCommand.class,
      CheckCommand.class,
      LayoutsCommand.class,
      ExplainCommand.class,
      ReviewCommand.class,
      ScheduleCommand.class,
      SentCommand.class,
      StatusCommand.class,
      TemplateCommand.class
    })
public final class Main implements Runnable {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  /** Ends the process with the exit code of the command. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    CommandLine commandLine = commandLine();
    commandLine.setOut(writer(System.out));
    commandLine.setErr(writer(System.err));
    System.exit(execute(commandLine, args));
  }

  private static int execute(CommandLine commandLine, String[] args) {
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError e) {
      commandLine.getErr().println(Failures.outOfMemory());
      return ExitCode.DEFECT.number();
    }
  }

  /**
   * Cron and containers often say no language, and Java would write ? for whatever is not ASCII.
   */
  private static PrintWriter writer(PrintStream stream) {
    Charset system = Charset.defaultCharset();
    boolean plain = system.equals(StandardCharsets.US_ASCII);
    return new PrintWriter(
        new OutputStreamWriter(stream, plain ? StandardCharsets.UTF_8 : system), true);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Path.class, Path::of)
        .setParameterExceptionHandler(new Failures())
        .setExecutionExceptionHandler(new Failures());
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** The version for {@code --version}. */
  static final class VersionText implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"buyin " + io.buyin.job.Version.current()};
    }
  }
}
