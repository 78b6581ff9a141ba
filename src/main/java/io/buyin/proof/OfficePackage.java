package io.buyin.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of an Office file by name, packages inside it included under {@code outer!inner}. */
final class OfficePackage {

  /** Far above any file of ours, far below what would hurt. */
  private static final int MOST_BYTES = 256 * 1024 * 1024;

  private static final int START = 8192;

  private final SortedMap<String, byte[]> parts = new TreeMap<>();
  private final Map<String, Xml> trees = new HashMap<>();

  private OfficePackage() {}

  /**
   * Opens a package and those embedded in it.
   *
   * @throws IOException if it is not a whole zip file
   */
  static OfficePackage open(byte[] bytes) throws IOException {
    OfficePackage office = new OfficePackage();
    office.read("", bytes);
    return office;
  }

  private void read(String prefix, byte[] bytes) throws IOException {
    int before = parts.size();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        keep(prefix + entry.getName(), zip.readNBytes(MOST_BYTES));
      }
    }
    if (parts.size() == before) {
      throw new IOException(prefix.isEmpty() ? "not a zip file" : prefix + " is not a zip file");
    }
  }

  private void keep(String name, byte[] part) throws IOException {
    if (parts.put(name, part) != null) {
      throw new IOException("a part stands twice");
    }
    if (name.endsWith(".xlsx")) {
      read(name + "!", part);
    }
  }

  SortedMap<String, byte[]> parts() {
    return parts;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  byte[] part(String name) throws IOException {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IOException("the part " + name + " is missing");
    }
    return part;
  }

  /** The part as a tree, read once. */
  Xml xml(String name) throws IOException {
    Xml known = trees.get(name);
    if (known != null) {
      return known;
    }
    Xml read = Xml.read(part(name));
    trees.put(name, read);
    return read;
  }

  /** Names of the parts of one package alone, without those of packages inside it. */
  List<String> own(String root) {
    return parts.keySet().stream()
        .filter(name -> name.startsWith(root) && name.indexOf('!', root.length()) < 0)
        .toList();
  }

  /** How a part begins: enough to see what its first element declares. */
  String start(String name) throws IOException {
    byte[] part = part(name);
    return new String(part, 0, Math.min(part.length, START), StandardCharsets.UTF_8);
  }

  /** Names of the parts that begin and end like this, by name. */
  List<String> names(String start, String end) {
    return parts.keySet().stream()
        .filter(name -> name.startsWith(start) && name.endsWith(end))
        .toList();
  }
}
