package io.buyin.render.deck;

import io.buyin.story.ChartPlan;
import io.buyin.story.Quote;
import io.buyin.story.Slide;
import java.util.List;

/** Below the stages: what became of the opportunities as one bar, and a voice beside it. */
final class ChainOutcome {

  private static final long HEADING = Grid.inches(0.24);
  private static final long GAP = Grid.inches(0.10);
  private static final long BAR = Grid.inches(0.64);
  private static final long BAR_LEAST = Grid.inches(0.26);
  private static final long CHECK_GAP = Grid.inches(0.2);

  private final Slide.Chain slide;
  private final Area bar;
  private final Area beside;

  /** Nothing where the slide has neither. */
  ChainOutcome(Slide.Chain slide) {
    this.slide = slide;
    boolean both = slide.parts() != null && slide.voice() != null;
    long end = Grid.MARGIN + Grid.width(12);
    long width = both ? Grid.width(8) - Grid.inches(0.15) : Grid.width(12);
    long left = both ? Grid.x(9) + Grid.inches(0.10) : Grid.MARGIN;
    this.bar = new Area(Grid.MARGIN, 0, width, 0);
    this.beside = new Area(left, 0, end - left, 0);
  }

  boolean isEmpty() {
    return slide.parts() == null && slide.voice() == null;
  }

  /** The least height in which everything can be read. */
  long needed() {
    ChartPlan parts = slide.parts();
    Quote voice = slide.voice();
    long below = parts == null ? 0 : headingHeight(parts) + BAR_LEAST + 2 * GAP + told(parts);
    long spoken =
        voice == null
            ? 0
            : new QuoteBlock(voice, Style.QUOTE.at(Style.QUOTE.floor())).height(beside.width())
                + checkHeight();
    return Math.max(below, spoken);
  }

  void draw(Page page, long top) {
    long height = Grid.BODY_END - top;
    ChartPlan parts = slide.parts();
    Quote voice = slide.voice();
    if (parts != null) {
      bar(page, parts, bar.withY(top).withHeight(height));
    }
    if (parts != null && voice != null) {
      page.hairline(new Area(Grid.x(9) - Grid.inches(0.12), top, 0, height));
    }
    if (voice != null) {
      voice(page, voice, beside.withY(top).withHeight(height));
    }
  }

  private void bar(Page page, ChartPlan parts, Area area) {
    Area heading = area.withHeight(HEADING);
    long top = page.flow("Chart heading", heading, heading(parts)) + GAP;
    long room = area.bottom() - top - GAP - told(parts);
    long height = Math.min(BAR, Math.max(BAR_LEAST, room));
    page.chart(parts, new Area(area.x(), top, area.width(), height));
    long facts = top + height + GAP;
    new SegmentFacts(parts, slide.partFacts())
        .draw(page, new Area(area.x(), facts, area.width(), area.bottom() - facts));
  }

  private static Para heading(ChartPlan parts) {
    return Para.heading(parts.heading(), Style.BODY);
  }

  private long headingHeight(ChartPlan parts) {
    return Math.max(HEADING, TextFit.height(List.of(heading(parts)), bar.width()));
  }

  private long told(ChartPlan parts) {
    return new SegmentFacts(parts, slide.partFacts()).height(bar.width());
  }

  private void voice(Page page, Quote voice, Area area) {
    Style style = slide.parts() == null ? Style.LARGE_QUOTE : Style.QUOTE;
    QuoteBlock block = new QuoteBlock(voice, style);
    long most = area.height() - checkHeight();
    while (block.height(area.width()) > most && block.words().size() > Style.QUOTE.floor()) {
      block = new QuoteBlock(voice, block.words().at(block.words().size() - 0.5));
    }
    long height = Math.min(block.height(area.width()), most);
    Area used = area.withY(area.y() + (most - height) / 2);
    block.draw(page, used.withHeight(height));
    if (!check().isEmpty()) {
      long top = used.y() + height + CHECK_GAP;
      page.text("Check", new Area(area.x(), top, area.width(), area.bottom() - top), check());
    }
  }

  private Para check() {
    return Para.of(slide.check(), Style.BODY).leaded(1.04);
  }

  private long checkHeight() {
    Para check = check();
    return check.isEmpty() ? 0 : TextFit.height(List.of(check), beside.width()) + CHECK_GAP;
  }
}
