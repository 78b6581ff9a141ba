package io.buyin.cli;

import io.buyin.fact.Review;
import io.buyin.fact.Review.Decision;
import io.buyin.job.Reviewing;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the voices that wait for a person, and keeps what the person decides. */
@Command(
    name = "review",
    description = {
      "Shows the voices that wait for a person's decision before they can be quoted, and writes"
          + " decisions into review.csv beside the settings.",
      "",
      "Without a decision it only lists. Approve lets a voice be quoted where its consent allows;"
          + " pin also puts it before others; a vetoed voice never appears again, and is still"
          + " counted. The next night reads review.csv; so does a spreadsheet, and you may edit it"
          + " there."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    footer = {
      "%nExamples:",
      "  buyin review",
      "  buyin review --approve F-0012,F-0031 --reviewer \"Ana Ruiz\" --seen-on 2026-07-10",
      "  buyin review --veto F-0040 --reviewer \"Ana Ruiz\" --note \"names a customer\"",
      "  buyin review --accept F-0031 --accepted-by \"Team lead, Service\" --accepted-on 2026-07-12"
          + " --reviewer \"Ana Ruiz\"",
      "  buyin review --ask --reviewer \"Ana Ruiz\""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:listed, or decided",
      "10:no usable input",
      "20:there is no such voice, it may not be decided so, or the settings are refused",
      "30:a run holds the lock",
      "40:review.csv could not be written"
    })
final class ReviewCommand implements Callable<Integer>, KeepsState {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Mixin private NightOptions options = new NightOptions();

  @Mixin private BusinessDateOption businessDate = new BusinessDateOption();

  @Option(
      names = "--approve",
      paramLabel = "ID",
      split = ",",
      description = "these voices may be quoted; the first letters of an id do")
  private List<String> approve = new ArrayList<>();

  @Option(
      names = "--veto",
      paramLabel = "ID",
      split = ",",
      description = "these voices never appear")
  private List<String> veto = new ArrayList<>();

  @Option(
      names = "--pin",
      paramLabel = "ID",
      split = ",",
      description = "these voices may be quoted, and come before others")
  private List<String> pin = new ArrayList<>();

  @Option(
      names = "--accept",
      paramLabel = "ID",
      split = ",",
      description =
          "the speakers of these voices have accepted our answer; needs --accepted-by and"
              + " --accepted-on")
  private List<String> accept = new ArrayList<>();

  @Option(
      names = "--ask",
      description = "show one waiting voice after another, and ask: approve, veto, pin or skip")
  private boolean ask;

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      defaultValue = "",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "who decides; needed for every decision")
  private String reviewer = "";

  @Option(
      names = "--date",
      paramLabel = "D",
      converter = IsoDate.class,
      defaultValue = CommandLine.Option.NULL_VALUE,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "the day of the decision; default: today")
  private @Nullable LocalDate date;

  @Option(
      names = "--seen-on",
      paramLabel = "D",
      converter = IsoDate.class,
      defaultValue = CommandLine.Option.NULL_VALUE,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "the day the speaker saw wording and use")
  private @Nullable LocalDate seenOn;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      defaultValue = "",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "why")
  private String note = "";

  @Option(
      names = "--accepted-by",
      paramLabel = "WHO",
      defaultValue = "",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "who accepted our answer")
  private String acceptedBy = "";

  @Option(
      names = "--accepted-on",
      paramLabel = "D",
      converter = IsoDate.class,
      defaultValue = CommandLine.Option.NULL_VALUE,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "the day our answer was accepted")
  private @Nullable LocalDate acceptedOn;

  @Override
  public Integer call() {
    boolean decides = ask || !(approve.isEmpty() && veto.isEmpty() && pin.isEmpty());
    if ((decides || !accept.isEmpty()) && reviewer.isBlank()) {
      throw missing("--reviewer", "A decision needs a name: who decided?");
    }
    if (!accept.isEmpty() && (acceptedBy.isBlank() || acceptedOn == null)) {
      throw missing(
          "--accepted-by and --accepted-on", "An accepted answer needs who accepted it, and when.");
    }
    return RunLock.holding(state(), this::review);
  }

  private int review() {
    PrintWriter out = spec.commandLine().getOut();
    Reviewing reviewing =
        Reviewing.open(options.parameters(businessDate.day(), true), Clock.systemUTC());
    if (ask) {
      new Asking(out, reviewing, decided()).all(reviewing.waiting());
    } else if (approve.isEmpty() && veto.isEmpty() && pin.isEmpty() && accept.isEmpty()) {
      out.print(ReviewText.list(reviewing.waiting(), reviewing.held()));
    } else {
      decide(reviewing, out);
    }
    out.flush();
    return ExitCode.DONE.number();
  }

  private void decide(Reviewing reviewing, PrintWriter out) {
    List<Reviewing.Decided> all = new ArrayList<>();
    veto.forEach(id -> all.add(new Reviewing.Decided(id, Decision.VETO)));
    approve.forEach(id -> all.add(new Reviewing.Decided(id, Decision.APPROVE)));
    pin.forEach(id -> all.add(new Reviewing.Decided(id, Decision.PIN)));
    accept.forEach(id -> all.add(new Reviewing.Decided(id, null)));
    reviewing.decide(all, decided()).forEach(review -> out.println(ReviewText.said(review)));
  }

  private Review decided() {
    LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    return new Review(
        "", Decision.APPROVE, reviewer.strip(), day, seenOn, note, acceptedBy, acceptedOn);
  }

  private static Stop missing(String option, String sentence) {
    return new Stop(
        ExitCode.SETTINGS_REFUSED,
        new Trouble("option-missing", Origin.NONE, sentence, "Add " + option + "."));
  }

  @Override
  public Path state() {
    return options.state();
  }
}
