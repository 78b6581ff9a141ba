package io.buyin.render.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks apart from its number format.
 *
 * @param family typeface
 * @param points font size
 * @param indent steps to the right
 * @param line under the cell
 */
record Look(
    String family,
    double points,
    boolean bold,
    boolean italic,
    Tint tint,
    HorizontalAlignment align,
    boolean wrap,
    int indent,
    Line line) {

  /** The rule under a cell. */
  enum Line {
    NONE,
    HAIRLINE,
    HEADER
  }

  private static final String SANS = "Arial";
  private static final String VOICE = "Georgia";

  static final Look PLAIN =
      new Look(
          SANS, 9, false, false, Tint.INK, HorizontalAlignment.GENERAL, false, 0, Line.HAIRLINE);

  static final Look TEXT = PLAIN.aligned(HorizontalAlignment.LEFT);
  static final Look WRAPPED =
      new Look(SANS, 9, false, false, Tint.INK, HorizontalAlignment.LEFT, true, 0, Line.HAIRLINE);
  static final Look NUMBER = PLAIN.aligned(HorizontalAlignment.RIGHT);
  static final Look QUOTE =
      new Look(VOICE, 10, false, true, Tint.INK, HorizontalAlignment.LEFT, true, 0, Line.HAIRLINE);
  static final Look TITLE = PLAIN.sized(16).bolded().tinted(Tint.NAVY).ruled(Line.NONE);
  static final Look ABOUT = PLAIN.tinted(Tint.MUTED).slanted().ruled(Line.NONE);
  static final Look HEADER = TEXT.bolded().tinted(Tint.MUTED).ruled(Line.HEADER);
  static final Look HEADER_RIGHT = HEADER.aligned(HorizontalAlignment.RIGHT);

  Look sized(double size) {
    return new Look(family, size, bold, italic, tint, align, wrap, indent, line);
  }

  Look bolded() {
    return new Look(family, points, true, italic, tint, align, wrap, indent, line);
  }

  Look slanted() {
    return new Look(family, points, bold, true, tint, align, wrap, indent, line);
  }

  Look tinted(Tint other) {
    return new Look(family, points, bold, italic, other, align, wrap, indent, line);
  }

  Look aligned(HorizontalAlignment other) {
    return new Look(family, points, bold, italic, tint, other, wrap, indent, line);
  }

  Look indented() {
    return new Look(family, points, bold, italic, tint, align, wrap, indent + 1, line);
  }

  Look ruled(Line other) {
    return new Look(family, points, bold, italic, tint, align, wrap, indent, other);
  }

  Look wrapped() {
    return new Look(family, points, bold, italic, tint, align, true, indent, line);
  }

  Look unwrapped() {
    return new Look(family, points, bold, italic, tint, align, false, indent, line);
  }
}
