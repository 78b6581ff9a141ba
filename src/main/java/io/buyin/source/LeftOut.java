package io.buyin.source;

import io.buyin.trouble.Origin;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What rows that are no data tell all the same: of missing rows, and of errors of the tool. */
final class LeftOut {

  private static final Pattern NUMBER = Pattern.compile("\\d{2,7}");

  private final Recognised export;
  private final Warnings warnings;
  private final TotalCheck totals;
  private final boolean hasTotals;
  private long rows;

  LeftOut(Survey survey, Grammar grammar, Warnings warnings) {
    this.export = survey.export();
    this.warnings = warnings;
    this.totals = new TotalCheck(grammar);
    this.hasTotals = survey.hasTotals();
  }

  void data(RawRow row) {
    rows++;
    if (hasTotals) {
      totals.addRow(row);
    }
  }

  void excluded(RawRow row, Shape shape) {
    if (shape == Shape.TOOL_ERROR) {
      noteToolError(row);
    } else if (shape == Shape.SINGLE) {
      noteCut(row);
    } else if (hasTotals && Shape.isTotal(row, export)) {
      totals.addTotal(row);
      noteUnnamed(row);
    } else {
      noteBlank(row);
    }
  }

  /** A row that its layout leaves out for a blank cell still counts in the tool's totals. */
  private void noteBlank(RawRow row) {
    int column = row.isBlank() ? -1 : Shape.leftOutBy(row, export);
    if (column < 0 || !row.cell(column).isBlank()) {
      return;
    }
    if (hasTotals) {
      totals.addRow(row);
    }
    warnings.note(
        "row-left-out",
        new Origin(export.file().name(), row.line(), export.headers().get(column)),
        "the cell is blank, and the layout leaves such rows out.",
        "Nothing needs to be done, unless the row matters: then fill in the cell.");
  }

  /** A total that the layout does not name is left out, but not in silence. */
  private void noteUnnamed(RawRow row) {
    if (!Shape.isNamedTotal(row, export)) {
      String label = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
      warnings.note(
          "total-left-out",
          Origin.ofLine(export.file().name(), row.line()),
          "begins with "
              + Quoted.of(label.strip())
              + " and has neither a date nor a stage: it is left out as a total of the rows.",
          "Nothing needs to be done, unless it is no total: then give it its date or stage.");
    }
  }

  /** When no row is left. */
  void end() {
    if (hasTotals) {
      totals.note(warnings);
    }
  }

  /** A footer that names exactly as many rows as there are says that the list ends there. */
  private void noteCut(RawRow row) {
    Matcher number = NUMBER.matcher(row.cell(0));
    while (number.find()) {
      if (Long.parseLong(number.group()) == rows) {
        warnings.note(
            "list-cut",
            Origin.ofLine(export.file().name(), row.line()),
            String.format(
                Locale.ROOT,
                "the tool says %s, and there are %,d rows: whatever came after them is missing.",
                Quoted.of(row.cell(0)),
                rows),
            "Export a shorter period at a time, so that no list is cut.");
        return;
      }
    }
  }

  private void noteToolError(RawRow row) {
    int column = export.layout().exclusions().errorColumn(export.headers());
    warnings.note(
        "tool-error",
        Origin.ofLine(export.file().name(), row.line()),
        "the tool wrote an error instead of data: " + Quoted.of(row.cell(column)) + ".",
        "Export again later if the row matters.");
  }
}
