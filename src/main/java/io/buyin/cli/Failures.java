package io.buyin.cli;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Stop;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Turns what went wrong into sentences and an exit code; nobody sees a stack trace. */
final class Failures
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleParseException(CommandLine.ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(e.getMessage() + ".");
    err.println("See `" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help`.");
    return ExitCode.SETTINGS_REFUSED.number();
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (e instanceof Stop stop) {
      stop.troubles().forEach(err::println);
      return stop.exitCode().number();
    }
    if (isOutOfMemory(e)) {
      err.println(outOfMemory());
      return ExitCode.DEFECT.number();
    }
    Path state = commandLine.getCommand() instanceof KeepsState keeper ? keeper.state() : null;
    err.println(defect(e, state));
    return ExitCode.DEFECT.number();
  }

  private static boolean isOutOfMemory(@Nullable Throwable e) {
    return e != null && (e instanceof OutOfMemoryError || isOutOfMemory(e.getCause()));
  }

  static String outOfMemory() {
    return "Buyin ran out of memory: it may use "
        + (Runtime.getRuntime().maxMemory() >> 20)
        + " MB. Nothing was published. Give it more, as in java -Xmx1g -jar buyin.jar, or export a"
        + " shorter period.";
  }

  /**
   * What is said of a defect; its details are left in the state folder.
   *
   * @param state null where the command has none
   */
  static String defect(Exception e, @Nullable Path state) {
    return "Buyin met a defect of its own: "
        + e.getMessage()
        + System.lineSeparator()
        + "Nothing was published. "
        + details(e, state);
  }

  private static String details(Exception e, @Nullable Path state) {
    if (state != null) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      Path file = state.resolve("defect.txt");
      try {
        Files.writeString(file, trace.toString(), StandardCharsets.UTF_8);
        return "Please report it with the file " + file + ".";
      } catch (IOException unwritable) {
        return "Please report it with the command and the input that led to it.";
      }
    }
    return "Please report it with the command and the input that led to it.";
  }
}
