package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first characters of a file, in which its header must stand.
 *
 * @param whole whether this is all of the file
 */
record Head(InboxFile file, Dialect dialect, String text, boolean whole, Limits limits) {

  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  static Head read(InboxFile file, Limits limits) throws IOException {
    Formats.requireText(file);
    Dialect dialect = Encodings.of(file.path());
    char[] buffer = new char[(int) Math.min(limits.head(), file.size())];
    try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      in.skipNBytes(dialect.bom());
      Reader reader =
          new BufferedReader(new InputStreamReader(in, Encodings.strict(dialect.charset())));
      int n = fill(reader, buffer);
      boolean whole = n < buffer.length || reader.read() < 0;
      return new Head(file, dialect, new String(buffer, 0, n), whole, limits);
    }
  }

  /** The delimiter that a {@code sep=;} line names; null without such a line. */
  @Nullable Character declared() {
    String first = lineAt(0).strip().replace("\"", "").toLowerCase(Locale.ROOT);
    if (!first.startsWith("sep=")) {
      return null;
    }
    return first.length() == "sep=".length() ? '\t' : first.charAt("sep=".length());
  }

  /** Every line of the first ones that is not blank, cut at each delimiter that occurs in it. */
  Candidates candidates(int lines) {
    Character declared = declared();
    Candidates found = new Candidates(new ArrayList<>(), new ArrayList<>());
    int start = declared == null ? 0 : next(0);
    List<String> above = new ArrayList<>();
    for (int line = declared == null ? 1 : 2; line <= lines && start < text.length(); line++) {
      if (!hasEnd(start)) {
        requireSome(found, line, start);
        return found;
      }
      for (char delimiter : declared == null ? DELIMITERS : new char[] {declared}) {
        addCandidate(found, line, start, delimiter, above);
      }
      above.add(Preamble.folded(lineAt(start)));
      start = next(start);
    }
    return found;
  }

  /** The last line above a header that says something in words; empty where there is none. */
  String titleOver(HeaderCandidate header) {
    String title = "";
    int start = declared() == null ? 0 : next(0);
    for (long line = declared() == null ? 1 : 2; line < header.line(); line++) {
      String said = Preamble.said(lineAt(start), header.delimiter());
      title = said.isEmpty() ? title : said;
      start = next(start);
    }
    return title;
  }

  /** Whether only blank lines follow. */
  boolean endsAfter(HeaderCandidate header) {
    return whole && text.substring(header.end()).isBlank();
  }

  private void addCandidate(
      Candidates found, int line, int start, char delimiter, List<String> above) {
    String first = lineAt(start);
    if (first.isBlank()) {
      return;
    }
    try (Records records =
        Records.of(recordFrom(start, first), file.name(), delimiter, line, wide())) {
      RawRow row = records.next();
      if (row != null) {
        found.headers().add(candidate(row, start, delimiter, above));
      }
    } catch (IOException e) {
      throw Records.unreadable(file.name(), e);
    } catch (Refused otherDelimiter) {
      found.troubles().add(otherDelimiter.trouble());
    }
  }

  /** A record that begins with this line; it ends with it unless a quotation mark is there. */
  private Reader recordFrom(int start, String first) throws IOException {
    if (first.indexOf('"') < 0) {
      return new StringReader(first);
    }
    Reader reader = new StringReader(text);
    reader.skip(start);
    return reader;
  }

  private HeaderCandidate candidate(RawRow row, int start, char delimiter, List<String> above) {
    int end = start;
    for (long i = row.line(); i <= row.lastLine(); i++) {
      end = next(end);
    }
    return HeaderCandidate.of(row, end, delimiter, above);
  }

  /** Only the columns are limited here: the text is short already, and rows are read later. */
  private Limits wide() {
    return new Limits(
        text.length() + 1,
        text.length() + 1,
        limits.columns(),
        limits.head(),
        limits.swallowed(),
        limits.quarantined(),
        limits.records(),
        limits.repeated());
  }

  private boolean hasEnd(int start) {
    return whole || next(start) < text.length();
  }

  private void requireSome(Candidates found, int line, int start) {
    if (found.headers().isEmpty()) {
      throw new Refused(
          new Trouble(
              "record-too-long",
              Origin.ofLine(file.name(), line),
              String.format(
                  Locale.ROOT,
                  "no end of line was found within %,d characters, so no header either.",
                  text.length() - start),
              "Check whether this is a CSV export."));
    }
  }

  private String lineAt(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(start, end);
  }

  /** Where the line after the one at this position begins. */
  private int next(int start) {
    int end = start + lineAt(start).length();
    boolean pair = text.startsWith("\r\n", end);
    return Math.min(text.length(), end + (pair ? 2 : 1));
  }

  private static int fill(Reader reader, char[] buffer) throws IOException {
    int n = 0;
    while (n < buffer.length) {
      int more = reader.read(buffer, n, buffer.length - n);
      if (more < 0) {
        return n;
      }
      n += more;
    }
    return n;
  }

  /**
   * Lines that may be the header.
   *
   * @param troubles of cuts by a delimiter that did not work, which matter only if none did
   */
  record Candidates(List<HeaderCandidate> headers, List<Trouble> troubles) {}
}
