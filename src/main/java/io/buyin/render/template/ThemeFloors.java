package io.buyin.render.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Holds the colours of a theme to what a reader needs: 7 to 1 for text, titles and data, 4.5 to 1
 * for words in a verdict's colour and small print, 3 to 1 for what is compared. A brand's colour
 * that is too light is darkened; one that means something else than its place is replaced.
 */
final class ThemeFloors {

  private static final double STRONG = 7;
  private static final double TEXT = 4.5;
  private static final double GRAPHIC = 3;
  private static final double MARGIN = 0.02;
  private static final double PAGE_OFF_WHITE = 1.2;
  private static final double PANEL_OFF_PAGE = 1.3;
  private static final double COLOURED = 0.35;

  private static final List<String> NEEDED =
      List.of(
          "dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5",
          "accent6");

  private final Map<String, Element> slots = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  private ThemeFloors(Document theme) throws IOException {
    Dom.children(Dom.all(theme, "clrScheme").get(0))
        .forEach(slot -> slots.put(slot.getLocalName(), slot));
    if (!slots.keySet().containsAll(NEEDED)) {
      throw new IOException("its theme does not have all colours");
    }
  }

  /** Mends the theme in place; a sentence for each colour that is not used as it is. */
  static List<String> hold(Document theme) throws IOException {
    ThemeFloors floors = new ThemeFloors(theme);
    floors.grounds();
    floors.brand("dk2");
    floors.brand("accent1");
    floors.meanings();
    return floors.notes;
  }

  private void grounds() {
    if (of("lt1").contrast(Rgb.parse("FFFFFF")) > PAGE_OFF_WHITE) {
      use("lt1", "FFFFFF", "is no light page");
    }
    if (of("dk1").contrast(of("lt1")) < STRONG) {
      use("dk1", "1C2733", tooLight("dk1", STRONG));
    }
    boolean light = of("lt2").contrast(of("lt1")) <= PANEL_OFF_PAGE;
    if (!light || of("dk1").contrast(of("lt2")) < STRONG) {
      use("lt2", "F3F5F7", "is no light panel");
    }
  }

  private void brand(String slot) {
    Rgb strong = of(slot).darkenedAgainst(of("lt1"), STRONG);
    if (!strong.equals(of(slot))) {
      use(slot, strong.hex(), tooLight(slot, STRONG));
    }
  }

  private void meanings() {
    double green = of("accent2").hue();
    verdict("accent2", "00786E", green >= 80 && green <= 200, "means favourable, green to teal");
    double red = of("accent3").hue();
    verdict("accent3", "BF4A0B", red <= 40 || red >= 340, "means unfavourable, red to orange");
    muted();
    comparison();
    verdict("accent6", "8A6100", true, "marks a note on data");
  }

  private void verdict(String slot, String own, boolean fits, String meaning) {
    boolean means = fits && of(slot).saturation() >= COLOURED;
    if (!means) {
      use(slot, readable(Rgb.parse(own)).hex(), "stands where a colour " + meaning);
    } else if (!readable(of(slot)).equals(of(slot))) {
      use(slot, readable(of(slot)).hex(), tooLight(slot, TEXT));
    }
  }

  private void muted() {
    boolean grey = of("accent5").saturation() < COLOURED;
    Rgb readable = readable(grey ? of("accent5") : Rgb.parse("55606C"));
    if (!readable.equals(of("accent5"))) {
      use(
          "accent5",
          readable.hex(),
          grey ? tooLight("accent5", TEXT) : "is no grey for small print");
    }
  }

  private void comparison() {
    Rgb other = of("accent4");
    boolean apart =
        other.saturation() < COLOURED
            && other.contrast(of("lt1")) >= GRAPHIC
            && other.contrast(of("lt2")) >= GRAPHIC
            && other.contrast(of("dk1")) >= GRAPHIC
            && other.contrast(of("accent1")) >= 1.8;
    if (!apart) {
      use("accent4", "838D98", "is no grey that stands apart from page, text and data");
    }
  }

  /** Darker until it can be read on page, panel and tinted column. */
  private Rgb readable(Rgb colour) {
    Rgb readable = colour;
    for (Rgb ground : grounded()) {
      readable = readable.darkenedAgainst(ground, TEXT + MARGIN);
    }
    return readable;
  }

  private List<Rgb> grounded() {
    return List.of(of("lt1"), of("lt2"), of("accent1").tint());
  }

  private String tooLight(String slot, double wanted) {
    Rgb colour = of(slot);
    double least = grounded().stream().mapToDouble(colour::contrast).min().orElse(1);
    return String.format(
        Locale.ROOT,
        "has a contrast of %.1f to 1 where %s is needed",
        wanted == STRONG ? colour.contrast(of("lt1")) : least,
        wanted == STRONG ? "7" : "4.5");
  }

  private Element slot(String name) {
    return Objects.requireNonNull(slots.get(name), name);
  }

  private Rgb of(String slot) {
    Element value = Dom.children(slot(slot)).get(0);
    String hex = value.getAttribute(value.getLocalName().equals("sysClr") ? "lastClr" : "val");
    return hex.matches("[0-9A-Fa-f]{6}") ? Rgb.parse(hex) : new Rgb(0);
  }

  private void use(String slot, String hex, String why) {
    notes.add(
        "the colour " + slot + ", #" + of(slot).hex() + ", " + why + "; #" + hex + " is used.");
    Element old = Dom.children(slot(slot)).get(0);
    Element colour =
        old.getOwnerDocument().createElementNS(old.getNamespaceURI(), old.getPrefix() + ":srgbClr");
    colour.setAttribute("val", hex);
    slot(slot).replaceChild(colour, old);
  }
}
