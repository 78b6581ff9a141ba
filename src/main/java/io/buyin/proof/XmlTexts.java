package io.buyin.proof;

import java.util.Set;

/** All that an XML part says: words split over runs as one, everything else apart. */
final class XmlTexts {

  /** Elements within a paragraph that part no words. */
  private static final Set<String> INLINE = Set.of("r", "t", "fld", "rPr", "rPh", "pPr");

  private XmlTexts() {}

  static String of(Xml xml) {
    StringBuilder text = new StringBuilder();
    words(xml, text);
    text.append('\n');
    xml.visit(
        element -> element.attributes().values().forEach(value -> text.append(value).append('\n')));
    return text.toString();
  }

  private static void words(Xml element, StringBuilder text) {
    String border = INLINE.contains(element.name()) ? "" : "\n";
    text.append(border);
    for (Object piece : element.content()) {
      if (piece instanceof Xml child) {
        words(child, text);
      } else {
        text.append(piece);
      }
    }
    text.append(border);
  }
}
