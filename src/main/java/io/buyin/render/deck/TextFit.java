package io.buyin.render.deck;

import java.util.List;
import java.util.Locale;

/**
 * Measures text with real glyph widths: how many lines it takes and how high it stands. A small
 * reserve is kept, since no two programs set the same text to the very same width.
 */
final class TextFit {

  /** Height of a line over its type size, as Arial and Georgia have it, rounded up. */
  static final double LINE = 1.17;

  private static final double WIDTH_RESERVE = 0.98;
  private static final double CAPS_SPACING = 0.6;
  private static final double STEP = 0.5;
  private static final double LARGEST_STEP = 20;
  private static final double MOST_CRAMPED = 3;

  private TextFit() {}

  /** Height of the paragraphs in EMU when set to this width in EMU. */
  static long height(List<Para> paras, long width) {
    double points = 0;
    for (int at = 0; at < paras.size(); at++) {
      Para para = paras.get(at);
      points += (at == 0 ? 0 : para.before()) + height(para, width);
    }
    return (long) Math.ceil(points * Grid.POINT);
  }

  /** How many lines the paragraph takes at this width in EMU. */
  static int lines(Para para, long width) {
    return new LineBreaker(usable(width)).lines(para).size();
  }

  /** At which character each line after the first begins at this width in EMU. */
  static List<Integer> lineStarts(Para para, long width) {
    return new LineBreaker(usable(width)).starts(para);
  }

  /** Width of the paragraph in one line, in EMU, reserve included. */
  static long width(Para para) {
    double points = 0;
    for (Piece piece : para.pieces()) {
      points += piece.isBreak() ? 0 : width(piece.text(), piece.style());
    }
    return (long) Math.ceil(points / WIDTH_RESERVE * Grid.POINT);
  }

  /** Width of the widest word that cannot be broken, in EMU, reserve included. */
  static long widestWord(Para para) {
    double points = new LineBreaker(0).widestWord(para);
    return (long) Math.ceil(points / WIDTH_RESERVE * Grid.POINT);
  }

  /**
   * The paragraphs, half a point smaller at a time down to their floors, until they fit; as they
   * are at their floors if they never do.
   */
  static List<Para> shrunk(List<Para> paras, Area area) {
    List<Para> smaller = paras;
    for (double by = 0; by <= LARGEST_STEP; by += STEP) {
      double less = by;
      smaller = paras.stream().map(para -> para.smallerBy(less)).toList();
      if (fits(smaller, area)) {
        return smaller;
      }
    }
    return smaller;
  }

  /** As {@link #shrunk}, and where that does not do, in small print. */
  static List<Para> cramped(List<Para> paras, Area area) {
    List<Para> smaller = shrunk(paras, area);
    for (double by = STEP; by <= MOST_CRAMPED && !fits(smaller, area); by += STEP) {
      double less = by;
      smaller = shrunk(paras, area).stream().map(para -> para.crampedBy(less)).toList();
    }
    return smaller;
  }

  /** The paragraph, smaller if it must be, so that it stands in one line where its floor allows. */
  static Para inOneLine(Para para, long width) {
    for (double by = 0; by <= LARGEST_STEP; by += STEP) {
      Para smaller = para.smallerBy(by);
      if (width(smaller) <= width) {
        return smaller;
      }
    }
    return para.smallerBy(LARGEST_STEP);
  }

  static boolean fits(List<Para> paras, Area area) {
    return height(paras, area.width()) <= area.height() && wordsFit(paras, area.width());
  }

  /** Whether no single word is wider than the line. */
  private static boolean wordsFit(List<Para> paras, long width) {
    return paras.stream().noneMatch(para -> new LineBreaker(usable(width)).breaksWords(para));
  }

  static double width(String text, Style style) {
    String shown = style.caps() ? text.toUpperCase(Locale.ROOT) : text;
    double width = 0;
    for (int at = 0; at < shown.length(); at += Character.charCount(shown.codePointAt(at))) {
      width += style.measured().advance(shown.codePointAt(at)) * style.size();
      width += style.caps() ? CAPS_SPACING : 0;
    }
    return width;
  }

  private static double height(Para para, long width) {
    return new LineBreaker(usable(width))
        .lines(para).stream().mapToDouble(size -> size * LINE * para.leading()).sum();
  }

  private static double usable(long width) {
    return (double) width / Grid.POINT * WIDTH_RESERVE;
  }
}
