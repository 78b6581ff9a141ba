package io.buyin.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rejected rows as a CSV that a person mends from: line, column, code, what is wrong, what to do,
 * then the cells as the export has them, without formulas.
 */
public final class Quarantine {

  private static final List<String> OURS = List.of("line", "column", "code", "sentence", "remedy");

  private Quarantine() {}

  /**
   * Writes the file beside its name and renames it when it is complete.
   *
   * @param header of the export, as it stands there
   * @throws IOException if the folder cannot be written to
   */
  public static void write(Path target, List<Rejected> rejected, List<String> header)
      throws IOException {
    List<List<String>> records = new ArrayList<>();
    records.add(together(OURS, header));
    rejected.forEach(row -> records.add(together(ours(row), row.cells())));
    PlainCsv.write(target, records);
  }

  private static List<String> ours(Rejected row) {
    return List.of(
        Long.toString(row.trouble().origin().line()),
        row.trouble().origin().column(),
        row.trouble().code(),
        row.trouble().sentence(),
        row.trouble().remedy());
  }

  private static List<String> together(List<String> before, List<String> cells) {
    List<String> all = new ArrayList<>(before);
    all.addAll(cells);
    return all;
  }
}
