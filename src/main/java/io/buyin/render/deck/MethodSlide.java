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
  private static final long HEADER = Grid.inches(0.28);
  private static final long ROW_LEAST = Grid.inches(0.28);
  private static final long ROW_MOST = Grid.inches(0.37);
  private static final long GAP = Grid.inches(0.24);

  private final Page page;

  private MethodSlide(Page page) {
    this.page = page;
  }

  static void compose(Page page, Slide.Method slide) {
    MethodSlide method = new MethodSlide(page);
    method.half(
        Grid.MARGIN,
        "Table: definitions",
        slide.definitionsHeading(),
        slide.definitions(),
        paras(slide.gradesHeading(), slide.grades(), 4));
    method.half(
        Grid.MARGIN + Grid.width(12) - WIDTH,
        "Table: lineage",
        slide.lineageHeading(),
        slide.lineage(),
        paras(slide.limitsHeading(), slide.limits(), 7));
  }

  /** A headed table and the lines under it. */
  private void half(long x, String name, Phrase heading, Table table, List<Para> lines) {
    page.text(
        "Heading", new Area(x, Grid.BODY_TOP, WIDTH, HEADING), Para.of(heading, Style.SUBHEAD));
    long top = Grid.BODY_TOP + HEADING;
    long linesHeight = TextFit.height(lines, WIDTH);
    long room = Grid.BODY_END - top - GAP - linesHeight;
    long rows = Math.max(1, table.rows().size());
    long row = Math.max(ROW_LEAST, Math.min(ROW_MOST, (room - HEADER) / rows));
    Rows heights = new Rows(HEADER, row, Anchor.MIDDLE);
    TableFrame frame = PlainTable.of(name, table, WIDTH, heights, Style.BODY);
    long bottom = top + page.table(frame, x, top, room) + GAP;
    Area below = new Area(x, bottom, WIDTH, Math.max(1, Grid.BODY_END - bottom));
    page.text("Notes", below, Anchor.TOP, lines);
  }

  private static List<Para> paras(Phrase heading, List<Phrase> lines, double spacing) {
    List<Para> paras = new ArrayList<>();
    paras.add(Para.of(heading, Style.SUBHEAD));
    lines.forEach(line -> paras.add(Para.of(line, Style.BODY).spaced(spacing).leaded(1.04)));
    return paras;
  }
}
