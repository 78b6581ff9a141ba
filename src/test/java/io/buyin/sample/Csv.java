package io.buyin.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A CSV file in the making: lines that end in a line feed, UTF-8. */
final class Csv {
  private final StringBuilder text = new StringBuilder();
  private final String separator;

  Csv(String separator) {
    this.separator = separator;
  }

  static Csv withCommas() {
    return new Csv(",");
  }

  Csv byteOrderMark() {
    text.append('\uFEFF');
    return this;
  }

  /** A line whose cells are quoted only where they must be. */
  Csv line(List<String> cells) {
    return join(cells.stream().map(this::quotedIfNeeded).toList());
  }

  Csv line(String... cells) {
    return line(List.of(cells));
  }

  /** A line whose cells are all quoted. */
  Csv quotedLine(List<String> cells) {
    return join(cells.stream().map(Csv::quoted).toList());
  }

  /** A line exactly as given. */
  Csv raw(String line) {
    text.append(line).append('\n');
    return this;
  }

  void write(Path file) {
    write(file, text.toString());
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Csv join(List<String> cells) {
    return raw(cells.stream().collect(Collectors.joining(separator)));
  }

  private String quotedIfNeeded(String cell) {
    boolean special = cell.contains(separator) || cell.contains("\"") || cell.contains("\n");
    return special ? quoted(cell) : cell;
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
