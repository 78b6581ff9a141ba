package io.buyin.render.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Buyin's own template with an organisation's theme on it, and with what stands on its master and
 * its two layouts beside placeholders: logos, lines, bars. All else of the organisation's file is
 * left behind: slides, notes, other layouts, links.
 */
final class Graft {

  private static final long INCH = 914_400;
  private static final Set<String> MARKS = Set.of("sp", "pic", "cxnSp", "grpSp");
  private static final String PICTURES = "png|jpe?g|gif";

  private final TemplateParts from;
  private final SortedMap<String, byte[]> to;
  private final List<String> notes = new ArrayList<>();

  Graft(TemplateParts from, TemplateParts own) {
    this.from = from;
    this.to = new TreeMap<>(own.byName());
  }

  List<String> notes() {
    return notes;
  }

  SortedMap<String, byte[]> onto(HouseLayouts layouts) throws IOException {
    theme(layouts.master());
    page(layouts.master(), "ppt/slideMasters/slideMaster1.xml", 0.40);
    page(layouts.cover(), "ppt/slideLayouts/slideLayout1.xml", 1.15);
    page(layouts.claim(), "ppt/slideLayouts/slideLayout2.xml", 0.40);
    return to;
  }

  private void theme(String master) throws IOException {
    List<String> themes = from.linked(master, "theme");
    if (themes.isEmpty()) {
      throw new IOException("its master has no theme");
    }
    Document theme = Dom.parse(from.part(themes.get(0)));
    Document own = Dom.parse(base("ppt/theme/theme1.xml"));
    for (String kept : List.of("clrScheme", "fontScheme")) {
      if (Dom.all(theme, kept).isEmpty()) {
        throw new IOException("its theme has no " + kept);
      }
      Dom.replace(Dom.all(own, kept).get(0), Dom.all(theme, kept).get(0));
    }
    Dom.all(own, "fontScheme").forEach(Graft::plain);
    notes.addAll(ThemeFloors.hold(own));
    notes.addAll(Fonts.notes(own));
    to.put("ppt/theme/theme1.xml", Dom.bytes(own));
  }

  private byte[] base(String part) {
    return Objects.requireNonNull(to.get(part), part);
  }

  /** Names of scripts that Buyin does not write are left out, extensions too. */
  private static void plain(Element fonts) {
    List<Element> left = new ArrayList<>(Dom.all(fonts, "font"));
    left.addAll(Dom.all(fonts, "extLst"));
    left.forEach(Dom::remove);
  }

  private void page(String source, String target, double top) throws IOException {
    Document page = Dom.parse(base(target));
    Element tree = Dom.all(page, "spTree").get(0);
    Element firstHolder = Dom.all(tree, "sp").get(0);
    Map<String, TemplateParts.Link> links = from.links(source);
    Pictures pictures = new Pictures(target);
    Element theirs = Dom.all(Dom.parse(from.part(source)), "spTree").get(0);
    for (Element shape : Dom.children(theirs)) {
      boolean holder = !Dom.all(shape, "ph").isEmpty();
      boolean frame = shape.getLocalName().endsWith("Pr");
      if (!holder && !frame && !isOwn(shape, tree) && fits(shape, top)) {
        Element copy = (Element) page.importNode(shape, true);
        if (pictures.follow(copy, links)) {
          tree.insertBefore(copy, firstHolder);
        }
      }
    }
    number(tree);
    pictures.write();
    to.put(target, Dom.bytes(page));
  }

  /** A template that began as Buyin's has Buyin's own marks. */
  private static boolean isOwn(Element shape, Element tree) {
    return Dom.all(tree, "cNvPr").stream().anyMatch(own -> name(own).equals(name(shape)));
  }

  private static String name(Element shape) {
    return Dom.all(shape, "cNvPr").stream()
        .findFirst()
        .map(at -> at.getAttribute("name"))
        .orElse("");
  }

