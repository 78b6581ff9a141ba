package io.buyin.cli;

import io.buyin.job.OrderDraft;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes an order form from what the exports say. */
@Command(
    name = "init",
    description = "Writes a commented buyin.yaml, proposed from the exports of an inbox.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "10:there is no export to read",
      "20:there is an order form already",
      "40:it cannot be written"
    })
final class InitCommand implements Callable<Integer> {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Parameters(index = "0", paramLabel = "INBOX", description = "folder with the exports")
  private Path inbox = Path.of(".");

  @Mixin private OrderOption order = new OrderOption();

  @Option(names = "--force", description = "replace an order form that is there already")
  private boolean force;

  @Override
  public Integer call() {
    Path file = order.in(inbox);
    if (Files.exists(file) && !force) {
      throw stop(
          ExitCode.SETTINGS_REFUSED,
          file,
          "there is an order form already.",
          "Name another file with --settings, or replace it with --force.");
    }
    ZoneId zone = ZoneId.systemDefault();
    String text = OrderDraft.of(inbox, LocalDate.now(zone), zone);
    write(file, text);
    report(file, text);
    return ExitCode.DONE.number();
  }

  private void write(Path file, String text) {
    StandardOpenOption how =
        force ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.CREATE_NEW;
    try {
      Files.writeString(
          file,
          text,
          StandardCharsets.UTF_8,
          StandardOpenOption.WRITE,
          force ? StandardOpenOption.CREATE : how,
          how);
    } catch (IOException e) {
      throw stop(
          ExitCode.OUTPUT_FAILED,
          file,
          "this could not be written.",
          "Name a file in a folder that you may write, with --settings.");
    }
  }

  private void report(Path file, String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("written    " + file);
    List<String> lines = text.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.contains("# FILL IN")) {
        out.println("fill in    line " + (at + 1) + ": " + line.strip().replaceAll("\\s+", " "));
      }
    }
    out.println("then       buyin check " + inbox + ", and buyin run --inbox " + inbox);
    out.flush();
  }

  private static Stop stop(ExitCode code, Path file, String sentence, String remedy) {
    return new Stop(
        code, new Trouble("order-form", Origin.ofFile(file.toString()), sentence, remedy));
  }
}
