package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Quote;
import java.util.List;

/** Voices under their heading and the count of all who spoke. */
record VoicesSide(Phrase heading, Phrase balance, List<Quote> voices, Phrase missing) {

  private static final long GAP = Grid.inches(0.24);

  List<Para> head() {
    return List.of(Para.of(heading, Style.SUBHEAD), Para.of(balance, Style.META).spaced(4));
  }

  void draw(Page page, Area area) {
    long height = TextFit.height(head(), area.width());
    page.text("Voices heading", area.withHeight(height), Anchor.TOP, head());
    new VoicesColumn(voices, missing).draw(page, under(area));
  }

  /** Whether all voices fit in the type that quotes have everywhere. */
  boolean fits(Area area) {
    return new VoicesColumn(voices, missing).fits(under(area));
  }

  private Area under(Area area) {
    long top = area.y() + TextFit.height(head(), area.width()) + GAP;
    return area.withY(top).withHeight(area.bottom() - top);
  }
}
