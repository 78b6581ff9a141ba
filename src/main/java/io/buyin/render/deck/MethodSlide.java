package io.buyin.render.deck;

import io.buyin.render.deck.TableFrame.Rows;
import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * How the figures were made: definitions and grades on the left, lineage and limits on the right.
 */
final class MethodSlide {

  private static final long WIDTH = Grid.width(6) - Grid.inches(0.10);
  private static final long HEADING = Grid.inches(0.30);
  private static final long TOP = Grid.BODY_TOP + HEADING;
  private static final long HEADER = Grid.inches(0.28);
  private static final long ROW_LEAST = Grid.inches(0.28);
  private static final long ROW_MOST = Grid.inches(0.37);
  private static final long GAP = Grid.inches(0.20);

  /** An appendix may go down to the size of remarks before it gives up. */
  private static final Style TIGHT = Style.BODY.at(11);

  private static final Style ROOMY = Style.BODY;

  private final Page page;

  private MethodSlide(Page page) {
    this.page = page;
  }

  static void compose(Page page, Slide.Method slide) {
    MethodSlide method = new MethodSlide(page);
    List<Para> grades = paras(slide.gradesHeading(), slide.grades(), ROOMY);
    List<Para> limits = paras(slide.limitsHeading(), slide.limits(), ROOMY);
    boolean beside = fits("", slide.definitions(), grades);
    List<Para> right = beside ? limits : gradesAndLimits(slide);
    method.half(
        Grid.MARGIN,
        new Half("Table: definitions", slide.definitionsHeading(), slide.definitions()),
        beside ? grades : List.of());
    method.half(
        Grid.MARGIN + Grid.width(12) - WIDTH,
        new Half("Table: lineage", slide.lineageHeading(), slide.lineage()),
        right);
  }

  /** Where definitions need the whole left half, the grades move to the right. */
  private static List<Para> gradesAndLimits(Slide.Method slide) {
    List<Para> all = new ArrayList<>(paras(slide.gradesHeading(), slide.grades(), TIGHT));
    List<Para> limits = paras(slide.limitsHeading(), slide.limits(), TIGHT);
    all.add(limits.get(0).spaced(10));
    all.addAll(limits.subList(1, limits.size()));
    return all;
  }

  /** A headed table of one half of the page. */
  private record Half(String name, Phrase heading, Table table) {}

  /** The table and the lines under it. */
  private void half(long x, Half half, List<Para> lines) {
    Area heading = new Area(x, Grid.BODY_TOP, WIDTH, HEADING);
    page.text("Heading", heading, Para.of(half.heading(), Style.SUBHEAD));
    long room = room(lines);
    TableFrame roomy = table(half.name(), half.table(), room, Style.BODY);
    TableFrame frame =
        roomy.height() <= room ? roomy : table(half.name(), half.table(), room, TIGHT);
    long bottom = TOP + page.table(frame, x, TOP, room) + GAP;
    Area below = new Area(x, bottom, WIDTH, Math.max(1, Grid.BODY_END - bottom));
    page.text("Notes", below, Anchor.TOP, lines);
  }

  private static boolean fits(String name, Table table, List<Para> lines) {
    long room = room(lines);
    return table(name, table, room, Style.BODY).height() <= room;
  }

  /** What is left for the table above these lines. */
  private static long room(List<Para> lines) {
    long under = lines.isEmpty() ? 0 : GAP + TextFit.height(lines, WIDTH);
    return Grid.BODY_END - TOP - under;
  }

  private static TableFrame table(String name, Table table, long room, Style style) {
    long rows = Math.max(1, table.rows().size());
    long row = Math.max(ROW_LEAST, Math.min(ROW_MOST, (room - HEADER) / rows));
    return PlainTable.of(name, table, WIDTH, new Rows(HEADER, row, Anchor.MIDDLE), style);
  }

  private static List<Para> paras(Phrase heading, List<Phrase> lines, Style style) {
    List<Para> paras = new ArrayList<>();
    paras.add(Para.of(heading, Style.SUBHEAD));
    double spacing = style.size() / 2 - 1;
    lines.forEach(line -> paras.add(Para.of(line, style).spaced(spacing).leaded(1.04)));
    return paras;
  }
}
