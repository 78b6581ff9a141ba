package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which characters a file's bytes stand for: by its byte order mark, else by zero bytes at every
 * second or fourth place, else strict UTF-8 over the whole file, else windows-1252. A file that is
 * UTF-8 in some lines only is refused. Nothing is ever replaced silently.
 */
final class Encodings {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final int SAMPLE = 1 << 12;
  private static final int SHORTEST = 16;
  private static final char ANY = ',';

  private Encodings() {}

  /** The dialect with a delimiter still to be found. */
  static Dialect of(Path path) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      start = in.readNBytes(SAMPLE);
    }
    Dialect marked = marked(start);
    Dialect wide = marked == null ? wide(start) : marked;
    return wide == null ? narrow(path) : wide;
  }

  private static @Nullable Dialect marked(byte[] start) {
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      return new Dialect("UTF-8 with BOM", StandardCharsets.UTF_8, 3, ANY);
    }
    if (startsWith(start, 0xFF, 0xFE, 0, 0)) {
      return new Dialect("UTF-32LE", UTF_32LE, 4, ANY);
    }
    if (startsWith(start, 0, 0, 0xFE, 0xFF)) {
      return new Dialect("UTF-32BE", UTF_32BE, 4, ANY);
    }
    if (startsWith(start, 0xFF, 0xFE)) {
      return new Dialect("UTF-16LE", StandardCharsets.UTF_16LE, 2, ANY);
    }
    return startsWith(start, 0xFE, 0xFF)
        ? new Dialect("UTF-16BE", StandardCharsets.UTF_16BE, 2, ANY)
        : null;
  }

  /** By where the zero bytes stand: most characters of most files need one byte of two or four. */
  private static @Nullable Dialect wide(byte[] start) {
    int[] zeros = new int[4];
    for (int i = 0; i < start.length; i++) {
      zeros[i % 4] += start[i] == 0 ? 1 : 0;
    }
    boolean[] empty = new boolean[4];
    boolean[] filled = new boolean[4];
    for (int i = 0; i < 4; i++) {
      empty[i] = start.length >= SHORTEST && zeros[i] * 5 >= start.length / 4 * 4;
      filled[i] = zeros[i] * 20 <= start.length / 4;
    }
    if (filled[0] && empty[1] && empty[2] && empty[3]) {
      return new Dialect("UTF-32LE without BOM", UTF_32LE, 0, ANY);
    }
    if (empty[0] && empty[1] && empty[2] && filled[3]) {
      return new Dialect("UTF-32BE without BOM", UTF_32BE, 0, ANY);
    }
    if (filled[0] && empty[1] && filled[2] && empty[3]) {
      return new Dialect("UTF-16LE without BOM", StandardCharsets.UTF_16LE, 0, ANY);
    }
    return empty[0] && filled[1] && empty[2] && filled[3]
        ? new Dialect("UTF-16BE without BOM", StandardCharsets.UTF_16BE, 0, ANY)
        : null;
  }

  private static Dialect narrow(Path path) throws IOException {
    Utf8Scan scan = Utf8Scan.of(path);
    if (scan.isUtf8()) {
      return new Dialect("UTF-8", StandardCharsets.UTF_8, 0, ANY);
    }
    String file = String.valueOf(path.getFileName());
    if (scan.isBroken()) {
      throw refused(file, scan.otherLine(), "has bytes that stand for no character.");
    }
    if (scan.isMixed()) {
      throw refused(
          file,
          scan.otherLine(),
          "is not UTF-8 but line " + scan.validLine() + " is, so no encoding fits the whole file.");
    }
    return new Dialect("windows-1252", WINDOWS_1252, 0, ANY);
  }

  private static Refused refused(String file, long line, String sentence) {
    return new Refused(
        new Trouble(
            "encoding-broken",
            Origin.ofLine(file, line),
            sentence,
            "Export it again as UTF-8, and do not join files of different encodings."));
  }

  static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean startsWith(byte[] start, int... mark) {
    if (start.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((start[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
