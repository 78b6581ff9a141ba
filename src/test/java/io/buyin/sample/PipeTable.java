package io.buyin.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A text file beside this class whose cells stand between upright strokes. */
final class PipeTable {
  private final List<List<String>> lines;

  private PipeTable(List<List<String>> lines) {
    this.lines = lines;
  }

  /** Empty lines and those that begin with # are left out. */
  static PipeTable of(String resource) {
    try (InputStream in = PipeTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new PipeTable(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<List<String>> lines() {
    return lines;
  }

  /** What stands below the first line, which names the columns; a hyphen alone is an empty cell. */
  List<List<String>> rows() {
    return lines.stream()
        .skip(1)
        .map(line -> line.stream().map(cell -> cell.equals("-") ? "" : cell).toList())
        .toList();
  }

  /** How many rows have this cell in the column so named. */
  long count(String column, String cell) {
    int at = lines.get(0).indexOf(column);
    return rows().stream().filter(row -> row.get(at).equals(cell)).count();
  }

  /** Writes it as an export in Buyin's own layout. */
  void write(Path file) {
    Csv csv = Csv.withCommas().line(lines.get(0));
    rows().forEach(csv::line);
    csv.write(file);
  }
}
