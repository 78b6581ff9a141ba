package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Fact;
import java.util.List;

/**
 * A number, its facts and chart, and the voices beside them. Two rhythms take turns so that pairs
 * do not look stamped: voices in a full-height column, or under a strip of facts as wide as the
 * page.
 */
final class EvidenceSlide {

  private static final long STRIP = Grid.inches(1.02);
  private static final long NUMBER_LEAST = Grid.inches(2.25);
  private static final long NUMBER_MOST = Grid.inches(3.0);
  private static final long INDENT = Grid.inches(0.10);
  private static final long HEADING = Grid.inches(0.24);
  private static final long NOTE = Grid.inches(0.34);

  private final Page page;
  private final Slide.Evidence slide;

  private EvidenceSlide(Page page, Slide.Evidence slide) {
    this.page = page;
    this.slide = slide;
  }

  /** In the first rhythm or, for every second pair of a deck, in the other one. */
  static void compose(Page page, Slide.Evidence slide, boolean wideStrip) {
    EvidenceSlide composed = new EvidenceSlide(page, slide);
    if (wideStrip) {
      composed.underWideStrip();
    } else {
      composed.besideColumn();
    }
  }

  private void besideColumn() {
    long width = Grid.width(8) - INDENT;
    strip(new Area(Grid.MARGIN, Grid.BODY_TOP, width, STRIP));
    chart(new Area(Grid.MARGIN, Grid.inches(2.92), width, Grid.BODY_END - Grid.inches(2.92)));
    long left = Grid.x(9) + INDENT;
    page.hairline(
        new Area(Grid.x(9) - Grid.inches(0.12), Grid.BODY_TOP, 0, Grid.BODY_END - Grid.BODY_TOP));
    voices(new Area(left, Grid.BODY_TOP, Grid.width(4) - INDENT, Grid.BODY_END - Grid.BODY_TOP));
  }

  private void underWideStrip() {
    strip(new Area(Grid.MARGIN, Grid.BODY_TOP, Grid.width(12), STRIP));
    long rule = Grid.BODY_TOP + STRIP + Grid.inches(0.12);
    page.hairline(new Area(Grid.MARGIN, rule, Grid.width(12), 0));
    long top = rule + Grid.inches(0.16);
    long height = Grid.BODY_END - top;
    chart(new Area(Grid.MARGIN, top, Grid.width(7), height));
    page.hairline(new Area(Grid.x(8), top, 0, height));
    long left = Grid.x(8) + Grid.GUTTER;
    voices(new Area(left, top, Grid.MARGIN + Grid.width(12) - left, height));
  }

  private void strip(Area area) {
    long numberWidth =
        Math.max(
            NUMBER_LEAST,
            Math.min(NUMBER_MOST, TextFit.width(Para.of(slide.number(), Style.NUMBER))));
    Para number = TextFit.inOneLine(Para.of(slide.number(), Style.NUMBER), numberWidth).leaded(0.9);
    Para label = Para.of(slide.label(), Style.BODY).spaced(1);
    page.text(
        "Number",
        new Area(area.x(), area.y(), numberWidth, area.height()),
        Anchor.TOP,
        List.of(number, label));
    long left = area.x() + numberWidth + INDENT;
    facts(new Area(left, area.y(), area.right() - left, area.height()));
  }

  private void facts(Area area) {
    int count = Math.max(1, slide.facts().size());
    long each = area.width() / count;
    for (int at = 0; at < slide.facts().size(); at++) {
      long x = area.x() + at * each;
      page.hairline(new Area(x, area.y(), 0, area.height()));
      Area text =
          new Area(x + INDENT, area.y(), each - 2 * INDENT + Grid.inches(0.04), area.height());
      page.text("Fact", text, Anchor.TOP, paras(slide.facts().get(at)));
    }
  }

  private static List<Para> paras(Fact fact) {
    return List.of(
        Para.of(fact.label(), Style.FACT_LABEL),
        Para.of(fact.value(), Style.FACT_VALUE).spaced(3),
        Para.of(fact.detail(), Style.META).spaced(2));
  }

  private void chart(Area area) {
    long y = area.y();
    Para heading = Para.heading(slide.chart().heading(), Style.BODY);
    page.text("Chart heading", new Area(area.x(), y, area.width(), HEADING), heading);
    y += HEADING;
    if (!slide.dataNote().isEmpty()) {
      y += note(new Area(area.x(), y + INDENT / 2, area.width(), NOTE)) + INDENT;
    }
    if (!slide.chart().key().isEmpty()) {
      Para key = Para.of(slide.chart().key(), Style.META);
      page.text("Chart key", new Area(area.x(), y, area.width(), HEADING), key);
      y += HEADING;
    }
    y += INDENT / 2;
    page.chart(slide.chart(), new Area(area.x(), y, area.width(), area.bottom() - y));
  }

  private long note(Area area) {
    List<Para> words = List.of(Para.of(slide.dataNote(), Style.BODY));
    long left = area.x() + Grid.inches(0.18);
    long width = area.right() - left;
    long height = Math.max(NOTE, TextFit.height(words, width) + INDENT);
    page.fill("Data note bar", new Area(area.x(), area.y(), Grid.inches(0.06), height), Paint.GOLD);
    page.text("Data note", new Area(left, area.y(), width, height), Anchor.MIDDLE, words);
    return height;
  }

  private void voices(Area area) {
    List<Para> head =
        List.of(
            Para.of(slide.voicesHeading(), Style.SUBHEAD),
            Para.of(slide.balance(), Style.META).spaced(4));
    long height = TextFit.height(head, area.width());
    page.text("Voices heading", area.withHeight(height), Anchor.TOP, head);
    long top = area.y() + height + Grid.inches(0.24);
    new VoicesColumn(slide.voices(), slide.noVoice())
        .draw(page, new Area(area.x(), top, area.width(), area.bottom() - top));
  }
}
