package io.buyin.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A small read-only tree over StAX: local names, attributes, text in place. */
record Xml(String name, Map<String, String> attributes, List<Object> content) {

  /**
   * Reads a part.
   *
   * @throws IOException if it is not well-formed
   */
  static Xml read(byte[] bytes) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        // what stands before the root does not matter
      }
      return element(reader);
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Xml element(XMLStreamReader reader) throws XMLStreamException {
    Xml element = new Xml(reader.getLocalName(), attributes(reader), new ArrayList<>());
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> element.content.add(element(reader));
        case XMLStreamConstants.CHARACTERS -> element.content.add(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          return element;
        }
        default -> {
          // comments and instructions carry nothing we prove
        }
      }
    }
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      String name = reader.getAttributeLocalName(i);
      attributes.put(
          prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
          reader.getAttributeValue(i));
    }
    return attributes;
  }

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  List<Xml> children() {
    return content.stream().filter(Xml.class::isInstance).map(Xml.class::cast).toList();
  }

  /** The first child of this name, or an empty element. */
  Xml child(String child) {
    return children().stream()
        .filter(element -> element.name.equals(child))
        .findFirst()
        .orElse(new Xml(child, Map.of(), List.of()));
  }

  /** This element and all below it, in document order. */
  Stream<Xml> all() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Xml::all));
  }

  List<Xml> all(String wanted) {
    return all().filter(element -> element.name.equals(wanted)).toList();
  }

  /** All text at and below this element. */
  String text() {
    return text(element -> true);
  }

  /** All text at and below this element, elements left out where the predicate says no. */
  String text(Predicate<Xml> wanted) {
    StringBuilder text = new StringBuilder();
    for (Object piece : content) {
      if (piece instanceof Xml element) {
        text.append(wanted.test(element) ? element.text(wanted) : "");
      } else {
        text.append(piece);
      }
    }
    return text.toString();
  }
}
