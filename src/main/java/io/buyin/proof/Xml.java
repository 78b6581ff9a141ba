package io.buyin.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A small read-only tree over StAX: local names, attributes, text in place. */
record Xml(String name, Map<String, String> attributes, List<Object> content) {

  private static final XMLInputFactory FACTORY = factory();

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /**
   * Reads a part.
   *
   * @throws IOException if it is not well-formed
   */
  static Xml read(byte[] bytes) throws IOException {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
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

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  List<Xml> children() {
    List<Xml> children = new ArrayList<>();
    for (Object piece : content) {
      if (piece instanceof Xml element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first child of this name, or an empty element. */
  Xml child(String child) {
    for (Object piece : content) {
      if (piece instanceof Xml element && element.is(child)) {
        return element;
      }
    }
    return new Xml(child, Map.of(), List.of());
  }

  /** Elements of this name at and below this one, in document order. */
  List<Xml> all(String wanted) {
    List<Xml> found = new ArrayList<>();
    visit(
        element -> {
          if (element.is(wanted)) {
            found.add(element);
          }
        });
    return found;
  }

  /** This element and all below it, in document order. */
  void visit(Consumer<Xml> visitor) {
    visitor.accept(this);
    for (Object piece : content) {
      if (piece instanceof Xml element) {
        element.visit(visitor);
      }
    }
  }

  /** All text at and below this element. */
  String text() {
    StringBuilder text = new StringBuilder();
    text(text);
    return text.toString();
  }

  private void text(StringBuilder text) {
    for (Object piece : content) {
      if (piece instanceof Xml element) {
        element.text(text);
      } else {
        text.append(piece);
      }
    }
  }
}
