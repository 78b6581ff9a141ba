package io.buyin.render.deck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a package by name, embedded workbooks as packages of their own. */
record Parts(Map<String, byte[]> byName) {

  static Parts of(byte[] archive) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Parts(parts);
  }

  /** The part, without the marks that keep a sign and its currency on one line. */
  String text(String name) {
    return new String(byName.get(name), StandardCharsets.UTF_8).replace("\u2060", "");
  }

  List<String> names(String pattern) {
    return byName.keySet().stream().filter(name -> name.matches(pattern)).toList();
  }

  String slide(int number) {
    return text("ppt/slides/slide" + number + ".xml");
  }

  /** What all text runs of some XML say, one after the other. */
  static String words(String xml) {
    return String.join("", all(xml, "<a:t>([^<]*)</a:t>"))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  static List<String> all(String text, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