  /** Whether it may stand there: a mark at the edge, without a number that no figure backs. */
  private boolean fits(Element shape, double top) {
    String name = name(shape);
    if (!MARKS.contains(shape.getLocalName())) {
      notes.add("\"" + name + "\" is neither shape nor picture; it is left out.");
      return false;
    }
    String said =
        String.join(" ", Dom.all(shape, "t").stream().map(Element::getTextContent).toList());
    if (said.chars().anyMatch(Character::isDigit)) {
      notes.add(
          "\"" + name + "\" says a number on every page, which no figure backs; it is left out.");
      return false;
    }
    if (overlaps(shape, top)) {
      notes.add(
          "\""
              + name
              + "\" stands where Buyin writes; it is left out. Move it to the edge: above "
              + top
              + " in, below 7.36 in, or 0.6 in from a side.");
      return false;
    }
    return true;
  }

  private static boolean overlaps(Element shape, double top) {
    List<Element> frames = Dom.all(shape, "xfrm");
    if (frames.isEmpty()) {
      return true;
    }
    Element corner = Dom.all(frames.get(0), "off").get(0);
    Element size = Dom.all(frames.get(0), "ext").get(0);
    double x = Long.parseLong(corner.getAttribute("x")) / (double) INCH;
    double y = Long.parseLong(corner.getAttribute("y")) / (double) INCH;
    double right = x + Long.parseLong(size.getAttribute("cx")) / (double) INCH;
    double bottom = y + Long.parseLong(size.getAttribute("cy")) / (double) INCH;
    return x < 12.73 && right > 0.6 && y < 7.36 && bottom > top;
  }

  /** Every shape of a page has a number of its own. */
  private static void number(Element tree) {
    int id = 0;
    for (Element shape : Dom.all(tree, "cNvPr")) {
      shape.setAttribute("id", Integer.toString(++id));
    }
  }

  /** The pictures that the shapes of one page show. */
  private final class Pictures {

    private final String page;
    private final StringBuilder links = new StringBuilder();
    private int count;

    Pictures(String page) {
      this.page = page;
    }

    /** Takes over what the shape shows; false where it shows something that is not a picture. */
    boolean follow(Element shape, Map<String, TemplateParts.Link> theirs) throws IOException {
      List.of("hlinkClick", "hlinkHover", "extLst", "custDataLst")
          .forEach(
              name -> Dom.all(shape, name).stream().filter(e -> e != shape).forEach(Dom::remove));
      for (Element picture : Dom.all(shape, "blip")) {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        TemplateParts.Link link = theirs.get(picture.getAttributeNS(office, "embed"));
        if (link == null
            || !link.target().toLowerCase(Locale.ROOT).matches(".*\\.(" + PICTURES + ")")) {
          notes.add("a picture of a kind that Buyin does not take (png, jpg, gif) is left out.");
          return false;
        }
        picture.setAttributeNS(office, "r:embed", keep(link.target()));
      }
      return true;
    }

    private String keep(String target) throws IOException {
      String extension = target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      String id = "rIdPicture" + ++count;
      String name = page.replaceAll(".*/|\\.xml", "") + "-" + count + "." + extension;
      to.put("ppt/media/" + name, from.part(target));
      links.append(
          "<Relationship Id=\""
              + id
              + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
              + "2006/relationships/image\" Target=\"../media/"
              + name
              + "\"/>");
      type(extension);
      return id;
    }

    private void type(String extension) {
      String types = text("[Content_Types].xml");
      String kind = extension.equals("jpg") ? "jpeg" : extension;
      if (!types.contains("Extension=\"" + extension + "\"")) {
        to.put(
            "[Content_Types].xml",
            types
                .replace(
                    "<Override PartName=\"/ppt/presentation.xml\"",
                    "<Default Extension=\""
                        + extension
                        + "\" ContentType=\"image/"
                        + kind
                        + "\"/><Override PartName=\"/ppt/presentation.xml\"")
                .getBytes(StandardCharsets.UTF_8));
      }
    }

    void write() {
      int name = page.lastIndexOf('/') + 1;
      String rels = page.substring(0, name) + "_rels/" + page.substring(name) + ".rels";
      to.put(
          rels,
          text(rels)
              .replace("</Relationships>", links + "</Relationships>")
              .getBytes(StandardCharsets.UTF_8));
    }

    private String text(String part) {
      return new String(base(part), StandardCharsets.UTF_8);
    }
  }
}
