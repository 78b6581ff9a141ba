package io.buyin.job;

import io.buyin.source.Check;
import io.buyin.source.Export;
import io.buyin.source.ExportDay;
import io.buyin.source.Layout;
import io.buyin.source.Quarantine;
import io.buyin.source.Refused;
import io.buyin.source.Rejected;
import io.buyin.source.Tally;
import io.buyin.store.Kept;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads each export whose facts are not kept yet; one file is one part. */
final class IngestExports implements NightStep.Shared {

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public List<String> parts(Desk desk) {
    return desk.exports().entries().stream().map(Exports.Entry::name).toList();
  }

  @Override
  public void work(Desk desk, String file) {
    Exports.Entry entry = desk.exports().named(file);
    try {
      if (!desk.store().has(entry.kind(), entry.key())) {
        read(desk, entry);
        desk.countRead();
      }
    } catch (Refused refused) {
      desk.shortcomings().noteDegraded(refused.trouble());
      desk.refuse(entry);
    }
  }

  @Override
  public String sum(Desk desk) {
    int files = desk.exports().entries().size();
    return Counted.of(desk.filesRead(), "file")
        + " read, "
        + (files - desk.filesRead())
        + " kept from before";
  }

  private static void read(Desk desk, Exports.Entry entry) {
    try (Export export =
        Export.open(entry.file(), entry.recognised(), Identity.rules(desk.settings()))) {
      desk.store().keep(entry.kind(), entry.key(), export, () -> account(desk, entry, export));
    }
  }

  private static Kept account(Desk desk, Exports.Entry entry, Export export) {
    Tally tally = export.tally();
    List<Rejected> rejected = export.rejected();
    if (!rejected.isEmpty()) {
      quarantine(desk, entry, rejected);
    }
    if (tally.hasTooManyRejected()) {
      rejected.forEach(row -> desk.shortcomings().note(row.trouble()));
      throw new Refused(Check.tooManyRejected(entry.file(), tally));
    }
    return new Kept(
        entry.name(),
        entry.file().sha256(),
        entry.kind(),
        entry.recognised().layout().id(),
        entry.recognised().layout().accumulation() == Layout.Accumulation.SNAPSHOT,
        ExportDay.of(entry.file(), ZoneId.of(desk.settings().organisation().timeZone())),
        tally.rows(),
        tally.duplicate(),
        tally.excluded(),
        tally.rejected(),
        warnings(export, rejected));
  }

  /** Rows that cannot be read are kept, with their reasons, where only the state's owner looks. */
  private static void quarantine(Desk desk, Exports.Entry entry, List<Rejected> rejected) {
    Path folder = desk.parameters().state().resolve("rejects");
    int table = entry.recognised().place().number();
    String name = entry.file().sha256() + (table == 1 ? "" : "-" + table) + ".csv";
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      Quarantine.write(file, rejected, entry.recognised().headers());
    } catch (IOException e) {
      throw new Stop(
          ExitCode.STATE_FAILED,
          new Trouble(
              "state-unusable",
              Origin.ofFile(file.toString()),
              "rejected rows cannot be kept here.",
              "Give the user who runs Buyin the right to write the state folder."));
    }
  }

  private static List<String> warnings(Export export, List<Rejected> rejected) {
    List<String> warnings = new ArrayList<>();
    export.warnings().forEach(warning -> warnings.add(warning.toString()));
    rejected.forEach(row -> warnings.add(row.trouble().toString()));
    return warnings;
  }
}
