package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Slide.Box;
import java.util.List;

/** Boxes side by side, each under a heavy rule. */
final class StepStrip {

  private static final long TOP = Grid.inches(0.12);

  private final List<Box> boxes;
  private final Style style;

  StepStrip(List<Box> boxes, Style style) {
    this.boxes = boxes;
    this.style = style;
  }

  long height(long width) {
    return boxes.stream().mapToLong(box -> TextFit.height(paras(box), each(width))).max().orElse(0)
        + TOP;
  }

  void draw(Page page, Area area) {
    long step = each(area.width()) + Grid.GUTTER;
    for (int at = 0; at < boxes.size(); at++) {
      long x = area.x() + at * step;
      page.heavyRule(new Area(x, area.y(), each(area.width()), 0));
      Area text = new Area(x, area.y() + TOP, each(area.width()), Math.max(1, area.height() - TOP));
      page.text("Step", text, Anchor.TOP, paras(boxes.get(at)));
    }
  }

  private long each(long width) {
    int count = Math.max(1, boxes.size());
    return (width - (count - 1) * Grid.GUTTER) / count;
  }

  private List<Para> paras(Box box) {
    return List.of(
        Para.of(box.heading(), Style.SUBHEAD), Para.of(box.text(), style).spaced(4).leaded(1.05));
  }
}
