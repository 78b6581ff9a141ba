package io.buyin.render.deck;

import io.buyin.trouble.BuyinBug;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A typeface and the advance widths of its glyphs, from tables shipped with Buyin, so that a text
 * measures the same on every machine. Arial is measured by Liberation Sans and Georgia by Gelasio,
 * which were drawn to the same widths.
 */
final class Face {

  static final Face SANS = new Face("sans");
  static final Face SANS_BOLD = new Face("sans-bold");

  /** For verbatim speech alone. */
  static final Face VOICE = new Face("voice-italic");

  private static final double UNITS = 2048;
  private static final int WIDEST_LATIN = 'W';

  private final Map<Integer, Integer> advances;

  private Face(String table) {
    advances = read("metrics/" + table + ".tsv");
  }

  /** Width of a character at one point size, in points. */
  double advance(int point) {
    Integer advance = advances.get(point);
    if (advance == null) {
      advance = advances.getOrDefault(WIDEST_LATIN, (int) UNITS);
    }
    return advance / UNITS;
  }

  boolean knows(int point) {
    return advances.containsKey(point);
  }

  private static Map<Integer, Integer> read(String resource) {
    Map<Integer, Integer> table = new HashMap<>();
    try (InputStream in = Face.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new BuyinBug("The font table " + resource + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> keep(line, table));
    } catch (IOException e) {
      throw new BuyinBug("The font table " + resource + " cannot be read", e);
    }
    return table;
  }

  private static void keep(String line, Map<Integer, Integer> table) {
    int tab = line.indexOf('\t');
    table.put(
        Integer.parseInt(line.substring(0, tab), 16), Integer.parseInt(line.substring(tab + 1)));
  }
}
