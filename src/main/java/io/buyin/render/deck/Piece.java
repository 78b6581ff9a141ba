package io.buyin.render.deck;

/** A stretch of text in one style; {@link #LINE_BREAK} as its text is a line break. */
record Piece(String text, Style style) {

  static final String LINE_BREAK = "\n";

  static Piece lineBreak(Style style) {
    return new Piece(LINE_BREAK, style);
  }

  boolean isBreak() {
    return text.equals(LINE_BREAK);
  }

  Piece smallerBy(double points) {
    return new Piece(text, style.smallerBy(points));
  }

  Piece crampedBy(double points) {
    return new Piece(text, style.crampedBy(points));
  }
}
