package io.buyin.render.deck;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML from start to end; attributes come as name, value, name, value. */
final class Markup {

  private final StringBuilder xml = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  Markup open(String tag, Object... attributes) {
    start(tag, attributes);
    xml.append('>');
    open.push(tag);
    return this;
  }

  Markup leaf(String tag, Object... attributes) {
    start(tag, attributes);
    xml.append("/>");
    return this;
  }

  /** An element with nothing but text in it. */
  Markup text(String tag, String text) {
    xml.append('<').append(tag).append('>');
    escape(text);
    xml.append("</").append(tag).append('>');
    return this;
  }

  Markup close() {
    xml.append("</").append(open.pop()).append('>');
    return this;
  }

  Markup close(int levels) {
    for (int level = 0; level < levels; level++) {
      close();
    }
    return this;
  }

  /** Well-formed XML made elsewhere. */
  Markup raw(String fragment) {
    xml.append(fragment);
    return this;
  }

  @Override
  public String toString() {
    return xml.toString();
  }

  private void start(String tag, Object... attributes) {
    xml.append('<').append(tag);
    for (int at = 0; at < attributes.length; at += 2) {
      xml.append(' ').append(attributes[at]).append("=\"");
      escape(String.valueOf(attributes[at + 1]));
      xml.append('"');
    }
  }

  private void escape(String text) {
    text.codePoints().forEach(this::escape);
  }

  private void escape(int point) {
    switch (point) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      default -> xml.appendCodePoint(allowed(point) ? point : 0xFFFD);
    }
  }

  /** XML 1.0 knows no control characters and no lone surrogates. */
  private static boolean allowed(int point) {
    boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
    boolean noCharacter = point == 0xFFFE || point == 0xFFFF;
    return point >= 0x20 && !surrogate && !noCharacter;
  }
}
