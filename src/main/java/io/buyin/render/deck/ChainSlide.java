package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.ChartPlan;
import io.buyin.story.Phrase;
import io.buyin.story.Quote;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Card;
import io.buyin.story.Slide.Rate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Stages as cards, leading ones dashed and muted, with rates under them; below, what became of the
 * opportunities and a voice.
 */
final class ChainSlide {

  private static final long BRACKET = Grid.inches(0.24);

  /** Programs set headings of several lines a little higher than measured. */
  private static final long DRIFT = Grid.inches(0.04);

  private static final long CARD_LEAST = Grid.inches(1.66);
  private static final long CARD_GAP = Grid.inches(0.08);
  private static final long CARD_ALONE = Grid.inches(2.4);
  private static final double NUMBER_ALONE = 40;
  private static final long RATE = Grid.inches(0.24);
  private static final long LOWER_LEAST = Grid.inches(4.38);
  private static final long INSET = Grid.inches(0.14);
  private static final long BAR = Grid.inches(0.64);

  private final Page page;
  private final Slide.Chain slide;
  private final List<Card> cards;
  private final boolean lower;

  private ChainSlide(Page page, Slide.Chain slide) {
    this.page = page;
    this.slide = slide;
    this.cards = slide.cards();
    this.lower = slide.parts() != null || slide.voice() != null;
  }

  static void compose(Page page, Slide.Chain slide) {
    new ChainSlide(page, slide).compose();
  }

  private void compose() {
    long top = brackets() + Grid.inches(0.12);
    long height = cardHeight();
    for (int at = 0; at < cards.size(); at++) {
      card(cards.get(at), new Area(x(at), top, width(), height));
    }
    long end = rates(top + height + Grid.inches(0.10));
    if (lower) {
      long rule = Math.max(LOWER_LEAST, end + Grid.inches(0.12));
      page.hairline(new Area(Grid.MARGIN, rule, Grid.width(12), 0));
      lower(rule + Grid.inches(0.16));
    }
  }

  private long width() {
    int count = Math.max(1, cards.size());
    return (Grid.width(12) - (count - 1) * Grid.GUTTER) / count;
  }

  private long x(int at) {
    return Grid.MARGIN + at * (width() + Grid.GUTTER);
  }

  /** Headings over the two groups of cards, each with a rule; where the rules stand. */
  private long brackets() {
    int leading = (int) cards.stream().filter(Card::leading).count();
    Heading first = new Heading(slide.leadingHeading(), span(0, leading));
    Heading second = new Heading(slide.resultHeading(), span(leading, cards.size()));
    long height = Math.max(BRACKET, Math.max(first.height(), second.height()));
    long rule = Grid.BODY_TOP + height + Grid.inches(0.06);
    if (leading > 0) {
      first.draw(page, "Leading heading", height);
      page.dashedRule(first.area().withY(rule).withHeight(0));
    }
    if (leading < cards.size()) {
      second.draw(page, "Result heading", height);
      page.heavyRule(second.area().withY(rule).withHeight(0));
    }
    return rule;
  }

  /** The name of a group of cards, and beside or under it a remark. */
  private record Heading(Phrase words, Area area) {

    /** 0 where the group has no cards. */
    long height() {
      long height = area.width() == 0 ? 0 : TextFit.height(List.of(para()), area.width());
      return height <= BRACKET ? height : height + DRIFT;
    }

    void draw(Page page, String name, long height) {
      page.text(name, area.withHeight(height), Anchor.BOTTOM, List.of(para()));
    }

    private Para para() {
      Para line = Para.capsHeading(words);
      return TextFit.width(line) <= area.width() ? line : Para.stackedCapsHeading(words);
    }
  }

  private Area span(int from, int to) {
    long width = from == to ? 0 : x(to - 1) + width() - x(from);
    return new Area(x(from), Grid.BODY_TOP, width, BRACKET);
  }

  private long cardHeight() {
    long text = tallest(this::stage) + CARD_GAP + tallest(ChainSlide::change);
    return Math.max(lower ? CARD_LEAST : CARD_ALONE, text + 2 * INSET);
  }

  private long tallest(Function<Card, List<Para>> text) {
    return cards.stream()
        .mapToLong(card -> TextFit.height(text.apply(card), width() - 2 * INSET))
        .max()
        .orElse(0);
  }

