package io.buyin.render.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The two layouts of the contract and the master they stand on, by the names of their parts.
 *
 * @param cover the layout {@code Buyin cover}
 * @param claim the layout {@code Buyin claim}
 */
record HouseLayouts(String master, String cover, String claim) {

  static final String COVER = "Buyin cover";
  static final String CLAIM = "Buyin claim";

  /**
   * Finds them; what is missing becomes a sentence.
   *
   * @return null where something is missing
   */
  static @org.jspecify.annotations.Nullable HouseLayouts find(
      TemplateParts parts, List<Missing> missing) throws IOException {
    List<String> masters = parts.linked("ppt/presentation.xml", "slideMaster");
    for (String master : masters) {
      Map<String, String> layouts = names(parts, master);
      if (layouts.containsKey(COVER) && layouts.containsKey(CLAIM)) {
        return new HouseLayouts(master, layouts.get(COVER), layouts.get(CLAIM));
      }
    }
    List<String> all = new ArrayList<>();
    for (String master : masters) {
      all.addAll(names(parts, master).keySet());
    }
    for (String wanted : List.of(COVER, CLAIM)) {
      if (!all.contains(wanted)) {
        missing.add(new Missing(wanted, all));
      }
    }
    if (missing.isEmpty()) {
      missing.add(new Missing(COVER + " beside " + CLAIM + " on one master", all));
    }
    return null;
  }

  /** A layout that is not there, and those that are. */
  record Missing(String layout, List<String> there) {

    String sentence() {
      return "it has no layout named \"" + layout + "\".";
    }

    String remedy() {
      String example =
          there.isEmpty()
              ? "a layout"
              : "a layout that is there (\"" + there.get(0) + "\" or another)";
      return "In PowerPoint, open View, Slide Master; duplicate "
          + example
          + ", rename the copy to \""
          + layout
          + "\" and keep on it what is to stand around every page, such as the logo.";
    }
  }

  private static Map<String, String> names(TemplateParts parts, String master) throws IOException {
    Map<String, String> names = new LinkedHashMap<>();
    for (String layout : parts.linked(master, "slideLayout")) {
      Element page = Dom.all(Dom.parse(parts.part(layout)), "cSld").get(0);
      names.putIfAbsent(page.getAttribute("name").strip(), layout);
    }
    return names;
  }
}
