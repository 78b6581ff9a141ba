package io.buyin.cli;

import io.buyin.job.Templates;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Trouble;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The organisation's own PowerPoint template: what is missing, and one to begin with. */
@Command(
    name = "template",
    description =
        "Checks a PowerPoint template that is to stand beside buyin.yaml as template.potx, or"
            + " writes one to begin with.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it can be used, or it is written",
      "10:there is no such file",
      "20:it cannot be used, with every reason; or a file is there already",
      "40:it cannot be written"
    })
final class TemplateCommand implements Runnable {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "check",
      description = "Tells what is missing, what must not be in it, and what would not be used.",
      mixinStandardHelpOptions = true)
  int check(@Parameters(paramLabel = "FILE", description = ".potx or .pptx") Path file) {
    List<Trouble> notes = Templates.check(file);
    PrintWriter out = spec.commandLine().getOut();
    notes.forEach(note -> out.println("note       " + note.sentence()));
    out.println("usable     " + file + ": put it beside buyin.yaml as template.potx");
    out.flush();
    return ExitCode.DONE.number();
  }

  @Command(
      name = "init",
      description = "Writes Buyin's own template, to put your colours, fonts and logo on.",
      mixinStandardHelpOptions = true)
  int init(@Parameters(paramLabel = "FILE", description = "where to write it") Path file) {
    Templates.init(file);
    PrintWriter out = spec.commandLine().getOut();
    out.println("written    " + file);
    out.println("then       change it in PowerPoint, and buyin template check " + file);
    out.flush();
    return ExitCode.DONE.number();
  }
}
