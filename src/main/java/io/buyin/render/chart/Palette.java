package io.buyin.render.chart;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Brings a picture down to 64 colours, enough for the few of a slide and their soft edges, so that
 * a page of them is light. Colours are told apart by five bits a channel.
 */
final class Palette {

  private static final int COLOURS = 64;
  private static final int SHADES = 1 << 15;
  private static final int WHITE = SHADES - 1;

  private final int[] index = new int[SHADES];
  private final List<Integer> shades;

  private Palette(int[] pixels) {
    int[] counts = new int[SHADES];
    for (int pixel : pixels) {
      counts[shade(pixel)]++;
    }
    shades =
        IntStream.range(0, SHADES)
            .filter(shade -> counts[shade] > 0)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(shade -> -counts[shade]))
            .limit(COLOURS)
            .toList();
    for (int shade = 0; shade < SHADES; shade++) {
      index[shade] = counts[shade] == 0 ? 0 : nearest(shade);
    }
  }

  static BufferedImage reduce(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    Palette palette = new Palette(pixels);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = palette.index[shade(pixels[i])];
    }
    BufferedImage reduced =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette.model());
    reduced.getRaster().setPixels(0, 0, width, height, pixels);
    return reduced;
  }

  private IndexColorModel model() {
    int[] colours = shades.stream().mapToInt(Palette::colour).toArray();
    return new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
  }

  private static int shade(int rgb) {
    return (rgb >> 19 & 31) << 10 | (rgb >> 11 & 31) << 5 | rgb >> 3 & 31;
  }

  /** The middle of what the shade stands for; white stays white. */
  private static int colour(int shade) {
    return shade == WHITE
        ? 0xFFFFFF
        : (red(shade) << 19 | green(shade) << 11 | blue(shade) << 3) + 0x040404;
  }

  private int nearest(int shade) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < shades.size(); i++) {
      int distance = distance(shade, shades.get(i));
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int red = red(one) - red(other);
    int green = green(one) - green(other);
    int blue = blue(one) - blue(other);
    return red * red + green * green + blue * blue;
  }

  private static int red(int shade) {
    return shade >> 10 & 31;
  }

  private static int green(int shade) {
    return shade >> 5 & 31;
  }

  private static int blue(int shade) {
    return shade & 31;
  }
}
