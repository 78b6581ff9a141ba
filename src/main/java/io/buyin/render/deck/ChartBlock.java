package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.ChartPlan;
import io.buyin.story.Phrase;
import java.util.List;

/** A chart under its heading, a note on its data where there is one, and its key. */
record ChartBlock(ChartPlan plan, Phrase dataNote) {

  private static final long LINE = Grid.inches(0.24);
  private static final long AIR = Grid.inches(0.05);
  private static final long NOTE = Grid.inches(0.34);
  private static final long BAR = Grid.inches(0.06);
  private static final long INDENT = Grid.inches(0.18);

  static ChartBlock of(ChartPlan plan) {
    return new ChartBlock(plan, Phrase.EMPTY);
  }

  void draw(Page page, Area area) {
    Para heading = Para.heading(plan.heading(), Style.BODY);
    long y = page.flow("Chart heading", area.withHeight(LINE), heading);
    if (!dataNote.isEmpty()) {
      y += note(page, area.withY(y + AIR)) + 2 * AIR;
    }
    if (!plan.key().isEmpty()) {
      Area key = area.withY(y).withHeight(LINE);
      y = page.flow("Chart key", key, Para.of(plan.key(), Style.META));
    }
    y += AIR;
    page.chart(plan, area.withY(y).withHeight(area.bottom() - y));
  }

  private long note(Page page, Area area) {
    List<Para> words = List.of(Para.of(dataNote, Style.BODY));
    long left = area.x() + INDENT;
    long width = area.right() - left;
    long height = Math.max(NOTE, TextFit.height(words, width) + 2 * AIR);
    page.fill("Data note bar", new Area(area.x(), area.y(), BAR, height), Paint.GOLD);
    page.text("Data note", new Area(left, area.y(), width, height), Anchor.MIDDLE, words);
    return height;
  }
}
