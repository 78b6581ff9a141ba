package io.buyin.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** How a command ended and what it said, on both channels. */
record Ran(int code, String said) {

  static Ran command(String... arguments) {
    StringWriter said = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(said));
    commandLine.setErr(new PrintWriter(said));
    int code = commandLine.execute(arguments);
    return new Ran(code, said.toString());
  }
}
