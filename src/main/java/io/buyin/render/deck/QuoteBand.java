package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Quote;
import java.util.List;
import java.util.stream.Stream;

/** A person's words across the page, stance and speaker in a line under them, our answer beside. */
record QuoteBand(Quote quote, Style words) {

  private static final long BAR = Grid.inches(0.06);
  private static final long INDENT = Grid.inches(0.20);

  long height(long width) {
    long said = TextFit.height(said(), saidWidth(width));
    return quote.answer().isEmpty()
        ? said
        : Math.max(said, TextFit.height(List.of(answer()), answerWidth()));
  }

  void draw(Page page, Area area) {
    boolean plain = quote.tag().isEmpty();
    Paint paint = plain ? Paint.DATA : Paint.ofShape(quote.tone());
    page.fill("Voice bar", new Area(area.x(), area.y(), BAR, area.height()), paint);
    String id = quote.voice().isEmpty() ? "Voice" : "Voice " + quote.voice();
    Area text = new Area(area.x() + INDENT, area.y(), saidWidth(area.width()), area.height());
    page.text(id, text, Anchor.MIDDLE, said());
    if (!quote.answer().isEmpty()) {
      long left = area.right() - answerWidth();
      Area answer = new Area(left, area.y(), answerWidth(), area.height());
      page.text("Answer", answer, Anchor.MIDDLE, List.of(answer()));
    }
  }

  private long saidWidth(long width) {
    long aside = quote.answer().isEmpty() ? 0 : answerWidth() + Grid.GUTTER;
    return width - INDENT - aside;
  }

  private static long answerWidth() {
    return Grid.width(4);
  }

  private List<Para> said() {
    Para tag = Para.of(quote.tag(), Style.CAPS.in(Paint.ofText(quote.tone())));
    Para who = tag.and(Para.of(quote.attribution(), Style.META));
    return Stream.of(Para.said(quote, words).leaded(1.04), who.spaced(4))
        .filter(para -> !para.isEmpty())
        .toList();
  }

  private Para answer() {
    return Para.of(quote.answer(), Style.BODY).leaded(1.04);
  }
}
