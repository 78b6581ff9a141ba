package io.buyin.render.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The fonts of a theme. All text is measured with the widths of Arial; a font that is not wider
 * never overflows.
 */
final class Fonts {

  /** Not wider than Arial in running text. */
  private static final Set<String> SAFE =
      Set.of(
          "arial",
          "helvetica",
          "helvetica neue",
          "liberation sans",
          "arimo",
          "calibri",
          "carlito",
          "calibri light",
          "aptos",
          "aptos display",
          "arial narrow",
          "gill sans mt",
          "lato",
          "source sans pro",
          "source sans 3",
          "times new roman",
          "cambria",
          "garamond",
          "corbel",
          "candara",
          "franklin gothic book",
          "pt sans",
          "fira sans condensed",
          "ibm plex sans condensed");

  private Fonts() {}

  static List<String> notes(Document theme) {
    List<String> notes = new ArrayList<>();
    for (String kind : List.of("majorFont", "minorFont")) {
      for (Element latin : Dom.all(Dom.all(theme, kind).get(0), "latin")) {
        String font = latin.getAttribute("typeface");
        if (!SAFE.contains(font.toLowerCase(Locale.ROOT))) {
          String note =
              "the widths of the font \""
                  + font
                  + "\" are not known; text is measured as Arial, and may need another line if the"
                  + " font is wider. Look at one deck before it is sent.";
          if (!notes.contains(note)) {
            notes.add(note);
          }
        }
      }
    }
    return notes;
  }
}
