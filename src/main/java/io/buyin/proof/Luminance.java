package io.buyin.proof;

/** How light a colour is, by WCAG 2.2, and how Office changes it. */
final class Luminance {

  private Luminance() {}

  /** The contrast of two colours, 1 to 21. */
  static double contrast(int one, int other) {
    double lighter = Math.max(of(one), of(other));
    double darker = Math.min(of(one), of(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double of(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 255) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /** The colour with its lightness (of hue, saturation, lightness) times and plus these. */
  static int changed(int rgb, double times, double plus) {
    double red = (rgb >> 16 & 255) / 255.0;
    double green = (rgb >> 8 & 255) / 255.0;
    double blue = (rgb & 255) / 255.0;
    double most = Math.max(red, Math.max(green, blue));
    double least = Math.min(red, Math.min(green, blue));
    double lightness = (most + least) / 2;
    double wanted = Math.min(1, Math.max(0, lightness * times + plus));
    double span = 1 - Math.abs(2 * lightness - 1);
    double saturation = span == 0 ? 0 : (most - least) / span;
    double chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
    double scale = most == least ? 0 : chroma / (most - least);
    double foot = wanted - chroma / 2;
    return channel((red - least) * scale + foot) << 16
        | channel((green - least) * scale + foot) << 8
        | channel((blue - least) * scale + foot);
  }

  private static int channel(double value) {
    return (int) Math.round(Math.min(1, Math.max(0, value)) * 255);
  }
}
