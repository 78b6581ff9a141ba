package io.buyin.source;

import io.buyin.source.CheckReport.CheckedFile;
import io.buyin.source.CheckReport.CheckedTable;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads an inbox as a night would, and says what each file is and what is wrong with it. */
public final class Check {

  private final Layouts layouts;
  private final ReadingRules rules;
  private final Set<String> met = new TreeSet<>();
  private final Set<String> unknown = new TreeSet<>();

  private Check(Layouts layouts, ReadingRules rules) {
    this.layouts = layouts;
    this.rules = rules;
  }

  public static CheckReport inbox(Inventory inventory, Layouts layouts, ReadingRules rules) {
    Check check = new Check(layouts, rules);
    List<CheckedFile> files = inventory.files().stream().map(check::file).toList();
    Map<String, List<Trouble>> idle =
        new IdleLayouts(check.met, check.unknown, Limits.STANDARD)
            .beside(inventory.files(), layouts.all());
    return new CheckReport(
        files.stream().map(file -> file.saying(idle.getOrDefault(file.name(), List.of()))).toList(),
        inventory.troubles(),
        inventory.ignored());
  }

  /** Why a file with too many rejected rows is refused. */
  public static Trouble tooManyRejected(InboxFile file, Tally tally) {
    return new Trouble(
        "rows-rejected",
        Origin.ofFile(file.name()),
        String.format(
            Locale.ROOT,
            "%,d of %,d rows cannot be read, more than one in a hundred.",
            tally.rejected(),
            tally.rows()),
        "Mend the rows listed, or export the file again.");
  }

  private CheckedFile file(InboxFile file) {
    List<Recognition> tables = layouts.tables(file);
    Findings findings = new Findings();
    for (Recognition table : tables) {
      if (table instanceof Recognised recognised) {
        met.add(recognised.layout().id());
        read(recognised, findings);
      } else if (table instanceof Unrecognised unrecognised) {
        if (unrecognised.trouble().code().equals(UnknownHeader.CODE)) {
          unknown.add(file.name());
        }
        leftOut(unrecognised, findings);
      }
    }
    @Nullable Dialect dialect = dialect(tables.get(0));
    return new CheckedFile(
        file.name(),
        file.sha256(),
        dialect == null ? "" : dialect.encoding(),
        dialect == null ? "" : dialect.delimiterName(),
        findings.tables,
        findings.refused(),
        findings.troubles.stream().sorted().toList(),
        tables.get(0) instanceof Unrecognised unknown ? unknown.proposal() : "");
  }

  private void read(Recognised recognised, Findings findings) {
    try (Export export = Export.open(recognised.file(), recognised, rules)) {
      Sums sums = new Sums();
      while (export.hasNext()) {
        sums.add(export.next());
      }
      Tally tally = export.tally();
      findings.tables.add(table(recognised, export, tally, sums));
      findings.troubles.addAll(export.warnings());
      export.rejected().forEach(row -> findings.troubles.add(row.trouble()));
      findings.conclude(
          tally.hasTooManyRejected() ? tooManyRejected(recognised.file(), tally) : null);
    } catch (Refused refused) {
      findings.troubles.addAll(recognised.warnings());
      findings.conclude(refused.trouble());
    }
  }

  private static void leftOut(Unrecognised unrecognised, Findings findings) {
    Unrecognised.Table table = unrecognised.table();
    if (table != null) {
      findings.tables.add(leftOut(table));
    }
    findings.conclude(unrecognised.trouble());
  }

  private static @Nullable Dialect dialect(Recognition table) {
    return table instanceof Recognised recognised
        ? recognised.dialect()
        : ((Unrecognised) table).dialect();
  }

  private static CheckedTable table(Recognised recognised, Export export, Tally tally, Sums sums) {
    return new CheckedTable(
        recognised.layout().id(),
        recognised.layout().kind().word(),
        recognised.layout().title(),
        tally.first(),
        tally.last(),
        recognised.headerLine(),
        tally.rows(),
        tally.used(),
        0,
        tally.duplicate(),
        tally.excluded(),
        tally.rejected(),
        CheckColumns.of(recognised, export, sums.currency()),
        sums.byField());
  }

  /** All rows of a table that is left out are excluded. */
  private static CheckedTable leftOut(Unrecognised.Table table) {
    Layout layout = table.layout();
    return new CheckedTable(
        layout == null ? "" : layout.id(),
        layout == null ? "" : layout.kind().word(),
        layout == null ? table.place().title() : layout.title(),
        null,
        null,
        table.place().headerLine(),
        table.records(),
        0,
        0,
        0,
        table.records(),
        0,
        CheckColumns.unused(table.written()),
        Map.of());
  }

  /** What the tables of a file come to: it is refused where none of them can be used. */
  private static final class Findings {
    private final List<CheckedTable> tables = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final List<Trouble> refusals = new ArrayList<>();
    private boolean used;

    void conclude(@Nullable Trouble refusal) {
      if (refusal == null) {
        used = true;
      } else {
        refusals.add(refusal);
      }
    }

    @Nullable Trouble refused() {
      if (used || refusals.isEmpty()) {
        troubles.addAll(refusals);
        return null;
      }
      troubles.addAll(refusals.subList(1, refusals.size()));
      return refusals.get(0);
    }
  }
}
