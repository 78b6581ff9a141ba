package io.buyin.proof;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a drawing part, each with the name of the shape it stands in. */
final class Paragraphs {

  /**
   * A paragraph's text and the shape's name.
   *
   * @param shape empty outside shapes
   * @param number whether it is the field that counts slides
   */
  record Line(String shape, String text, boolean number) {}

  private final List<Line> lines = new ArrayList<>();

  private Paragraphs() {}

  static List<Line> of(Xml part) {
    Paragraphs paragraphs = new Paragraphs();
    paragraphs.visit(part, "");
    return paragraphs.lines;
  }

  private void visit(Xml element, String shape) {
    if (element.is("p")) {
      lines.add(new Line(shape, text(element), isNumber(element)));
      return;
    }
    String name = name(element);
    for (Xml child : element.children()) {
      visit(child, name.isEmpty() ? shape : name);
    }
  }

  private static boolean isNumber(Xml paragraph) {
    return paragraph.child("fld").attribute("type").equals("slidenum");
  }

  /** A shape tells its name in {@code nvSpPr/cNvPr}, a frame in {@code nvGraphicFramePr/cNvPr}. */
  private static String name(Xml element) {
    for (Xml child : element.children()) {
      if (child.name().startsWith("nv")) {
        return child.child("cNvPr").attribute("name");
      }
    }
    return "";
  }

  /** A paragraph's text, whatever its runs; a line break or tab counts as a blank. */
  static String text(Xml paragraph) {
    StringBuilder text = new StringBuilder();
    paragraph.visit(
        piece -> {
          if (piece.is("t")) {
            text.append(piece.text());
          } else if (piece.is("br") || piece.is("tab")) {
            text.append(' ');
          }
        });
    return text.toString();
  }
}
