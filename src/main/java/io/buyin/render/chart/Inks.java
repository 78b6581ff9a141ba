package io.buyin.render.chart;

import io.buyin.story.Tone;
import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;

/** The colours of pictures, one for each tone: a theme's own, as native charts have them. */
public final class Inks {

  /** Those of Buyin's own theme. */
  public static final Inks OWN =
      new Inks(
          Map.of(
              Tone.INK, new Color(0x1C2733),
              Tone.NAVY, new Color(0x16395B),
              Tone.MUTED, new Color(0x55606C),
              Tone.FAVOURABLE, new Color(0x00786E),
              Tone.UNFAVOURABLE, new Color(0xBF4A0B),
              Tone.COMPARISON, new Color(0x838D98),
              Tone.DATA_NOTE, new Color(0x8A6100)));

  private final Map<Tone, Color> colours;

  private Inks(Map<Tone, Color> colours) {
    this.colours = new EnumMap<>(colours);
  }

  /** Those of a deck's theme; where it has no fixed colour, Buyin's own. */
  public static Inks of(CTColorScheme theme) {
    Map<Tone, Color> colours = new EnumMap<>(Tone.class);
    for (Tone tone : Tone.values()) {
      colours.put(tone, colour(slot(theme, tone), OWN.of(tone)));
    }
    return new Inks(colours);
  }

  private static CTColor slot(CTColorScheme theme, Tone tone) {
    return switch (tone) {
      case INK -> theme.getDk1();
      case NAVY -> theme.getAccent1();
      case MUTED -> theme.getAccent5();
      case FAVOURABLE -> theme.getAccent2();
      case UNFAVOURABLE -> theme.getAccent3();
      case COMPARISON -> theme.getAccent4();
      case DATA_NOTE -> theme.getAccent6();
    };
  }

  private static Color colour(CTColor slot, Color otherwise) {
    byte[] rgb = slot.isSetSrgbClr() ? slot.getSrgbClr().getVal() : null;
    if (slot.isSetSysClr() && slot.getSysClr().isSetLastClr()) {
      rgb = slot.getSysClr().getLastClr();
    }
    return rgb == null || rgb.length < 3
        ? otherwise
        : new Color(rgb[0] & 255, rgb[1] & 255, rgb[2] & 255);
  }

  Color of(Tone tone) {
    return colours.getOrDefault(tone, Color.BLACK);
  }

  Color ink() {
    return of(Tone.INK);
  }

  Color muted() {
    return of(Tone.MUTED);
  }
}
