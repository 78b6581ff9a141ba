package io.buyin.render.chart;

import io.buyin.trouble.BuyinBug;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The bundled typefaces of pictures, so that they look the same on every machine. */
public final class Typefaces {

  private static final Font REGULAR = load("LiberationSans-Regular.ttf");
  private static final Font BOLD = load("LiberationSans-Bold.ttf");
  private static final Font VOICE = load("LiberationSerif-Italic.ttf");

  private Typefaces() {}

  /** Makes the typefaces known by their family names to whoever draws text by name. */
  public static void register() {
    GraphicsEnvironment here = GraphicsEnvironment.getLocalGraphicsEnvironment();
    List.of(REGULAR, BOLD, VOICE).forEach(here::registerFont);
  }

  /** The family that stands for sans text. */
  public static String sans() {
    return REGULAR.getFamily(Locale.ROOT);
  }

  /** The family that stands for people's words. */
  public static String voice() {
    return VOICE.getFamily(Locale.ROOT);
  }

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
