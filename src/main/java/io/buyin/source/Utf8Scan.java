package io.buyin.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A whole file looked at byte by byte: which of its characters beyond ASCII are UTF-8, and which
 * are not.
 */
final class Utf8Scan {

  private static final int BUFFER = 1 << 16;
  private static final int CONTINUED = 0x80;
  private static final int TWO = 0xC0;
  private static final int THREE = 0xE0;
  private static final int FOUR = 0xF0;

  /** Characters of an 8-bit encoding that look like UTF-8 by chance: at most one in ten. */
  private static final int CHANCE = 10;

  private final byte[] buffer = new byte[BUFFER];
  private long line = 1;
  private long valid;
  private long shaped;
  private long other;
  private long validLine;
  private long otherLine;
  private int last;

  private int lead;
  private int needed;
  private int seen;
  private int second;

  private Utf8Scan() {}

  static Utf8Scan of(Path path) throws IOException {
    Utf8Scan scan = new Utf8Scan();
    try (InputStream in =
        new BufferedInputStream(Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS), BUFFER)) {
      int n = in.read(scan.buffer);
      while (n >= 0) {
        for (int i = 0; i < n; i++) {
          scan.add(scan.buffer[i] & 0xFF);
        }
        n = in.read(scan.buffer);
      }
    }
    scan.breakOff();
    return scan;
  }

  boolean isUtf8() {
    return other == 0 && shaped == 0;
  }

  /** Whether nothing but UTF-8 is meant, and some of it stands for no character. */
  boolean isBroken() {
    return other == 0 && shaped > 0;
  }

  /** Whether some lines are UTF-8 and others are not. */
  boolean isMixed() {
    return other > 0 && valid * CHANCE > other;
  }

  /** The first line with a character that is UTF-8 and none of ASCII. */
  long validLine() {
    return validLine;
  }

  /** The first line with a byte that is not UTF-8. */
  long otherLine() {
    return otherLine;
  }

  private void add(int b) {
    if (needed > 0) {
      if ((b & TWO) == CONTINUED) {
        second = seen == 0 ? b : second;
        seen++;
        if (seen == needed) {
          finish();
        }
        return;
      }
      breakOff();
    }
    if (b < CONTINUED) {
      countLine(b);
    } else {
      begin(b);
    }
  }

  private void begin(int b) {
    lead = b;
    seen = 0;
    needed = b < TWO ? 0 : b < THREE ? 1 : b < FOUR ? 2 : b < 0xF8 ? 3 : 0;
    if (needed == 0) {
      noteOther(1);
    }
  }

  /** A character that is cut short counts each of its bytes. */
  private void breakOff() {
    if (needed > 0) {
      noteOther(1 + seen);
    }
    needed = 0;
  }

  private void finish() {
    needed = 0;
    if (isCharacter() && isChance()) {
      return;
    }
    if (isCharacter()) {
      validLine = valid == 0 ? line : validLine;
      valid++;
    } else {
      otherLine = otherLine == 0 ? line : otherLine;
      shaped++;
    }
  }

  /** Neither longer than it need be, nor half a pair, nor beyond the last character. */
  private boolean isCharacter() {
    return switch (lead) {
      case 0xC0, 0xC1 -> false;
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> lead < 0xF5;
    };
  }

  /** A capital with an accent before a closing quotation mark: as likely of an 8-bit encoding. */
  private boolean isChance() {
    return lead >= 0xC6 && lead <= 0xCD;
  }

  private void noteOther(int bytes) {
    otherLine = otherLine == 0 ? line : otherLine;
    other += bytes;
  }

  private void countLine(int b) {
    if (b == '\n' ? last != '\r' : b == '\r') {
      line++;
    }
    last = b;
  }
}
