package io.buyin.render.deck;

/**
 * The page's twelve columns and zones in EMU (914,400 to an inch, 12,700 to a point); all whole
 * numbers, so that nothing drifts.
 */
final class Grid {

  static final long INCH = 914_400;
  static final long POINT = 12_700;
  static final long PAGE_WIDTH = 12_192_000;
  static final long PAGE_HEIGHT = 6_858_000;
  static final long MARGIN = 548_640;
  static final long COLUMN = 756_920;
  static final long GUTTER = 182_880;

  static final long KICKER_TOP = inches(0.40);
  static final long TITLE_TOP = inches(0.66);
  static final long TITLE_HEIGHT = inches(0.86);
  static final long BODY_TOP = inches(1.62);
  static final long BODY_END = inches(6.56);
  static final long SOURCE_TOP = inches(6.66);
  static final long SOURCE_HEIGHT = inches(0.36);
  static final long FOOTER_TOP = inches(7.12);
  static final long FOOTER_HEIGHT = inches(0.20);
  static final long FOOTER_END = inches(7.46);

  private Grid() {}

  /** Left edge of column 1 to 12. */
  static long x(int column) {
    return MARGIN + (column - 1) * (COLUMN + GUTTER);
  }

  /** Width of that many columns. */
  static long width(int columns) {
    return columns * COLUMN + (columns - 1) * GUTTER;
  }

  static long inches(double inches) {
    return Math.round(inches * INCH);
  }

  static long points(double points) {
    return Math.round(points * POINT);
  }
}
