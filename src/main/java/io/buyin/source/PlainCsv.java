package io.buyin.source;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file that people open in a spreadsheet: a cell that it would run as a formula gets an
 * apostrophe before it; numbers stay numbers.
 */
public final class PlainCsv {

  private static final Pattern FORMULA =
      Pattern.compile("[\\s\\u0000-\\u001F]*[=+@\\-|].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,]*%?");

  private static final String MARK = "\ufeff";

  private PlainCsv() {}

  /**
   * Writes the file beside its name and renames it when it is complete.
   *
   * @throws IOException if the folder cannot be written to
   */
  public static void write(Path target, Iterable<List<String>> records) throws IOException {
    write(target, "", CSVFormat.RFC4180, records);
  }

  /** As {@link #write}, with a mark at the start by which spreadsheets know that it is UTF-8. */
  static void writeMarked(Path target, char delimiter, Iterable<List<String>> records)
      throws IOException {
    write(target, MARK, CSVFormat.RFC4180.builder().setDelimiter(delimiter).get(), records);
  }

  private static void write(
      Path target, String mark, CSVFormat format, Iterable<List<String>> records)
      throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (BufferedWriter out = Files.newBufferedWriter(part);
        CSVPrinter printer = new CSVPrinter(out, format)) {
      out.write(mark);
      for (List<String> cells : records) {
        printer.printRecord(cells.stream().map(PlainCsv::neutral).toList());
      }
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String neutral(String cell) {
    String clean = cell.replace("\0", "");
    boolean formula = FORMULA.matcher(clean).matches() && !NUMBER.matcher(clean).matches();
    return formula ? "'" + clean : clean;
  }
}
