package io.buyin.render.chart;

import io.buyin.story.Tone;
import java.awt.Color;

/** The colours of pictures: the theme's own, since a picture cannot follow a theme. */
final class Inks {

  static final Color INK = new Color(0x1C2733);
  static final Color MUTED = new Color(0x55606C);
  static final Color HAIRLINE = new Color(0xD6D9DC);

  private Inks() {}

  static Color of(Tone tone) {
    return switch (tone) {
      case INK -> INK;
      case NAVY -> new Color(0x16395B);
      case MUTED -> MUTED;
      case FAVOURABLE -> new Color(0x00786E);
      case UNFAVOURABLE -> new Color(0xBF4A0B);
      case COMPARISON -> new Color(0x838D98);
      case DATA_NOTE -> new Color(0x8A6100);
    };
  }
}
