package io.buyin.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of an Office file by name, packages inside it included under {@code outer!inner}. */
record OfficePackage(SortedMap<String, byte[]> parts) {

  /** Far above any file of ours, far below what would hurt. */
  private static final int MOST_BYTES = 256 * 1024 * 1024;

  /**
   * Opens a package and those embedded in it.
   *
   * @throws IOException if it is not a whole zip file
   */
  static OfficePackage open(byte[] bytes) throws IOException {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    read("", bytes, parts);
    if (parts.isEmpty()) {
      throw new IOException("not a zip file");
    }
    return new OfficePackage(parts);
  }

  private static void read(String prefix, byte[] bytes, SortedMap<String, byte[]> parts)
      throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes(MOST_BYTES);
        String name = prefix + entry.getName();
        if (parts.put(name, part) != null) {
          throw new IOException("the part " + name + " stands twice");
        }
        if (name.endsWith(".xlsx")) {
          read(name + "!", part, parts);
        }
      }
    }
  }

  byte[] part(String name) throws IOException {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IOException("the part " + name + " is missing");
    }
    return part;
  }

  List<String> names(String start, String end) {
    return parts.keySet().stream()
        .filter(name -> name.startsWith(start) && name.endsWith(end))
        .toList();
  }

  String text(String name) throws IOException {
    return new String(part(name), StandardCharsets.UTF_8);
  }
}
