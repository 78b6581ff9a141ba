package io.buyin.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines a reader sees of a page: blocks and breaks part them, inline elements do not. */
final class HtmlLines implements NodeVisitor {

  private static final Set<String> SAID = Set.of("title", "alt", "aria-label", "summary");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private HtmlLines() {}

  static List<String> of(Element page) {
    HtmlLines reader = new HtmlLines();
    page.traverse(reader);
    reader.close();
    return reader.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
    } else if (node instanceof Element element) {
      part(element);
      element.attributes().asList().stream()
          .filter(attribute -> SAID.contains(attribute.getKey()))
          .forEach(attribute -> lines.add(attribute.getValue()));
    } else if (!(node instanceof DataNode) && !(node instanceof Comment)) {
      close();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      part(element);
    }
  }

  private void part(Element element) {
    if (element.isBlock() || element.normalName().equals("br") || isCell(element)) {
      close();
    }
  }

  private static boolean isCell(Element element) {
    return Set.of("td", "th").contains(element.normalName());
  }

  private void close() {
    String text = Text.plain(line.toString());
    if (!text.isEmpty()) {
      lines.add(text);
    }
    line.setLength(0);
  }
}
