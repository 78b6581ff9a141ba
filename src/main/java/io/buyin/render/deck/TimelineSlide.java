package io.buyin.render.deck;

import io.buyin.render.chart.TimelinePicture;
import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Brief;
import io.buyin.story.ChartPlan;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Pinned;
import java.awt.Dimension;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Months as a picture with numbered pins; the voices in native text beside it. */
final class TimelineSlide {

  private static final long NUMBER = Grid.inches(0.34);
  private static final long GAP = Grid.inches(0.10);
  private static final long LARGEST_GAP = Grid.inches(0.40);
  private static final long BOX_INSET = Grid.inches(0.18);

  private final Page page;
  private final Slide.Timeline slide;

  private TimelineSlide(Page page, Slide.Timeline slide) {
    this.page = page;
    this.slide = slide;
  }

  static void compose(Page page, Slide.Timeline slide, TimelinePicture picture) {
    TimelineSlide composed = new TimelineSlide(page, slide);
    composed.months(picture);
    composed.voices();
  }

  /** The months and pins that the page shows. */
  static Brief.Timeline cut(Brief.Timeline whole, Slide.Timeline slide) {
    int from = (int) ChronoUnit.MONTHS.between(whole.first(), slide.first());
    int to = (int) ChronoUnit.MONTHS.between(whole.first(), slide.last()) + 1;
    ChartPlan plan = whole.months();
    List<ChartPlan.Line> lines =
        plan.series().stream()
            .map(
                line ->
                    new ChartPlan.Line(
                        line.name(), line.tone(), line.fill(), line.points().subList(from, to)))
            .toList();
    ChartPlan months =
        new ChartPlan(
            plan.name(),
            plan.form(),
            plan.heading(),
            plan.key(),
            plan.categories().subList(from, to),
            lines,
            plan.alternative(),
            plan.numberFormat(),
            plan.axisMaximum());
    List<Brief.Pin> pins =
        slide.voices().stream()
            .map(pinned -> new Brief.Pin(pinned.pin().text(), pinned.date(), pinned.voice().tone()))
            .toList();
    return new Brief.Timeline(slide.first(), months, pins);
  }

  private void months(TimelinePicture picture) {
    long width = Grid.width(8) - GAP;
    Area all = new Area(Grid.MARGIN, Grid.BODY_TOP, width, Grid.BODY_END - Grid.BODY_TOP);
    Para heading = Para.heading(slide.heading(), Style.BODY);
    long y = page.flow("Picture heading", all.withHeight(Grid.inches(0.24)), heading) + GAP;
    Area area = all.withY(y).withHeight(all.bottom() - y);
    Dimension size =
        new Dimension(
            (int) Math.round(area.widthInPoints()), (int) Math.round(area.heightInPoints()));
    page.picture("Picture: months and voices", slide.alternative().text(), picture.png(size), area);
  }

  private void voices() {
    long height = Grid.BODY_END - Grid.BODY_TOP;
    page.hairline(new Area(Grid.x(9) - Grid.inches(0.12), Grid.BODY_TOP, 0, height));
    Area column = new Area(Grid.x(9) + GAP, Grid.BODY_TOP, Grid.width(4) - GAP, height);
    Para heading = Para.of(slide.voicesHeading(), Style.SUBHEAD);
    long y = page.flow("Voices heading", column.withHeight(1), heading) + 2 * GAP;
    Area rest = column.withY(y).withHeight(column.bottom() - y);
    if (slide.voices().isEmpty()) {
      missing(rest);
    } else {
      pinned(rest);
    }
  }

  private void pinned(Area area) {
    long width = area.width() - NUMBER;
    Style style = style(area);
    long needed = height(width, style);
    long gap =
        Math.min(LARGEST_GAP, Math.max(GAP, (area.height() - needed) / slide.voices().size()));
    long room = Math.min(needed, area.height() - (slide.voices().size() - 1) * gap);
    long y = area.y();
    for (Pinned pinned : slide.voices()) {
      QuoteBlock block = new QuoteBlock(pinned.voice(), style);
      long height = block.height(width) * room / needed;
      Area place = new Area(area.x(), y, NUMBER, height);
      page.text("Pin", place, Para.of(pinned.pin(), Style.SUBHEAD));
      block.draw(page, new Area(area.x() + NUMBER, y, width, height));
      y += height + gap;
    }
  }

  /** The type of quotes, smaller where all do not fit otherwise. */
  private Style style(Area area) {
    Style style = Style.QUOTE;
    long gaps = (slide.voices().size() - 1) * GAP;
    while (style.size() > Style.QUOTE.floor()
        && height(area.width() - NUMBER, style) + gaps > area.height()) {
      style = style.at(style.size() - 0.5);
    }
    return style;
  }

  private long height(long width, Style style) {
    return slide.voices().stream()
        .mapToLong(pinned -> new QuoteBlock(pinned.voice(), style).height(width))
        .sum();
  }

  private void missing(Area area) {
    Para words = Para.of(slide.noVoice(), Style.BODY).leaded(1.04);
    long height = TextFit.height(List.of(words), area.width() - 2 * BOX_INSET) + 2 * BOX_INSET;
    Area box = area.withHeight(height);
    page.dashed("Missing voice frame", box);
    page.text("Missing voice", box.inset(BOX_INSET), Anchor.TOP, List.of(words));
  }
}
