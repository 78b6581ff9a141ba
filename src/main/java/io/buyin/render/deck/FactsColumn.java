package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Fact;
import java.util.List;

/** A number with its facts under each other, from the top of the page's body to its end. */
record FactsColumn(Slide.Evidence slide) {

  private static final long LEAST_GAP = Grid.inches(0.10);
  private static final long LARGEST_GAP = Grid.inches(0.26);
  private static final long UNDER_RULE = Grid.inches(0.10);

  boolean fits(Area area) {
    return height(area.width()) + slide.facts().size() * LEAST_GAP <= area.height();
  }

  void draw(Page page, Area area) {
    long free = area.height() - height(area.width());
    long gap = Math.min(LARGEST_GAP, free / Math.max(1, slide.facts().size()));
    long top = TextFit.height(head(area.width()), area.width());
    page.text("Number", area.withHeight(top), Anchor.TOP, head(area.width()));
    long y = area.y() + top + gap;
    for (Fact fact : slide.facts()) {
      long height = TextFit.height(paras(fact), area.width());
      page.hairline(new Area(area.x(), y, area.width(), 0));
      page.text("Fact", area.withY(y + UNDER_RULE).withHeight(height), Anchor.TOP, paras(fact));
      y += UNDER_RULE + height + gap;
    }
  }

  private long height(long width) {
    return TextFit.height(head(width), width)
        + slide.facts().stream()
            .mapToLong(fact -> TextFit.height(paras(fact), width) + UNDER_RULE)
            .sum();
  }

  private List<Para> head(long width) {
    Para number = TextFit.inOneLine(Para.of(slide.number(), Style.NUMBER), width);
    return List.of(number.leaded(0.9), Para.of(slide.label(), Style.BODY).spaced(1));
  }

  private static List<Para> paras(Fact fact) {
    return List.of(
        Para.of(fact.label(), Style.FACT_LABEL),
        Para.of(fact.value(), Style.FACT_VALUE).spaced(2),
        Para.of(fact.detail(), Style.META).spaced(1));
  }
}
