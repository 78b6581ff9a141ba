package io.buyin.job;

import io.buyin.fact.Facts;
import io.buyin.fact.Kind;
import io.buyin.fact.SourceLine;
import io.buyin.source.ExportDay;
import io.buyin.source.Layout;
import io.buyin.store.KeptRef;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Every row of every file is accounted for, or nothing is published. */
final class ReconcileRows implements NightStep {

  @Override
  public String name() {
    return "reconcile";
  }

  @Override
  public String work(Desk desk) {
    requireFeedback(desk);
    Facts facts = desk.store().facts(refs(desk));
    List<SourceLine> sources = facts.sources();
    sources.forEach(ReconcileRows::requireReconciled);
    noteWarnings(desk, sources);
    LateSources.in(sources, registers(desk), desk.date(), desk.settings().limits().staleAfterDays())
        .forEach(desk.shortcomings()::noteDegraded);
    WholeRegisters.in(snapshots(desk, sources)).forEach(desk.shortcomings()::note);
    TwofoldSocial.in(facts.socialYields()).forEach(desk.shortcomings()::note);
    desk.putFacts(new HeardFacts(facts));
    return String.format(
        Locale.ROOT,
        "%s: %,d used, %,d superseded, %,d duplicate, %,d excluded, %,d rejected",
        Counted.of(sources.stream().mapToLong(SourceLine::rows).sum(), "row"),
        sources.stream().mapToLong(SourceLine::used).sum(),
        sources.stream().mapToLong(SourceLine::superseded).sum(),
        sources.stream().mapToLong(SourceLine::duplicate).sum(),
        sources.stream().mapToLong(SourceLine::excluded).sum(),
        sources.stream().mapToLong(SourceLine::rejected).sum());
  }

  /** What was found in the rows of the files read, but for files that a newer one replaces. */
  private static void noteWarnings(Desk desk, List<SourceLine> sources) {
    desk.used().stream()
        .filter(entry -> !isReplaced(sources, entry.name()))
        .flatMap(entry -> desk.store().kept(entry.kind(), entry.key()).warnings().stream())
        .map(warning -> new Trouble("row", Origin.NONE, warning, ""))
        .forEach(desk.shortcomings()::note);
  }

  static boolean isReplaced(List<SourceLine> sources, String file) {
    List<SourceLine> lines = sources.stream().filter(line -> line.file().equals(file)).toList();
    return lines.stream().anyMatch(line -> line.superseded() > 0)
        && lines.stream().allMatch(line -> line.used() == 0);
  }

  private static List<KeptRef> refs(Desk desk) {
    ZoneId zone = ZoneId.of(desk.settings().organisation().timeZone());
    return desk.used().stream()
        .map(
            entry ->
                new KeptRef(
                    entry.kind(), entry.key(), entry.name(), ExportDay.of(entry.file(), zone)))
        .toList();
  }

  private static List<WholeRegisters.Snapshot> snapshots(Desk desk, List<SourceLine> sources) {
    ZoneId zone = ZoneId.of(desk.settings().organisation().timeZone());
    return desk.used().stream()
        .filter(entry -> entry.recognised().layout().accumulation() == Layout.Accumulation.SNAPSHOT)
        .map(
            entry ->
                new WholeRegisters.Snapshot(
                    entry.name(),
                    entry.kind(),
                    entry.recognised().layout().id(),
                    ExportDay.of(entry.file(), zone),
                    superseded(sources, entry.name())))
        .toList();
  }

  private static long superseded(List<SourceLine> sources, String file) {
    return sources.stream()
        .filter(line -> line.file().equals(file))
        .mapToLong(SourceLine::superseded)
        .sum();
  }

  private static void requireFeedback(Desk desk) {
    if (desk.used().stream().noneMatch(entry -> entry.kind() == Kind.FEEDBACK)) {
      throw new Stop(ExitCode.NO_INPUT, desk.shortcomings().troubles());
    }
  }

  private static void requireReconciled(SourceLine line) {
    long accounted =
        line.used() + line.superseded() + line.duplicate() + line.excluded() + line.rejected();
    if (accounted != line.rows()) {
      throw new Stop(
          ExitCode.PROOF_FAILED,
          new Trouble(
              "rows-not-reconciled",
              Origin.ofFile(line.file()),
              line.rows() + " rows were read, but " + accounted + " are accounted for.",
              "This is a defect in Buyin; please report it with the layout "
                  + line.layout()
                  + "."));
    }
  }

  private static Set<String> registers(Desk desk) {
    return desk.used().stream()
        .map(entry -> entry.recognised().layout())
        .filter(layout -> layout.accumulation() == Layout.Accumulation.SNAPSHOT)
        .map(Layout::id)
        .collect(Collectors.toSet());
  }
}
