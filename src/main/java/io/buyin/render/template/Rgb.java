package io.buyin.render.template;

import java.util.Locale;

/** A colour, 0xRRGGBB, and how it stands out (WCAG 2.2). */
record Rgb(int value) {

  private static final double STEP = 0.97;
  private static final double TINT = 0.05;

  /** {@code 16395B}. */
  static Rgb parse(String hex) {
    return new Rgb(Integer.parseInt(hex, 16));
  }

  String hex() {
    return String.format(Locale.ROOT, "%06X", value);
  }

  double contrast(Rgb other) {
    double here = luminance();
    double there = other.luminance();
    return (Math.max(here, there) + 0.05) / (Math.min(here, there) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  /** The same hue, darker until it stands out from the other by this much. */
  Rgb darkenedAgainst(Rgb ground, double contrast) {
    Rgb darker = this;
    while (darker.value != 0 && darker.contrast(ground) < contrast) {
      darker = darker.scaled();
    }
    return darker;
  }

  private Rgb scaled() {
    return of(red() * STEP, green() * STEP, blue() * STEP);
  }

  /** The tint of the recommended column, as Office makes it: a twentieth of its lightness. */
  Rgb tint() {
    double most = Math.max(red(), Math.max(green(), blue()));
    double least = Math.min(red(), Math.min(green(), blue()));
    double span = 1 - Math.abs(most + least - 1);
    double light = (most + least) / 2 * TINT + 1 - TINT;
    double chroma = span == 0 ? 0 : (1 - Math.abs(2 * light - 1)) * (most - least) / span;
    double scale = most == least ? 0 : chroma / (most - least);
    double foot = light - chroma / 2;
    return of(
        (red() - least) * scale + foot,
        (green() - least) * scale + foot,
        (blue() - least) * scale + foot);
  }

  /** Degrees of the colour wheel, 0 is red. */
  double hue() {
    double most = Math.max(red(), Math.max(green(), blue()));
    double span = most - Math.min(red(), Math.min(green(), blue()));
    if (span == 0) {
      return 0;
    }
    double sixth;
    if (most == red()) {
      sixth = (green() - blue()) / span;
    } else if (most == green()) {
      sixth = 2 + (blue() - red()) / span;
    } else {
      sixth = 4 + (red() - green()) / span;
    }
    return (sixth * 60 + 360) % 360;
  }

  /** From grey, 0, to pure, 1. */
  double saturation() {
    double most = Math.max(red(), Math.max(green(), blue()));
    return most == 0 ? 0 : (most - Math.min(red(), Math.min(green(), blue()))) / most;
  }

  private double red() {
    return (value >> 16 & 255) / 255.0;
  }

  private double green() {
    return (value >> 8 & 255) / 255.0;
  }

  private double blue() {
    return (value & 255) / 255.0;
  }

  private static Rgb of(double red, double green, double blue) {
    return new Rgb(channel(red) << 16 | channel(green) << 8 | channel(blue));
  }

  private static int channel(double value) {
    return (int) Math.floor(Math.min(1, Math.max(0, value)) * 255);
  }
}
