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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
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
    noteLate(desk, sources, Kind.SOCIAL);
    noteLateDeals(desk, sources);
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

  /** A kind is late when its newest day, over all files, is too far back; feedback never is. */
  private static void noteLate(Desk desk, List<SourceLine> sources, Kind kind) {
    LocalDate due = desk.date().day().minusDays(desk.settings().limits().staleAfterDays());
    sources.stream()
        .filter(line -> line.kind() == kind)
        .max(Comparator.comparing(ReconcileRows::last))
        .filter(line -> last(line).isBefore(due))
        .ifPresent(line -> desk.shortcomings().noteDegraded(late(desk, line)));
  }

  /** Each system's deals are late by themselves: a fresh CRM does not hide an old one. */
  private static void noteLateDeals(Desk desk, List<SourceLine> sources) {
    Set<String> registers =
        desk.used().stream()
            .map(entry -> entry.recognised().layout())
            .filter(layout -> layout.accumulation() == Layout.Accumulation.SNAPSHOT)
            .map(Layout::id)
            .collect(Collectors.toSet());
    sources.stream()
        .filter(line -> line.kind() == Kind.SALES && line.used() > 0)
        .filter(line -> registers.contains(line.layout()))
        .collect(Collectors.groupingBy(SourceLine::layout, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(ofSystem -> noteLate(desk, ofSystem, Kind.SALES));
  }

  private static LocalDate last(SourceLine line) {
    return line.last() == null ? LocalDate.MIN : line.last();
  }

  private static Trouble late(Desk desk, SourceLine line) {
    return new Trouble(
        "source-late",
        Origin.ofFile(line.file()),
        String.format(
            Locale.ROOT,
            "its last day is %s, more than %d days before the business date %s.",
            line.last(),
            desk.settings().limits().staleAfterDays(),
            desk.date()),
        "Export it again; until then its figures are called stale.");
  }
}