  /** Stage and number from the top, change from the bottom, so that both stand in line. */
  private void card(Card card, Area area) {
    if (card.leading()) {
      page.dashed("Card frame", area);
    } else {
      page.fill("Card", area, Paint.MIST);
    }
    Area inner = area.inset(INSET);
    long changes = tallest(ChainSlide::change);
    Area top = inner.withHeight(inner.height() - changes - CARD_GAP);
    page.text("Stage", top, Anchor.TOP, stage(card));
    Area bottom = inner.withY(inner.bottom() - changes).withHeight(changes);
    page.text("Change", bottom, Anchor.TOP, change(card));
  }

  private List<Para> stage(Card card) {
    Style size = lower ? Style.CHAIN_NUMBER : Style.CHAIN_NUMBER.at(NUMBER_ALONE);
    Style number = size.in(card.leading() ? Paint.MUTED : Paint.NAVY);
    Style name = Style.LABEL.in(card.leading() ? Paint.MUTED : Paint.INK);
    long width = width() - 2 * INSET;
    return List.of(
        Para.of(card.name(), name),
        TextFit.inOneLine(Para.of(card.number(), number), width).spaced(2),
        Para.of(card.unit(), Style.META).spaced(1));
  }

  private static List<Para> change(Card card) {
    return Stream.of(
            Para.of(card.change(), Style.FACT_VALUE), Para.of(card.against(), Style.META).spaced(1))
        .filter(para -> !para.isEmpty())
        .toList();
  }

  /** The lowest end of the rates under the cards. */
  private long rates(long y) {
    long end = y;
    for (int at = 0; at < slide.rates().size(); at++) {
      Rate rate = slide.rates().get(at);
      long left = x(Math.min(rate.afterCard(), cards.size() - 1)) + INSET;
      boolean last = at == slide.rates().size() - 1;
      long right =
          last
              ? Grid.MARGIN + Grid.width(12)
              : x(Math.min(slide.rates().get(at + 1).afterCard(), cards.size() - 1));
      Area area = new Area(left, y, Math.max(1, right - left), RATE);
      end = Math.max(end, page.flow("Rate", area, Para.of(rate.text(), Style.META)));
    }
    return end;
  }

  private void lower(long top) {
    Quote voice = slide.voice();
    ChartPlan parts = slide.parts();
    if (parts != null) {
      long width = voice == null ? Grid.width(12) : Grid.width(8) - Grid.inches(0.15);
      parts(parts, new Area(Grid.MARGIN, top, width, Grid.BODY_END - top));
    }
    if (voice != null) {
      long left = parts == null ? Grid.MARGIN : Grid.x(9) + Grid.inches(0.10);
      long width = Grid.MARGIN + Grid.width(12) - left;
      if (parts != null) {
        page.hairline(new Area(Grid.x(9) - Grid.inches(0.12), top, 0, Grid.BODY_END - top));
      }
      voice(voice, new Area(left, top, width, Grid.BODY_END - top));
    }
  }

  private void parts(ChartPlan parts, Area area) {
    Area heading = area.withHeight(Grid.inches(0.24));
    Para words = Para.heading(parts.heading(), Style.BODY);
    long bar = page.flow("Chart heading", heading, words) + Grid.inches(0.10);
    page.chart(parts, new Area(area.x(), bar, area.width(), BAR));
    long facts = bar + BAR + Grid.inches(0.10);
    new SegmentFacts(parts, slide.partFacts())
        .draw(page, new Area(area.x(), facts, area.width(), area.bottom() - facts));
  }

  private void voice(Quote voice, Area area) {
    Style style = slide.parts() == null ? Style.LARGE_QUOTE : Style.QUOTE;
    Para check = Para.of(slide.check(), Style.BODY).leaded(1.04);
    long checkHeight =
        check.isEmpty() ? 0 : TextFit.height(List.of(check), area.width()) + Grid.inches(0.2);
    QuoteBlock block = new QuoteBlock(voice, style);
    while (block.height(area.width()) > area.height() - checkHeight
        && block.words().size() > Style.QUOTE.floor()) {
      block = new QuoteBlock(voice, block.words().at(block.words().size() - 0.5));
    }
    long height = Math.min(block.height(area.width()), area.height() - checkHeight);
    Area used = area.withY(area.y() + (area.height() - checkHeight - height) / 2);
    block.draw(page, used.withHeight(height));
    long top = used.y() + height + Grid.inches(0.2);
    if (checkHeight > 0) {
      page.text("Check", new Area(area.x(), top, area.width(), area.bottom() - top), check);
    }
  }
}
