package io.buyin.render.chart;

import io.buyin.trouble.BuyinBug;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The bundled typeface of pictures, so that they look the same on every machine. */
final class Typefaces {

  private static final Font REGULAR = load("LiberationSans-Regular.ttf");
  private static final Font BOLD = load("LiberationSans-Bold.ttf");

  private Typefaces() {}

  static Font regular(float size) {
    return REGULAR.deriveFont(size);
  }

  static Font bold(float size) {
    return BOLD.deriveFont(size);
  }

  private static Font load(String name) {
    try (InputStream stream =
        Objects.requireNonNull(Typefaces.class.getResourceAsStream(name), name)) {
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException | FontFormatException e) {
      throw new BuyinBug("the typeface " + name + " cannot be used", e);
    }
  }
}
