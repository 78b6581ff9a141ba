package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Slide.Frame;
import java.util.List;

/** What every slide but the cover has around its body: title, kicker, source, footer, number. */
final class Claim {

  private static final long FULL = Grid.width(12);

  private Claim() {}

  /** Title first, as readers of the shape tree expect it, then the kicker above it. */
  static void open(Page page, Frame frame) {
    Area title = new Area(Grid.MARGIN, Grid.TITLE_TOP, FULL, Grid.TITLE_HEIGHT);
    page.title(List.of(Headline.of(frame.title(), Style.TITLE, title)), title);
    Area kicker = new Area(Grid.MARGIN, Grid.KICKER_TOP, FULL, Grid.inches(0.20));
    page.text("Kicker", kicker, Para.of(frame.kicker(), Style.CAPS));
  }

  static void close(Page page, Frame frame, Phrase footer) {
    Area source = new Area(Grid.MARGIN, Grid.SOURCE_TOP, FULL, Grid.SOURCE_HEIGHT);
    page.text("Source", source, Anchor.BOTTOM, List.of(Para.of(frame.source(), Style.SOURCE)));
    Area foot = new Area(Grid.MARGIN, Grid.FOOTER_TOP, Grid.width(10), Grid.FOOTER_HEIGHT);
    page.footer(footer, foot);
    page.slideNumber();
  }
}
