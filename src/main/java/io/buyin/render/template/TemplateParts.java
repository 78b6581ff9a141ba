package io.buyin.render.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;

/** The parts of a PowerPoint file that somebody else made, by name; nothing of it is trusted. */
record TemplateParts(SortedMap<String, byte[]> byName) {

  private static final int MOST_BYTES = 50 * 1024 * 1024;
  private static final int MOST_UNPACKED = 200 * 1024 * 1024;
  private static final int MOST_PARTS = 5_000;

  /** A link of a part. */
  record Link(String id, String word, String target, boolean outside) {}

  /**
   * @throws IOException saying why it cannot be taken, as the rest of a sentence
   */
  static TemplateParts open(byte[] file) throws IOException {
    if (file.length > MOST_BYTES) {
      throw new IOException("it is larger than 50 MB");
    }
    SortedMap<String, byte[]> parts = new TreeMap<>();
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes((int) (MOST_UNPACKED - unpacked + 1));
        unpacked += part.length;
        if (unpacked > MOST_UNPACKED || parts.size() >= MOST_PARTS) {
          throw new IOException("it is larger than 200 MB or 5,000 parts once unpacked");
        }
        if (parts.put(entry.getName(), part) != null) {
          throw new IOException("it has two parts with one name");
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("it is not a PowerPoint file", e);
    }
    if (!parts.containsKey("ppt/presentation.xml")) {
      throw new IOException("it is not a PowerPoint file (.pptx or .potx)");
    }
    return new TemplateParts(parts);
  }

  /** What a template must not bring, a piece of a sentence each. */
  List<String> unwanted() throws IOException {
    List<String> unwanted = new ArrayList<>();
    for (String part : byName.keySet()) {
      String name = part.toLowerCase(Locale.ROOT);
      if (name.contains("vbaproject") || name.contains("/activex/")) {
        unwanted.add("macros or controls (" + part + ")");
      } else if (name.contains("/embeddings/") && name.endsWith(".bin")) {
        unwanted.add("an embedded object (" + part + ")");
      } else if (name.matches(".*\\.(mp3|wav|m4a|wma|aiff?|mp4|m4v|mov|avi|wmv|mpe?g)")) {
        unwanted.add("sound or film (" + part + ")");
      } else if (name.endsWith(".rels")) {
        outside(part, unwanted);
      }
    }
    return unwanted;
  }

  private void outside(String rels, List<String> unwanted) throws IOException {
    for (Element link : Dom.all(Dom.parse(part(rels)), "Relationship")) {
      String target = link.getAttribute("Target");
      boolean web =
          link.getAttribute("Type").endsWith("/hyperlink") && target.startsWith("https://");
      if (link.getAttribute("TargetMode").equals("External") && !web) {
        unwanted.add("a link to something outside the file (" + rels + ")");
      }
    }
  }

  /** The links of a part, by id. */
  Map<String, Link> links(String part) throws IOException {
    int name = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, name);
    byte[] rels = byName.get(folder + "_rels/" + part.substring(name) + ".rels");
    Map<String, Link> links = new LinkedHashMap<>();
    if (rels != null) {
      for (Element link : Dom.all(Dom.parse(rels), "Relationship")) {
        String type = link.getAttribute("Type");
        links.put(
            link.getAttribute("Id"),
            new Link(
                link.getAttribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                resolved(folder, link.getAttribute("Target")),
                link.getAttribute("TargetMode").equals("External")));
      }
    }
    return links;
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = folder + target;
    while (path.contains("/../")) {
      path = path.replaceFirst("[^/]+/\\.\\./", "");
    }
    return path;
  }

  /** The parts that a part links to by a link of this kind, in order. */
  List<String> linked(String part, String word) throws IOException {
    return links(part).values().stream()
        .filter(link -> link.word().equals(word) && byName.containsKey(link.target()))
        .map(Link::target)
        .toList();
  }

  /**
   * @throws IOException if it is missing
   */
  byte[] part(String name) throws IOException {
    byte[] part = byName.get(name);
    if (part == null) {
      throw new IOException("its part " + name + " is missing");
    }
    return part;
  }
}
