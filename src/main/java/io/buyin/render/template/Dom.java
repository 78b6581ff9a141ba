package io.buyin.render.template;

import io.buyin.trouble.BuyinBug;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** XML that can be changed in place; document types and entities are refused. */
final class Dom {

  private Dom() {}

  /**
   * @throws IOException if it is not well-formed, or has a document type
   */
  static Document parse(byte[] xml) throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (SAXException e) {
      throw new IOException("it is not well-formed", e);
    } catch (ParserConfigurationException e) {
      throw new BuyinBug("XML cannot be read here", e);
    }
  }

  static byte[] bytes(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      document.setXmlStandalone(true);
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(bytes));
    } catch (TransformerException e) {
      throw new BuyinBug("XML cannot be written", e);
    }
    return bytes.toByteArray();
  }

  /** Elements of this local name at and below a node, in order. */
  static List<Element> all(Node node, String name) {
    List<Element> found = new ArrayList<>();
    if (node instanceof Element element && name.equals(element.getLocalName())) {
      found.add(element);
    }
    children(node).forEach(child -> found.addAll(all(child, name)));
    return found;
  }

  static List<Element> children(Node node) {
    List<Element> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }

  /** Puts a copy of the element, which may stand in another document, where the old one stands. */
  static void replace(Element old, Element with) {
    Node copy = old.getOwnerDocument().importNode(with, true);
    old.getParentNode().replaceChild(copy, old);
  }
}
