package io.buyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpTest {

  @Test
  void no_help_shows_a_default_that_is_empty() {
    assertThat(Main.commandLine().getSubcommands()).isNotEmpty();
    Main.commandLine()
        .getSubcommands()
        .forEach(
            (name, command) ->
                assertThat(command.getUsageMessage().lines().map(String::strip).toList())
                    .as(name)
                    .noneMatch(line -> line.endsWith("Default:")));
  }
}
