package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of an export from its header on, streamed, with the lines they stand on. Empty lines
 * are no records.
 */
final class Records implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final String file;
  private final GuardedReader guard;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final long offset;
  private long endLine = Long.MAX_VALUE;
  private long position;

  private Records(String file, GuardedReader guard, CSVParser parser, long offset) {
    this.file = file;
    this.guard = guard;
    this.parser = parser;
    this.records = parser.iterator();
    this.offset = offset;
  }

  /**
   * Opens a file at a physical line.
   *
   * @throws Refused if it cannot be read
   */
  static Records open(Path path, String file, Dialect dialect, long fromLine, Limits limits) {
    try {
      Reader reader = reader(path, dialect);
      for (long line = 1; line < fromLine; line++) {
        skipLine(reader);
      }
      return of(reader, file, dialect.delimiter(), fromLine, limits);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  static Records of(Reader reader, String file, char delimiter, long fromLine, Limits limits)
      throws IOException {
    GuardedReader guard = new GuardedReader(reader, file, delimiter, fromLine, limits);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    CSVParser parser = CSVParser.builder().setReader(guard).setFormat(format).get();
    return new Records(file, guard, parser, fromLine - 1);
  }

  /** Ends before a physical line. */
  Records upTo(long line) {
    endLine = line;
    return this;
  }

  /** The next record that is not an empty line; null at the end. */
  @Nullable RawRow next() {
    try {
      while (true) {
        long line = offset + parser.getCurrentLineNumber() + 1;
        if (!records.hasNext()) {
          return null;
        }
        CSVRecord record = records.next();
        String[] cells = record.values();
        if (line >= endLine) {
          return null;
        }
        if (cells.length > 1 || !cells[0].isBlank()) {
          position = record.getCharacterPosition();
          long last = Math.max(line, offset + parser.getCurrentLineNumber());
          return new RawRow(line, last, Arrays.asList(cells), guard.isDamagedUpTo(last));
        }
      }
    } catch (UncheckedIOException e) {
      throw unreadable(file, Objects.requireNonNull(e.getCause()));
    }
  }

  /** Where the record that was read last begins, in characters from the first line. */
  long position() {
    return position;
  }

  private static Reader reader(Path path, Dialect dialect) throws IOException {
    InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
    in.skipNBytes(dialect.bom());
    return new BufferedReader(
        new InputStreamReader(in, Encodings.strict(dialect.charset())), BUFFER);
  }

  private static void skipLine(Reader reader) throws IOException {
    int c = reader.read();
    while (c >= 0 && c != '\n' && c != '\r') {
      c = reader.read();
    }
    if (c == '\r') {
      reader.mark(1);
      if (reader.read() != '\n') {
        reader.reset();
      }
    }
  }

  static Refused unreadable(String file, IOException cause) {
    boolean coding = cause instanceof CharacterCodingException;
    return new Refused(
        new Trouble(
            coding ? "encoding-broken" : "file-unreadable",
            Origin.ofFile(file),
            coding ? "has bytes that stand for no character." : "cannot be read to its end.",
            coding ? "Export it again as UTF-8." : "Check the file and its rights."));
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }
}
