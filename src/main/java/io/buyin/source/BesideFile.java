package io.buyin.source;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small table that people keep beside the order form, read whole: any doubt stops the night.
 *
 * @param file its name
 * @param header column names, folded, blanks as {@code _}; empty where the file is empty
 * @param rows below the header, without blank ones
 * @param delimiter between its cells
 */
record BesideFile(String file, List<String> header, List<RawRow> rows, char delimiter) {

  private static final char[] DELIMITERS = {',', ';', '\t'};

  /**
   * @param noColumns what is wrong where no delimiter yields two columns
   * @throws Stop with {@link ExitCode#SETTINGS_REFUSED}
   */
  static BesideFile read(Path path, Trouble noColumns) {
    String file = String.valueOf(path.getFileName());
    try {
      Dialect dialect = Encodings.of(path);
      for (char delimiter : DELIMITERS) {
        try (Records records =
            Records.open(path, file, dialect.delimitedBy(delimiter), 1, Limits.STANDARD)) {
          RawRow header = records.next();
          if (header == null) {
            return new BesideFile(file, List.of(), List.of(), delimiter);
          }
          if (header.cells().size() > 1) {
            return new BesideFile(file, names(header), rows(records), delimiter);
          }
        }
      }
      throw new Stop(ExitCode.SETTINGS_REFUSED, noColumns);
    } catch (IOException e) {
      throw new Stop(ExitCode.SETTINGS_REFUSED, Records.unreadable(file, e).trouble());
    } catch (Refused refused) {
      throw new Stop(ExitCode.SETTINGS_REFUSED, refused.trouble());
    }
  }

  Origin line(RawRow row) {
    return Origin.ofLine(file, row.line());
  }

  /** Cells beyond the header, or a quotation mark that never closes. */
  boolean isMisshapen(RawRow row) {
    return row.damaged() || row.isWiderThan(header.size());
  }

  /** The cell, cleaned; empty where there is no such column. */
  String text(RawRow row, String column) {
    int at = header.indexOf(column);
    return at < 0 ? "" : Sanitiser.clean(row.cell(at)).strip();
  }

  private static List<String> names(RawRow header) {
    return header.cells().stream().map(cell -> Fold.of(cell).replace(' ', '_')).toList();
  }

  private static List<RawRow> rows(Records records) {
    List<RawRow> rows = new ArrayList<>();
    for (RawRow row = records.next(); row != null; row = records.next()) {
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    return List.copyOf(rows);
  }
}
