package io.buyin.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The colours that the names of a deck's theme stand for, and how far two of them differ. */
final class ThemeColours {

  private static final double WHOLE = 100_000;

  private final Map<String, Integer> byName = new HashMap<>();

  private ThemeColours() {}

  /** Of the first master, as its map of names says. */
  static ThemeColours of(OfficePackage deck) throws IOException {
    ThemeColours colours = new ThemeColours();
    String master = deck.own("ppt/slideMasters/slideMaster").get(0);
    for (Links.Link link : Links.of(deck, master).all()) {
      if (link.word().equals("theme")) {
        deck.xml(link.target()).all("clrScheme").get(0).children().forEach(colours::keep);
      }
    }
    Map<String, Integer> theme = Map.copyOf(colours.byName);
    deck.xml(master)
        .child("clrMap")
        .attributes()
        .forEach((name, of) -> colours.byName.put(name, theme.getOrDefault(of, 0)));
    return colours;
  }

  private void keep(Xml slot) {
    List<Xml> values = slot.children();
    if (!values.isEmpty()) {
      Xml value = values.get(0);
      String rgb = value.is("sysClr") ? value.attribute("lastClr") : value.attribute("val");
      byName.put(slot.name(), rgb.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(rgb, 16) : 0);
    }
  }

  int named(String name) {
    return byName.getOrDefault(name, 0);
  }

  /** The colour that a fill names; the other where it names none. */
  int of(Xml fill, int other) {
    for (Xml named : fill.children()) {
      if (named.is("schemeClr")) {
        return changed(named(named.attribute("val")), named);
      }
      if (named.is("srgbClr")) {
        return Integer.parseInt(named.attribute("val"), 16);
      }
    }
    return other;
  }

  private static int changed(int colour, Xml named) {
    double times = percent(named.child("lumMod"), 1);
    double plus = percent(named.child("lumOff"), 0);
    return times == 1 && plus == 0 ? colour : Luminance.changed(colour, times, plus);
  }

  private static double percent(Xml change, double none) {
    String value = change.attribute("val");
    return value.isEmpty() ? none : SafeIds.number(value) / WHOLE;
  }
}
