package io.buyin.render.deck;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads glyph widths out of font files and writes the tables that {@link Face} measures with. Run
 * by hand when a font changes: first argument the table's path, then its font files; a later file
 * fills in what the earlier ones lack.
 */
final class MetricsBuilder {

  private static final float UNITS = 2048;
  private static final int LAST = 0x2FFF;

  private MetricsBuilder() {}

  public static void main(String... arguments) throws IOException, FontFormatException {
    Map<Integer, Long> widths = new TreeMap<>();
    StringBuilder table = new StringBuilder();
    for (int file = 1; file < arguments.length; file++) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, Path.of(arguments[file]).toFile());
      table.append("# ").append(font.getFontName(Locale.ROOT)).append(", 1/2048 em\n");
      add(font.deriveFont(UNITS), widths);
    }
    widths.forEach(
        (point, width) -> table.append(String.format(Locale.ROOT, "%04X\t%d%n", point, width)));
    Files.writeString(Path.of(arguments[0]), table.toString(), StandardCharsets.UTF_8);
  }

  private static void add(Font font, Map<Integer, Long> widths) {
    FontRenderContext context = new FontRenderContext(null, true, true);
    for (int point = 0x20; point <= LAST; point++) {
      if (font.canDisplay(point)) {
        GlyphVector glyph = font.createGlyphVector(context, Character.toString(point));
        widths.putIfAbsent(point, Math.round((double) glyph.getGlyphMetrics(0).getAdvanceX()));
      }
    }
  }
}
