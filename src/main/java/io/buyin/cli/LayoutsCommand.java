package io.buyin.cli;

import io.buyin.source.Layout;
import io.buyin.source.Layouts;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the exports that Buyin knows, and how sure it is of each. */
@Command(
    name = "layouts",
    description =
        "Lists the layouts of exports that Buyin knows, and how sure it is of each; with the id of"
            + " a built-in one, prints its file to be copied.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:listed", "20:a layout of your own, or the id, is wrong"})
final class LayoutsCommand implements Callable<Integer> {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "ID",
      arity = "0..1",
      description = "print the file of this built-in layout")
  private @Nullable String id;

  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      description = "folder whose layouts/ are listed first (default: ${DEFAULT-VALUE})")
  private Path inbox = Path.of("sample-data");

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Layouts layouts = Layouts.with(inbox.resolve("layouts"));
    if (id == null) {
      layouts.all().forEach(layout -> line(out, layout));
    } else {
      out.print(text(layouts, id));
    }
    out.flush();
    return ExitCode.DONE.number();
  }

  private static void line(PrintWriter out, Layout layout) {
    out.printf(
        Locale.ROOT,
        "%-26s %-16s %-8s  %s (%s)%n",
        layout.id(),
        layout.kind().word(),
        layout.accumulation().name().toLowerCase(Locale.ROOT),
        layout.title(),
        layout.backing().words());
    if (!layout.unused().isEmpty()) {
      out.printf(Locale.ROOT, "%-26s not used: %s%n", "", layout.unused());
    }
  }

  private static String text(Layouts layouts, String id) {
    List<String> known =
        layouts.all().stream().filter(layout -> !layout.own()).map(Layout::id).toList();
    if (known.contains(id)) {
      return Layouts.text(id);
    }
    throw new Stop(
        ExitCode.SETTINGS_REFUSED,
        new Trouble(
            "layout-unknown",
            Origin.NONE,
            "there is no built-in layout \"" + id + "\".",
            "Use one of: " + String.join(", ", known) + "."));
  }
}
