package io.buyin.render.deck;

/** A rectangle on the page in EMU. */
record Area(long x, long y, long width, long height) {

  long right() {
    return x + width;
  }

  long bottom() {
    return y + height;
  }

  double widthInPoints() {
    return (double) width / Grid.POINT;
  }

  double heightInPoints() {
    return (double) height / Grid.POINT;
  }

  /** The same rectangle, smaller by this much on every side. */
  Area inset(long by) {
    return new Area(x + by, y + by, width - 2 * by, height - 2 * by);
  }

  Area inset(long sides, long ends) {
    return new Area(x + sides, y + ends, width - 2 * sides, height - 2 * ends);
  }

  Area withHeight(long other) {
    return new Area(x, y, width, other);
  }

  Area withY(long other) {
    return new Area(x, other, width, height);
  }
}
