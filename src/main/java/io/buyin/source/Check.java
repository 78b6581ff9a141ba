package io.buyin.source;

import io.buyin.source.CheckReport.CheckedColumn;
import io.buyin.source.CheckReport.CheckedFile;
import io.buyin.source.CheckReport.CheckedTable;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an inbox as a night would, and says what each file is and what is wrong with it. */
public final class Check {

  private final Layouts layouts;
  private final ReadingRules rules;

  private Check(Layouts layouts, ReadingRules rules) {
    this.layouts = layouts;
    this.rules = rules;
  }

  public static CheckReport inbox(Inventory inventory, Layouts layouts, ReadingRules rules) {
    Check check = new Check(layouts, rules);
    List<CheckedFile> files = inventory.files().stream().map(check::file).toList();
    return new CheckReport(files, inventory.troubles());
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
    Recognition recognition = layouts.recognise(file);
    if (recognition instanceof Unrecognised unrecognised) {
      return new CheckedFile(
          file.name(), file.sha256(), "", "", List.of(), unrecognised.trouble(), List.of());
    }
    Recognised recognised = (Recognised) recognition;
    try (Export export = Export.open(file, recognised, rules)) {
      return read(file, recognised, export);
    } catch (Refused refused) {
      return checked(file, recognised, List.of(), refused.trouble(), recognised.warnings());
    }
  }

  private static CheckedFile read(InboxFile file, Recognised recognised, Export export) {
    Sums sums = new Sums();
    while (export.hasNext()) {
      sums.add(export.next());
    }
    Tally tally = export.tally();
    List<Trouble> troubles = new ArrayList<>(export.warnings());
    export.rejected().forEach(row -> troubles.add(row.trouble()));
    Trouble refused = tally.hasTooManyRejected() ? tooManyRejected(file, tally) : null;
    return checked(
        file,
        recognised,
        List.of(table(recognised, export, tally, sums)),
        refused,
        troubles.stream().sorted().toList());
  }

  private static CheckedFile checked(
      InboxFile file,
      Recognised recognised,
      List<CheckedTable> tables,
      @Nullable Trouble refused,
      List<Trouble> troubles) {
    return new CheckedFile(
        file.name(),
        file.sha256(),
        recognised.dialect().encoding(),
        recognised.dialect().delimiterName(),
        tables,
        refused,
        troubles);
  }

  private static CheckedTable table(Recognised recognised, Export export, Tally tally, Sums sums) {
    return new CheckedTable(
        recognised.layout().id(),
        recognised.layout().kind(),
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
        columns(recognised, export),
        sums.byField());
  }

  private static Map<String, CheckedColumn> columns(Recognised recognised, Export export) {
    Map<Integer, Field> fields = new LinkedHashMap<>();
    recognised.columns().forEach((field, column) -> fields.put(column, field));
    Map<String, CheckedColumn> columns = new LinkedHashMap<>();
    for (int i = 0; i < recognised.headers().size(); i++) {
      Field field = fields.get(i);
      CheckedColumn column =
          field == null ? new CheckedColumn("", "", "", 0) : column(field, export);
      columns.putIfAbsent(recognised.headers().get(i), column);
    }
    return columns;
  }

  private static CheckedColumn column(Field field, Export export) {
    return new CheckedColumn(
        field.word(),
        field.type().word(),
        unit(field, export),
        export.survey().blanks().getOrDefault(field, 0L));
  }

  private static String unit(Field field, Export export) {
    DateEvidence dates = export.survey().dates().get(field);
    return dates == null
        ? export.grammar().unit(field)
        : dates.unit(export.grammar().orders().get(field));
  }
}
