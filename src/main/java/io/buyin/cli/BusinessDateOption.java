package io.buyin.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The day a night belongs to. */
final class BusinessDateOption {

  @Option(
      names = "--business-date",
      paramLabel = "D",
      converter = IsoDate.class,
      defaultValue = CommandLine.Option.NULL_VALUE,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description =
          "the day the night belongs to, such as 2026-07-13; default: the settings' date, else"
              + " today")
  private @Nullable LocalDate day;

  @Nullable LocalDate day() {
    return day;
  }
}
