package io.buyin.render.deck;

/**
 * A stretch of text in one style; {@link #LINE_BREAK} as its text is a line break.
 *
 * @param language of the words, as a BCP 47 tag; empty where they are in the deck's
 */
record Piece(String text, Style style, String language) {

  static final String LINE_BREAK = "\n";

  /** In the deck's own language. */
  Piece(String text, Style style) {
    this(text, style, "");
  }

  static Piece lineBreak(Style style) {
    return new Piece(LINE_BREAK, style);
  }

  boolean isBreak() {
    return text.equals(LINE_BREAK);
  }

  Piece smallerBy(double points) {
    return new Piece(text, style.smallerBy(points), language);
  }

  Piece crampedBy(double points) {
    return new Piece(text, style.crampedBy(points), language);
  }
}
