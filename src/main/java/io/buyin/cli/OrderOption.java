package io.buyin.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which order form a command reads. */
final class OrderOption {

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      defaultValue = CommandLine.Option.NULL_VALUE,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "the order form; default: buyin.yaml in the inbox")
  private @Nullable Path settings;

  /** As given; null where the inbox's own is meant. */
  @Nullable Path given() {
    return settings;
  }

  Path in(Path inbox) {
    return settings == null ? inbox.resolve("buyin.yaml") : settings;
  }
}
