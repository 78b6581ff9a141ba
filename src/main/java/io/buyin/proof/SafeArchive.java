package io.buyin.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The zip file itself, read from its directory at the end as Office reads it: no encryption, no
 * unknown packing, no sizes of 64 bits, no name that a part must not have, the content types first.
 */
final class SafeArchive {

  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int NEEDS_64_BITS = 45;
  private static final String FIRST = "[Content_Types].xml";

  private final String file;
  private final ByteBuffer bytes;
  private final Findings findings;
  private final Set<String> names = new HashSet<>();

  private SafeArchive(String file, byte[] bytes, Findings findings) {
    this.file = file;
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.findings = findings;
  }

  /**
   * @param file how the sentences call it
   * @throws IOException if it has no directory
   */
  static void check(Findings findings, String file, byte[] bytes) throws IOException {
    new SafeArchive(file, bytes, findings).directory();
  }

  private void directory() throws IOException {
    int end = bytes.capacity() - END_SIZE;
    while (end >= 0 && bytes.getInt(end) != END) {
      end--;
    }
    if (end < 0) {
      throw new IOException(file + " has no directory");
    }
    int at = bytes.getInt(end + 16);
    int entries = Short.toUnsignedInt(bytes.getShort(end + 10));
    for (int entry = 0; entry < entries; entry++) {
      if (at < 0 || at + ENTRY_SIZE > end || bytes.getInt(at) != ENTRY) {
        throw new IOException(file + " has a broken directory");
      }
      String name = name(at);
      name(name, entry == 0);
      packing(name, at);
      at += ENTRY_SIZE + length(at, 28) + length(at, 30) + length(at, 32);
    }
  }

  private String name(int at) {
    byte[] name = new byte[length(at, 28)];
    bytes.get(at + ENTRY_SIZE, name);
    return new String(name, StandardCharsets.UTF_8);
  }

  private int length(int at, int field) {
    return Short.toUnsignedInt(bytes.getShort(at + field));
  }

  private void name(String name, boolean first) {
    if (first && !name.equals(FIRST)) {
      findings.holds(file + " does not begin with " + FIRST);
    }
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      findings.holds(file + " has two parts whose names differ in capitals alone");
    }
    boolean plain = name.matches("[A-Za-z0-9_.()\\[\\]-]+(/[A-Za-z0-9_.()-]+)*");
    if (!plain || name.contains("..") || name.endsWith(".")) {
      findings.holds(file + " has a part with a name that a part must not have");
    }
  }

  private void packing(String name, int at) {
    int method = length(at, 10);
    boolean encrypted = (length(at, 8) & 1) != 0;
    if (encrypted || (method != 0 && method != 8) || length(at, 6) >= NEEDS_64_BITS) {
      findings.holds(file + ": " + name + " is packed in a way that Office does not open");
    }
  }
}
