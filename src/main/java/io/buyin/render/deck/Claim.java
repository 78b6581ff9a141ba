package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Slide.Frame;
import java.util.List;

/** What every slide but the cover has around its body: title, kicker, source, footer, number. */
final class Claim {

  private static final long FULL = Grid.width(12);
  private static final long KICKER_MOST = Grid.inches(0.36);

  private Claim() {}

  /** Title first, as readers of the shape tree expect it, then the kicker above it. */
  static void open(Page page, Frame frame) {
    Area title = new Area(Grid.MARGIN, Grid.TITLE_TOP, FULL, Grid.TITLE_HEIGHT);
    page.title(List.of(Headline.of(frame.title(), Style.TITLE, title)), title);
    kicker(page, Para.of(frame.kicker(), Style.CAPS));
  }

  /** One line over the title; a second one stands above it. */
  private static void kicker(Page page, Para words) {
    long bottom = Grid.KICKER_TOP + Grid.inches(0.20);
    long height = Math.min(KICKER_MOST, TextFit.height(List.of(words), FULL));
    long top = Math.min(Grid.KICKER_TOP, bottom - height);
    Area area = new Area(Grid.MARGIN, top, FULL, bottom - top);
    page.text("Kicker", area, Anchor.TOP, List.of(words));
  }

  /** Two lines over the footer's rule; a third one where the figures behind a slide are many. */
  private static void source(Page page, Para words) {
    long bottom = Grid.SOURCE_TOP + Grid.SOURCE_HEIGHT;
    long height = TextFit.height(List.of(words), FULL);
    boolean third = height > Grid.SOURCE_HEIGHT;
    long end = third ? bottom + Grid.inches(0.035) : bottom;
    long top = third ? Grid.BODY_END : Grid.SOURCE_TOP;
    Area area = new Area(Grid.MARGIN, top, FULL, end - top);
    page.text("Source", area, Anchor.BOTTOM, List.of(words));
  }

  static void close(Page page, Frame frame, Phrase footer) {
    source(page, Para.of(frame.source(), Style.SOURCE));
    Area foot = new Area(Grid.MARGIN, Grid.FOOTER_TOP, Grid.width(10), Grid.FOOTER_HEIGHT);
    page.footer(footer, foot);
    page.slideNumber();
  }
}
