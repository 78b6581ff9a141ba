package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Slide;
import java.util.ArrayList;
import java.util.List;

/** The bridge to the target, the voices beside it, and how far each total is from the target. */
final class ForecastSlide {

  private static final long INDENT = Grid.inches(0.10);
  private static final long INSET = Grid.inches(0.14);
  private static final long GAP = Grid.inches(0.20);

  private final Page page;
  private final Slide.Forecast slide;
  private final VoicesSide voices;
  private final boolean alone;

  private ForecastSlide(Page page, Slide.Forecast slide) {
    this.page = page;
    this.slide = slide;
    this.voices =
        new VoicesSide(slide.voicesHeading(), slide.balance(), slide.voices(), slide.noVoice());
    this.alone = slide.voices().isEmpty() && slide.noVoice().isEmpty();
  }

  static void compose(Page page, Slide.Forecast slide) {
    new ForecastSlide(page, slide).compose();
  }

  private void compose() {
    Area side = side();
    long panel = panelHeight(side.width());
    boolean beside = !alone && voices.fits(above(side, panel));
    Area left = alone ? body(Grid.width(12)) : body(Grid.width(8) - Grid.inches(0.15));
    Area chart = beside ? left : above(left, panelHeight(left.width()));
    new ChartBlock(slide.bridge(), slide.dataNote()).draw(page, chart);
    if (!beside) {
      panel(left);
    }
    if (!alone) {
      page.hairline(new Area(Grid.x(9) - Grid.inches(0.12), side.y(), 0, side.height()));
      voices.draw(page, beside ? above(side, panel) : side);
    }
    if (beside) {
      panel(side);
    }
  }

  private static Area body(long width) {
    return new Area(Grid.MARGIN, Grid.BODY_TOP, width, Grid.BODY_END - Grid.BODY_TOP);
  }

  private static Area side() {
    Area body = body(Grid.width(4) - INDENT);
    return new Area(Grid.x(9) + INDENT, body.y(), body.width(), body.height());
  }

  private static Area above(Area area, long panel) {
    return area.withHeight(area.height() - (panel == 0 ? 0 : panel + GAP));
  }

  private long panelHeight(long width) {
    return slide.gap().isEmpty() ? 0 : TextFit.height(gap(), width - 2 * INSET) + 2 * INSET;
  }

  /** At the foot of this area. */
  private void panel(Area area) {
    long height = panelHeight(area.width());
    if (height > 0) {
      Area panel = area.withY(area.bottom() - height).withHeight(height);
      page.fill("Gap panel", panel, Paint.MIST);
      page.text("Gap to target", panel.inset(INSET), Anchor.MIDDLE, gap());
    }
  }

  private List<Para> gap() {
    List<Para> lines = new ArrayList<>();
    slide.gap().forEach(line -> lines.add(Para.of(line, Style.BODY).spaced(4)));
    return lines;
  }
}
