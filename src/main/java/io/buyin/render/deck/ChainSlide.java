package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Card;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stages as cards, leading ones dashed and muted, with rates under them, smaller where what became
 * of the opportunities needs the room below.
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
  private static final long RATE_GAP = Grid.inches(0.10);
  private static final long ABOVE_RULE = Grid.inches(0.12);
  private static final long UNDER_RULE = Grid.inches(0.16);
  private static final double MOST_SMALLER = 6;
  private static final long LOWER_LEAST = Grid.inches(4.38);
  private static final long INSET = Grid.inches(0.14);

  private final Page page;
  private final Slide.Chain slide;
  private final List<Card> cards;
  private final ChainOutcome outcome;
  private double smaller;

  private ChainSlide(Page page, Slide.Chain slide) {
    this.page = page;
    this.slide = slide;
    this.cards = slide.cards();
    this.outcome = new ChainOutcome(slide);
  }

  static void compose(Page page, Slide.Chain slide) {
    new ChainSlide(page, slide).compose();
  }

  private void compose() {
    long top = brackets() + Grid.inches(0.12);
    long height = cardHeight(top);
    for (int at = 0; at < cards.size(); at++) {
      card(cards.get(at), new Area(x(at), top, width(), height));
    }
    long end = rates(top + height + RATE_GAP);
    if (!outcome.isEmpty()) {
      long rule = Math.max(LOWER_LEAST, end + ABOVE_RULE);
      page.hairline(new Area(Grid.MARGIN, rule, Grid.width(12), 0));
      outcome.draw(page, rule + UNDER_RULE);
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

  private long cardHeight(long top) {
    if (outcome.isEmpty()) {
      return Math.max(CARD_ALONE, textHeight());
    }
    long below = ABOVE_RULE + UNDER_RULE + outcome.needed();
    long most = Grid.BODY_END - below - ratesHeight() - RATE_GAP - top;
    while (textHeight() > most && smaller < MOST_SMALLER) {
      smaller += 0.5;
    }
    return Math.max(Math.min(CARD_LEAST, most), textHeight());
  }

  private long textHeight() {
    return tallest(this::stage) + CARD_GAP + tallest(this::change) + 2 * INSET;
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
    long changes = tallest(this::change);
    Area top = inner.withHeight(inner.height() - changes - CARD_GAP);
    page.text("Stage", top, Anchor.TOP, stage(card));
    Area bottom = inner.withY(inner.bottom() - changes).withHeight(changes);
    page.text("Change", bottom, Anchor.TOP, change(card));
  }

  private List<Para> stage(Card card) {
    Style size = outcome.isEmpty() ? Style.CHAIN_NUMBER.at(NUMBER_ALONE) : Style.CHAIN_NUMBER;
    Style number = size.in(card.leading() ? Paint.MUTED : Paint.NAVY);
    Style name = Style.LABEL.in(card.leading() ? Paint.MUTED : Paint.INK);
    long width = width() - 2 * INSET;
    return smaller(
        Para.of(card.name(), name),
        TextFit.inOneLine(Para.of(card.number(), number), width).spaced(2),
        Para.of(card.unit(), Style.META).spaced(1));
  }

  private List<Para> change(Card card) {
    return smaller(
        Para.of(card.change(), Style.FACT_VALUE), Para.of(card.against(), Style.META).spaced(1));
  }

  /** All cards alike: down to the floors of their sizes, then in small print. */
  private List<Para> smaller(Para... paras) {
    double cramped = Math.max(0, smaller - MOST_SMALLER / 2);
    return Stream.of(paras)
        .filter(para -> !para.isEmpty())
        .map(para -> para.smallerBy(smaller))
        .map(para -> cramped > 0 ? para.crampedBy(cramped) : para)
        .toList();
  }

  /** The lowest end of the rates under the cards. */
  private long rates(long y) {
    long end = y;
    for (int at = 0; at < slide.rates().size(); at++) {
      end = Math.max(end, page.flow("Rate", rateArea(at).withY(y), rate(at)));
    }
    return end;
  }

  private long ratesHeight() {
    return IntStream.range(0, slide.rates().size())
        .mapToLong(at -> TextFit.height(List.of(rate(at)), rateArea(at).width()))
        .map(height -> Math.max(RATE, height))
        .max()
        .orElse(0);
  }

  private Para rate(int at) {
    return Para.of(slide.rates().get(at).text(), Style.META);
  }

  private Area rateArea(int at) {
    long left = rateStart(at) + INSET;
    boolean last = at == slide.rates().size() - 1;
    long right = last ? Grid.MARGIN + Grid.width(12) : rateStart(at + 1);
    return new Area(left, 0, Math.max(1, right - left), RATE);
  }

  private long rateStart(int at) {
    return x(Math.min(slide.rates().get(at).afterCard(), cards.size() - 1));
  }
}
