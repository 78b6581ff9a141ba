package io.buyin.render.preview;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings a slide down to 256 colours, which it hardly exceeds, so that a page of them is light. */
final class Palette {

  private static final int COLOURS = 256;
  private static final int FINE = 0xF8F8F8;
  private static final int HALF_STEP = 0x040404;

  private final Map<Integer, Integer> index = new TreeMap<>();
  private final List<Integer> colours;

  private Palette(BufferedImage image) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        counts.merge(rounded(image.getRGB(x, y)), 1, Integer::sum);
      }
    }
    colours =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(COLOURS)
            .map(Map.Entry::getKey)
            .toList();
    counts.keySet().forEach(colour -> index.put(colour, nearest(colour)));
  }

  static BufferedImage reduce(BufferedImage image) {
    return new Palette(image).apply(image);
  }

  private BufferedImage apply(BufferedImage image) {
    BufferedImage reduced =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model());
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        row[x] = index.getOrDefault(rounded(image.getRGB(x, y)), 0);
      }
      reduced.getRaster().setPixels(0, y, row.length, 1, row);
    }
    return reduced;
  }

  private IndexColorModel model() {
    int[] shown = new int[colours.size()];
    for (int i = 0; i < shown.length; i++) {
      int colour = colours.get(i);
      shown[i] = colour == (0xFFFFFF & FINE) ? 0xFFFFFF : colour | HALF_STEP;
    }
    return new IndexColorModel(8, shown.length, shown, 0, false, -1, 0);
  }

  private static int rounded(int rgb) {
    return rgb & FINE;
  }

  private int nearest(int colour) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.size(); i++) {
      int distance = distance(colour, colours.get(i));
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
    int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return red * red + green * green + blue * blue;
  }
}
