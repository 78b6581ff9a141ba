package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Quote;
import java.util.ArrayList;
import java.util.List;

/**
 * A person's words: a bar in the stance's colour, the stance as a word, the words in the voice
 * face, who said them, and our answer where there is one.
 */
record QuoteBlock(Quote quote, Style words) {

  private static final long BAR = Grid.inches(0.06);
  private static final long INDENT = Grid.inches(0.20);

  /** Height at this overall width. */
  long height(long width) {
    return TextFit.height(paras(), width - INDENT);
  }

  void draw(Page page, Area area) {
    page.fill("Voice bar", new Area(area.x(), area.y(), BAR, area.height()), bar());
    Area text = new Area(area.x() + INDENT, area.y(), area.width() - INDENT, area.height());
    String id = quote.voice().isEmpty() ? "Voice" : "Voice " + quote.voice();
    page.text(id, text, Anchor.TOP, paras());
  }

  private Paint bar() {
    return quote.tag().isEmpty() ? Paint.DATA : Paint.ofShape(quote.tone());
  }

  private List<Para> paras() {
    List<Para> paras = new ArrayList<>();
    if (!quote.tag().isEmpty()) {
      paras.add(Para.of(quote.tag(), Style.CAPS.in(Paint.ofText(quote.tone()))));
    }
    paras.add(Para.said(quote, words).spaced(3).leaded(1.04));
    paras.add(Para.of(quote.attribution(), Style.META).spaced(4));
    paras.add(Para.of(quote.answer(), Style.BODY).spaced(6).leaded(1.04));
    return paras.stream().filter(para -> !para.isEmpty()).toList();
  }
}
