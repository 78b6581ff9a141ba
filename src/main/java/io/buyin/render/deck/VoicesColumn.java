package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Quote;
import java.util.List;

/**
 * Voices one under the other in a column, in the type of all quotes as long as they fit, the rest
 * of the room spread between them. Where a voice is missing, a dashed box says so.
 */
final class VoicesColumn {

  private static final long LEAST_GAP = Grid.inches(0.24);
  private static final long LARGEST_GAP = Grid.inches(0.60);
  private static final long BOX_INSET = Grid.inches(0.18);

  private final List<Quote> quotes;
  private final Phrase missing;

  VoicesColumn(List<Quote> quotes, Phrase missing) {
    this.quotes = quotes;
    this.missing = missing;
  }

  void draw(Page page, Area area) {
    Style style = style(area);
    int blocks = quotes.size() + (missing.isEmpty() ? 0 : 1);
    long free = area.height() - height(area.width(), style);
    long gap = blocks < 2 ? 0 : Math.min(LARGEST_GAP, Math.max(LEAST_GAP, free / blocks));
    long y = area.y();
    for (Quote quote : quotes) {
      QuoteBlock block = new QuoteBlock(quote, style);
      long room = Math.min(block.height(area.width()), Math.max(1, area.bottom() - y));
      block.draw(page, new Area(area.x(), y, area.width(), room));
      y += block.height(area.width()) + gap;
    }
    if (!missing.isEmpty()) {
      box(page, new Area(area.x(), y, area.width(), boxHeight(area.width())));
    }
  }

  /** Whether all blocks fit in the type that quotes have everywhere. */
  boolean fits(Area area) {
    return height(area.width(), Style.QUOTE) <= room(area);
  }

  /** The type of quotes, larger for one that is alone; smaller only where it must be. */
  private Style style(Area area) {
    boolean alone = quotes.size() == 1 && missing.isEmpty();
    Style style = alone ? Style.LARGE_QUOTE : Style.QUOTE;
    while (style.size() > Style.QUOTE.floor() && height(area.width(), style) > room(area)) {
      style = style.at(style.size() - 0.5);
    }
    return style;
  }

  private long room(Area area) {
    int blocks = quotes.size() + (missing.isEmpty() ? 0 : 1);
    return area.height() - Math.max(0, blocks - 1) * LEAST_GAP;
  }

  private long height(long width, Style style) {
    long sum = missing.isEmpty() ? 0 : boxHeight(width);
    for (Quote quote : quotes) {
      sum += new QuoteBlock(quote, style).height(width);
    }
    return sum;
  }

  private long boxHeight(long width) {
    return TextFit.height(List.of(words()), width - 2 * BOX_INSET) + 2 * BOX_INSET;
  }

  private void box(Page page, Area area) {
    page.dashed("Missing voice frame", area);
    page.text("Missing voice", area.inset(BOX_INSET), Anchor.TOP, List.of(words()));
  }

  private Para words() {
    return Para.of(missing, Style.BODY).leaded(1.04);
  }
}
