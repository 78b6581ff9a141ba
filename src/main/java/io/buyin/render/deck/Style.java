package io.buyin.render.deck;

/**
 * A look of text.
 *
 * @param size in points
 * @param floor the smallest size it may step down to
 * @param caps shown in capitals, slightly spaced, while the text itself keeps its letters
 */
record Style(double size, double floor, boolean bold, Paint paint, Face face, boolean caps) {

  /** Points of the smallest print of a page, its source line. */
  private static final double SMALL_PRINT = 10;

  static final Style COVER_TITLE = bold(34, 26, Paint.NAVY);
  static final Style LONG_COVER_TITLE = bold(26, 20, Paint.NAVY);
  static final Style TITLE = bold(22, 20, Paint.NAVY);
  static final Style NUMBER = bold(44, 30, Paint.NAVY);
  static final Style CHAIN_NUMBER = bold(26, 18, Paint.NAVY);
  static final Style WHY = regular(17, 14, Paint.INK);
  static final Style PANEL_VALUE = bold(16, 13, Paint.PAPER);
  static final Style PANEL_LABEL = regular(11, 11, Paint.PAPER);
  static final Style PANEL_CAPS = caps(Paint.PAPER);
  static final Style SUBHEAD = bold(14, 13, Paint.NAVY);
  static final Style LEAD = regular(14, 12, Paint.INK);
  static final Style LABEL = bold(13, 12, Paint.INK);
  static final Style FACT_VALUE = bold(13, 12, Paint.INK);
  static final Style TEXT = regular(13, 12, Paint.INK);
  static final Style BODY = regular(12, 12, Paint.INK);
  static final Style BODY_BOLD = bold(12, 12, Paint.INK);
  static final Style META = regular(11, 11, Paint.MUTED);
  static final Style HEADER = bold(11, 11, Paint.MUTED);
  static final Style CAPS = caps(Paint.MUTED);
  static final Style FACT_LABEL = regular(10.5, 10.5, Paint.MUTED);
  static final Style SOURCE = regular(10, 10, Paint.MUTED);
  static final Style FOOTER = regular(9, 9, Paint.MUTED);
  static final Style QUOTE = new Style(14, 12, false, Paint.INK, Face.VOICE, false);
  static final Style LARGE_QUOTE = new Style(16, 12, false, Paint.INK, Face.VOICE, false);

  private static Style regular(double size, double floor, Paint paint) {
    return new Style(size, floor, false, paint, Face.SANS, false);
  }

  private static Style bold(double size, double floor, Paint paint) {
    return new Style(size, floor, true, paint, Face.SANS, false);
  }

  private static Style caps(Paint paint) {
    return new Style(10.5, 10.5, true, paint, Face.SANS, true);
  }

  Style at(double points) {
    return new Style(points, Math.min(floor, points), bold, paint, face, caps);
  }

  Style in(Paint other) {
    return new Style(size, floor, bold, other, face, caps);
  }

  Style bolder() {
    return new Style(size, floor, true, paint, face, caps);
  }

  /** This style some points smaller, but not below its floor. */
  Style smallerBy(double points) {
    return new Style(Math.max(floor, size - points), floor, bold, paint, face, caps);
  }

  /**
   * This style some points smaller, below its floor if need be: rather a page in small print than
   * no page.
   */
  Style crampedBy(double points) {
    double cramped = Math.max(Math.min(size, SMALL_PRINT), size - points);
    return new Style(cramped, Math.min(floor, cramped), bold, paint, face, caps);
  }

  /** The typeface whose widths this style is measured with. */
  Face measured() {
    if (face == Face.VOICE) {
      return Face.VOICE;
    }
    return bold ? Face.SANS_BOLD : Face.SANS;
  }
}
