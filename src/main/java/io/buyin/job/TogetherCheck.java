package io.buyin.job;

import io.buyin.fact.Kind;
import io.buyin.source.Check;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
      Inventory inventory, Layouts layouts, ReadingRules rules) {
    TogetherCheck check = new TogetherCheck(rules);
    for (InboxFile file : inventory.files()) {
      for (Recognised table : layouts.used(file)) {
        check.entries.add(new Exports.Entry(file, table, key(file, table)));
      }
    }
    return check.superseded();
  }

  private static String key(InboxFile file, Recognised table) {
    String reading = table.layout().id() + "-" + table.place().number();
    return FactStore.key(file.sha256(), reading);
  }

  private Map<TablePlace, Long> superseded() {
    Map<Kind, List<Exports.Entry>> byKind = new EnumMap<>(Kind.class);
    entries.forEach(e -> byKind.computeIfAbsent(e.kind(), k -> new ArrayList<>()).add(e));
    List<Exports.Entry> rivals =
        byKind.values().stream()
            .filter(ofKind -> ofKind.size() > 1 || ofKind.get(0).kind() == Kind.SOCIAL)
            .flatMap(List::stream)
            .toList();
    return rivals.isEmpty() ? Map.of() : Scratch.in(state -> among(rivals, state));
  }

  private Map<TablePlace, Long> among(List<Exports.Entry> rivals, Path state) {
    try (FactStore store = FactStore.open(state)) {
      return among(rivals, store);
    }
  }

  private Map<TablePlace, Long> among(List<Exports.Entry> rivals, FactStore store) {
    List<KeptRef> kept = new ArrayList<>();
    for (Exports.Entry entry : rivals) {
      if (keep(entry, store)) {
        kept.add(
            new KeptRef(
                entry.kind(), entry.key(), entry.name(), ExportDay.of(entry.file(), rules.zone())));
      }
    }
    Map<String, Long> byName = new HashMap<>();
    store.facts(kept).sources().forEach(line -> byName.put(line.file(), line.superseded()));
    Map<TablePlace, Long> superseded = new HashMap<>();
    for (Exports.Entry entry : rivals) {
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
