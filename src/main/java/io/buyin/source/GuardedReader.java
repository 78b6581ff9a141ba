package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Stands between the decoder and the CSV parser, which has no limits of its own, and follows
 * quotes, cells and lines: it refuses a file before a record can fill the memory, refuses a
 * quotation mark that is never closed, and notes the records that have text after a closing
 * quotation mark.
 */
final class GuardedReader extends Reader {

  private enum State {
    CELL_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED,
    AFTER_QUOTED
  }

  private final Reader in;
  private final String file;
  private final char delimiter;
  private final Limits limits;
  private final Deque<Long> damagedLines = new ArrayDeque<>();

  private State state = State.CELL_START;
  private char last;
  private long line;
  private long recordLine;
  private long quoteLine;
  private int recordLength;
  private int cellLength;
  private int cells = 1;

  /**
   * @param line the physical line at which the reader stands, from 1
   */
  GuardedReader(Reader in, String file, char delimiter, long line, Limits limits) {
    this.in = in;
    this.file = file;
    this.delimiter = delimiter;
    this.line = line;
    this.recordLine = line;
    this.limits = limits;
  }

  /** Whether a record that ends in this line has text after a closing quotation mark. */
  boolean isDamagedUpTo(long endLine) {
    boolean damaged = false;
    while (!damagedLines.isEmpty() && damagedLines.peek() <= endLine) {
      damagedLines.poll();
      damaged = true;
    }
    return damaged;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    for (int i = offset; i < offset + n; i++) {
      observe(buffer[i]);
    }
    if (n < 0 && state == State.QUOTED) {
      throw refused(
          quoteLine,
          "quote-unclosed",
          "a quotation mark opens here and is never closed.",
          "Export the file again, or correct this cell.");
    }
    return n;
  }

  private void observe(char c) {
    recordLength++;
    cellLength++;
    if (state == State.QUOTE_IN_QUOTED) {
      state = c == '"' ? State.QUOTED : State.AFTER_QUOTED;
      if (c == '"') {
        last = c;
        return;
      }
    }
    if (state == State.QUOTED) {
      insideQuotes(c);
    } else {
      outsideQuotes(c);
    }
    if (cellLength > limits.field() || recordLength > limits.record()) {
      throw tooLong();
    }
    last = c;
  }

  private void insideQuotes(char c) {
    if (c == '"') {
      state = State.QUOTE_IN_QUOTED;
    } else {
      countLine(c);
    }
  }

  private void outsideQuotes(char c) {
    if (c == delimiter) {
      endCell();
    } else if (c == '\n' || c == '\r') {
      endRecord(c);
    } else if (state == State.CELL_START) {
      state = c == '"' ? State.QUOTED : State.PLAIN;
      quoteLine = line;
    } else if (state == State.AFTER_QUOTED && !Character.isWhitespace(c)) {
      damagedLines.add(line);
      state = State.PLAIN;
    }
  }

  private void endCell() {
    state = State.CELL_START;
    cellLength = 0;
    cells++;
    if (cells > limits.columns()) {
      throw refused(
          recordLine,
          "too-many-columns",
          String.format(java.util.Locale.ROOT, "has more than %,d columns.", limits.columns()),
          "Export fewer columns; Buyin needs few.");
    }
  }

  private void endRecord(char c) {
    countLine(c);
    state = State.CELL_START;
    cellLength = 0;
    recordLength = 0;
    cells = 1;
    recordLine = line;
  }

  private void countLine(char c) {
    if (c == '\r' || (c == '\n' && last != '\r')) {
      line++;
    }
  }

  private Refused tooLong() {
    boolean quoted = state == State.QUOTED;
    String what = cellLength > limits.field() ? "cell" : "record";
    int limit = cellLength > limits.field() ? limits.field() : limits.record();
    return refused(
        quoted ? quoteLine : recordLine,
        "record-too-long",
        String.format(
            java.util.Locale.ROOT,
            quoted
                ? "a quotation mark opens here and is not closed within %2$,d characters."
                : "a %1$s is longer than %2$,d characters.",
            what,
            limit),
        "Check whether this is a CSV export, and whether a quotation mark is missing.");
  }

  private Refused refused(long at, String code, String sentence, String remedy) {
    return new Refused(new Trouble(code, Origin.ofLine(file, at), sentence, remedy));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
