package io.buyin.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Which characters a file's bytes stand for: by its byte order mark, else strict UTF-8 over the
 * whole file, else windows-1252. Nothing is ever replaced silently.
 */
final class Encodings {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int BUFFER = 1 << 16;
  private static final char ANY = ',';

  private Encodings() {}

  /** The dialect with a delimiter still to be found. */
  static Dialect of(Path path) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      start = in.readNBytes(3);
    }
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      return new Dialect("UTF-8 with BOM", StandardCharsets.UTF_8, 3, ANY);
    }
    if (startsWith(start, 0xFF, 0xFE)) {
      return new Dialect("UTF-16LE", StandardCharsets.UTF_16LE, 2, ANY);
    }
    if (startsWith(start, 0xFE, 0xFF)) {
      return new Dialect("UTF-16BE", StandardCharsets.UTF_16BE, 2, ANY);
    }
    return isUtf8(path)
        ? new Dialect("UTF-8", StandardCharsets.UTF_8, 0, ANY)
        : new Dialect("windows-1252", WINDOWS_1252, 0, ANY);
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

  private static boolean isUtf8(Path path) throws IOException {
    CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer chars = CharBuffer.allocate(BUFFER);
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      boolean end = false;
      while (!end) {
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = n < 0;
        bytes.position(bytes.position() + Math.max(n, 0)).flip();
        CoderResult result = decoder.decode(bytes, chars.clear(), end);
        if (result.isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return true;
  }
}
