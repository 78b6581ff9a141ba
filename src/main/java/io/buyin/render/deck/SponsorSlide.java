package io.buyin.render.deck;

import io.buyin.render.deck.TableFrame.Rows;
import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Table;
import java.util.List;

/** For the sender only: who stands where, and whom to talk to next, under a warning. */
final class SponsorSlide {

  private static final long HEADING = Grid.inches(0.30);
  private static final long HEADER = Grid.inches(0.34);
  private static final long ROW_MOST = Grid.inches(0.46);
  private static final long INSET = Grid.inches(0.12);
  private static final long GAP = Grid.inches(0.20);

  private SponsorSlide() {}

  static void compose(Page page, Slide.Sponsor slide) {
    long top = warning(page, slide.warning());
    boolean both = !slide.next().rows().isEmpty() && !slide.people().rows().isEmpty();
    Area full = new Area(Grid.MARGIN, top, Grid.width(12), Grid.BODY_END - top);
    if (!both) {
      boolean people = slide.next().rows().isEmpty();
      table(
          page,
          people ? slide.peopleHeading() : slide.nextHeading(),
          people ? slide.people() : slide.next(),
          full);
    } else {
      Area left = new Area(Grid.MARGIN, top, Grid.width(6), full.height());
      table(page, slide.peopleHeading(), slide.people(), left);
      long x = Grid.x(7) + GAP / 2;
      Area next = new Area(x, top, Grid.MARGIN + Grid.width(12) - x, Grid.BODY_END - top);
      table(page, slide.nextHeading(), slide.next(), next);
    }
  }

  /** A band that nobody overlooks; where the page goes on. */
  private static long warning(Page page, Phrase words) {
    List<Para> paras = List.of(Para.heading(words, Style.TEXT.in(Paint.VERMILLION)));
    long width = Grid.width(12) - 2 * INSET;
    long height = TextFit.height(paras, width) + 2 * INSET;
    Area band = new Area(Grid.MARGIN, Grid.BODY_TOP, Grid.width(12), height);
    page.dashed("Warning frame", band);
    page.text("Warning", band.inset(INSET), Anchor.MIDDLE, paras);
    return band.bottom() + GAP;
  }

  private static void table(Page page, Phrase heading, Table table, Area area) {
    page.text("Table heading", area.withHeight(HEADING), Para.of(heading, Style.SUBHEAD));
    long room = area.height() - HEADING;
    TableFrame frame =
        PlainTable.of(
            "Table: " + heading.text(),
            table,
            area.width(),
            new Rows(HEADER, 0, Anchor.MIDDLE),
            Style.BODY);
    page.table(frame.grown(room, ROW_MOST), area.x(), area.y() + HEADING, room);
  }
}
