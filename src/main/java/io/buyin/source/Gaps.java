package io.buyin.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A quick look for empty lines, between which several tables may stand in one file. */
final class Gaps {

  private static final int BUFFER = 1 << 16;

  /** A line that is longer is in no table that can be read. */
  private static final int LONGEST = Limits.STANDARD.record();

  private Gaps() {}

  /** Whether a line without any text, or a comment, stands between lines of text after a line. */
  static boolean isIn(Path path, Dialect dialect, long afterLine) throws IOException {
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      in.skipNBytes(dialect.bom());
      Reader reader =
          new BufferedReader(
              new InputStreamReader(in, Encodings.strict(dialect.charset())), BUFFER);
      return new Look(afterLine, dialect.delimiter()).through(reader);
    }
  }

  private static final class Look {

    private final long after;
    private final char delimiter;
    private long line = 1;
    private int length;
    private boolean text;
    private boolean gap;
    private boolean found;

    private Look(long after, char delimiter) {
      this.after = after;
      this.delimiter = delimiter;
    }

    private boolean through(Reader reader) throws IOException {
      char[] buffer = new char[BUFFER];
      boolean afterReturn = false;
      for (int n = reader.read(buffer); goesOn(n); n = reader.read(buffer)) {
        for (int i = 0; i < n && !found; i++) {
          char c = buffer[i];
          if (c == '\r' || (c == '\n' && !afterReturn)) {
            endLine();
          } else if (c != '\n') {
            see(c);
          }
          afterReturn = c == '\r';
        }
      }
      return found;
    }

    private boolean goesOn(int read) {
      return read >= 0 && !found && length <= LONGEST;
    }

    private void endLine() {
      length = 0;
      gap |= line > after && !text;
      text = false;
      line++;
    }

    private void see(char c) {
      length++;
      if (c == ' ' || c == '"' || c == '\t' || c == delimiter) {
        return;
      }
      boolean comment = !text && c == '#' && line > after;
      text = true;
      found |= gap || comment;
    }
  }
}
