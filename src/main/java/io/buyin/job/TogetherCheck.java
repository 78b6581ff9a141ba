package io.buyin.job;

import io.buyin.fact.Kind;
import io.buyin.source.Check;
import io.buyin.source.CheckReport;
import io.buyin.source.CheckReport.CheckedFile;
import io.buyin.source.CheckReport.CheckedTable;
import io.buyin.source.CheckReport.TablePlace;
import io.buyin.source.Export;
import io.buyin.source.ExportDay;
import io.buyin.source.InboxFile;
import io.buyin.source.Inventory;
import io.buyin.source.Layout;
import io.buyin.source.Layouts;
import io.buyin.source.ReadingRules;
import io.buyin.source.Recognised;
import io.buyin.source.Refused;
import io.buyin.source.Tally;
import io.buyin.store.FactStore;
import io.buyin.store.Kept;
import io.buyin.store.KeptRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the exports of an inbox do to each other: rows that another table replaces, in a store of
 * its own that is thrown away.
 */
final class TogetherCheck {

  private final ReadingRules rules;
  private final List<Exports.Entry> entries = new ArrayList<>();

  private TogetherCheck(ReadingRules rules) {
    this.rules = rules;
  }

  /** Rows superseded, by table; of a table that has no rival nothing is said. */
  static Map<TablePlace, Long> superseded(
      Inventory inventory, CheckReport report, Layouts layouts, ReadingRules rules) {
    Set<String> rivals = filesWithRivals(report);
    TogetherCheck check = new TogetherCheck(rules);
    for (InboxFile file : inventory.files()) {
      if (rivals.contains(file.name())) {
        for (Recognised table : layouts.used(file)) {
          check.entries.add(new Exports.Entry(file, table, key(file, table)));
        }
      }
    }
    return rivals.isEmpty() ? Map.of() : Scratch.in(check::among);
  }

  /** Files with a table of a kind of which there is another; days and posts may share a table. */
  private static Set<String> filesWithRivals(CheckReport report) {
    Map<String, Long> tables =
        report.files().stream()
            .flatMap(file -> file.tables().stream())
            .filter(table -> table.used() > 0)
            .collect(Collectors.groupingBy(CheckedTable::kind, Collectors.counting()));
    return report.files().stream()
        .filter(file -> file.refused() == null)
        .filter(file -> file.tables().stream().anyMatch(table -> hasRival(table, tables)))
        .map(CheckedFile::name)
        .collect(Collectors.toSet());
  }

  private static boolean hasRival(CheckedTable table, Map<String, Long> tables) {
    boolean social = table.kind().equals(Kind.SOCIAL.word());
    return table.used() > 0 && (social || tables.getOrDefault(table.kind(), 0L) > 1);
  }

  private static String key(InboxFile file, Recognised table) {
    String reading = table.layout().id() + "-" + table.place().number();
    return FactStore.key(file.sha256(), reading);
  }

  private Map<TablePlace, Long> among(Path state) {
    try (FactStore store = FactStore.open(state)) {
      return among(store);
    }
  }

  private Map<TablePlace, Long> among(FactStore store) {
    List<KeptRef> kept = new ArrayList<>();
    for (Exports.Entry entry : entries) {
      if (keep(entry, store)) {
        kept.add(
            new KeptRef(
                entry.kind(), entry.key(), entry.name(), ExportDay.of(entry.file(), rules.zone())));
      }
    }
    Map<String, Long> byName = new HashMap<>();
    store.facts(kept).sources().forEach(line -> byName.put(line.file(), line.superseded()));
    Map<TablePlace, Long> superseded = new HashMap<>();
    for (Exports.Entry entry : entries) {
      TablePlace place = new TablePlace(entry.file().name(), entry.recognised().headerLine());
      superseded.put(place, byName.getOrDefault(entry.name(), 0L));
    }
    return superseded;
  }

  /** Whether its rows count; what is refused replaces nothing. */
  private boolean keep(Exports.Entry entry, FactStore store) {
    try (Export export = Export.open(entry.file(), entry.recognised(), rules)) {
      store.keep(entry.kind(), entry.key(), export, () -> account(entry, export));
      return true;
    } catch (Refused told) {
      return false;
    }
  }

  private Kept account(Exports.Entry entry, Export export) {
    Tally tally = export.tally();
    if (tally.hasTooManyRejected()) {
      throw new Refused(Check.tooManyRejected(entry.file(), tally));
    }
    Layout layout = entry.recognised().layout();
    return new Kept(
        entry.name(),
        entry.file().sha256(),
        entry.kind(),
        layout.id(),
        layout.accumulation() == Layout.Accumulation.SNAPSHOT,
        ExportDay.of(entry.file(), rules.zone()),
        tally.rows(),
        tally.duplicate(),
        tally.excluded(),
        tally.rejected(),
        List.of());
  }
}
