package io.buyin.cli;

import io.buyin.publish.Shelf;
import io.buyin.publish.ShelvedEdition;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Remembers that a person sent an edition to a leader. */
@Command(
    name = "sent",
    description =
        "Remembers that an edition was sent to an audience: the next nights tell it what is new"
            + " since.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:remembered, now or before",
      "10:there is no such edition",
      "20:the edition has nothing for this audience",
      "40:output or disk"
    })
final class SentCommand implements Callable<Integer> {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "AUDIENCE",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "id of an audience, such as ceo")
  private String audience = "";

  @Option(names = "--out", paramLabel = "DIR", description = "where editions are published")
  private Path out = Path.of("reports");

  @Option(
      names = "--edition",
      paramLabel = "E",
      defaultValue = CommandLine.Option.NULL_VALUE,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description =
          "such as 2026-07-13/r1, or 2026-07-13 for its last revision; default: the newest")
  private @Nullable String edition;

  @Option(
      names = "--date",
      paramLabel = "D",
      converter = IsoDate.class,
      defaultValue = CommandLine.Option.NULL_VALUE,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "the day it was sent; default: today")
  private @Nullable LocalDate date;

  @Override
  public Integer call() {
    Shelf shelf = Shelf.at(out);
    ShelvedEdition found = found(shelf);
    LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    boolean isNew = shelf.markSent(found, audience, day);
    PrintWriter printer = spec.commandLine().getOut();
    String name = found.edition().name();
    printer.println(
        isNew
            ? "remembered: " + name + " was sent to " + audience + " on " + day
            : "remembered before: " + name + " was sent to " + audience);
    printer.flush();
    return ExitCode.DONE.number();
  }

  private ShelvedEdition found(Shelf shelf) {
    Optional<ShelvedEdition> found = edition == null ? shelf.newest() : shelf.named(edition);
    return found.orElseThrow(
        () ->
            new Stop(
                ExitCode.NO_INPUT,
                new Trouble(
                    "no-edition",
                    Origin.ofFile(out.toString()),
                    edition == null
                        ? "no edition is published here."
                        : "there is no edition " + edition + ".",
                    "Name the folder of the editions with --out, and an edition such as"
                        + " 2026-07-13/r1 with --edition.")));
  }
}
