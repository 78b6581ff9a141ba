package io.buyin.proof;

import java.util.ArrayList;
import java.util.List;

/** One shape of a slide, in the order in which it is read. */
record Shape(Xml xml) {

  private static final List<String> KINDS = List.of("sp", "cxnSp", "graphicFrame", "pic", "grpSp");

  /** A place on the slide, in EMU. */
  record Place(long left, long top, long right, long bottom) {

    boolean contains(Place other) {
      return left <= other.left
          && top <= other.top
          && right >= other.right
          && bottom >= other.bottom;
    }
  }

  static List<Shape> of(Xml slide) {
    List<Shape> shapes = new ArrayList<>();
    for (Xml child : slide.child("cSld").child("spTree").children()) {
      if (KINDS.contains(child.name())) {
        shapes.add(new Shape(child));
      }
    }
    return shapes;
  }

  private Xml properties() {
    return xml.children().stream()
        .filter(child -> child.name().startsWith("nv"))
        .findFirst()
        .orElse(xml);
  }

  String name() {
    return properties().child("cNvPr").attribute("name");
  }

  String description() {
    return properties().child("cNvPr").attribute("descr");
  }

  boolean isDecorative() {
    return properties().all("decorative").stream()
        .anyMatch(mark -> mark.attribute("val").equals("1"));
  }

  /** The kind of placeholder it fills; empty where it fills none. */
  String holder() {
    List<Xml> holders = properties().all("ph");
    return holders.isEmpty() ? "" : holders.get(0).attribute("type");
  }

  boolean isTitle() {
    return holder().equals("title") || holder().equals("ctrTitle");
  }

  boolean isTable() {
    return !xml.all("tbl").isEmpty();
  }

  boolean isChart() {
    return xml.is("graphicFrame") && !isTable();
  }

  boolean isPicture() {
    return xml.is("pic");
  }

  String text() {
    return text(xml.child("txBody"));
  }

  /** All that stands in the paragraphs of an element. */
  static String text(Xml element) {
    StringBuilder text = new StringBuilder();
    element.all("p").forEach(line -> text.append(Paragraphs.text(line)).append('\n'));
    return text.toString();
  }

  /** Whether a text is but a mark, such as the square of a key. */
  static boolean isSign(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  boolean hasPlace() {
    return !frame().child("ext").attribute("cx").isEmpty();
  }

  /** Where it stands; at the corner without size where its layout says it. */
  Place place() {
    long left = at("off", "x");
    long top = at("off", "y");
    return new Place(left, top, left + at("ext", "cx"), top + at("ext", "cy"));
  }

  /** Whether it ends above where the other begins, in the other's column. */
  boolean isAbove(Shape other) {
    Place here = place();
    Place there = other.place();
    return here.bottom() <= there.top()
        && here.left() < there.right()
        && there.left() < here.right();
  }

  private Xml frame() {
    return xml.is("graphicFrame") ? xml.child("xfrm") : xml.child("spPr").child("xfrm");
  }

  private long at(String corner, String axis) {
    return Math.max(0, SafeIds.number(frame().child(corner).attribute(axis)));
  }
}
