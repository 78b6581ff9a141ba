package io.buyin.source;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rejected rows as a CSV that a person mends from: line, column, code, what is wrong, what to do,
 * then the cells as the export has them. A cell that a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers stay numbers.
 */
public final class Quarantine {

  private static final List<String> OURS = List.of("line", "column", "code", "sentence", "remedy");
  private static final Pattern FORMULA =
      Pattern.compile("[\\s\\u0000-\\u001F]*[=+@\\-|].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,]*%?");

  private Quarantine() {}

  /**
   * Writes the file beside its name and renames it when it is complete.
   *
   * @param header of the export, as it stands there
   * @throws IOException if the folder cannot be written to
   */
  public static void write(Path target, List<Rejected> rejected, List<String> header)
      throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (BufferedWriter out = Files.newBufferedWriter(part);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(neutral(OURS, header));
      for (Rejected row : rejected) {
        printer.printRecord(neutral(ours(row), row.cells()));
      }
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<String> ours(Rejected row) {
    return List.of(
        Long.toString(row.trouble().origin().line()),
        row.trouble().origin().column(),
        row.trouble().code(),
        row.trouble().sentence(),
        row.trouble().remedy());
  }

  private static List<String> neutral(List<String> before, List<String> cells) {
    List<String> all = new ArrayList<>(before);
    all.addAll(cells);
    return all.stream().map(Quarantine::neutral).toList();
  }

  private static String neutral(String cell) {
    String clean = cell.replace("\0", "");
    boolean formula = FORMULA.matcher(clean).matches() && !NUMBER.matcher(clean).matches();
    return formula ? "'" + clean : clean;
  }
}
