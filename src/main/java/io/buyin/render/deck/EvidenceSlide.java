package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.ChartPlan;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Fact;
import java.util.List;

/**
 * A number, its facts and chart, and the voices beside them. Two rhythms take turns so that pairs
 * do not look stamped: facts in a strip over the chart, with voices in a full-height column; or,
 * for every second pair, voices under a strip as wide as the page where they fit there, else facts
 * in a column of their own, left of the chart.
 */
final class EvidenceSlide {

  private static final long STRIP = Grid.inches(1.02);
  private static final long NUMBER = Grid.inches(2.40);
  private static final int SLOTS = 4;
  private static final long INDENT = Grid.inches(0.10);
  private static final long FACTS = Grid.inches(2.20);
  private static final long COLUMN_GAP = Grid.inches(0.16);
  private static final int MOST_LOW_BARS = 4;
  private static final long BOX_INSET = Grid.inches(0.16);

  private final Page page;
  private final Slide.Evidence slide;

  private EvidenceSlide(Page page, Slide.Evidence slide) {
    this.page = page;
    this.slide = slide;
  }

  /** In the first rhythm or, for every second pair of a deck, in the other one. */
  static void compose(Page page, Slide.Evidence slide, boolean second) {
    EvidenceSlide composed = new EvidenceSlide(page, slide);
    if (slide.voices().isEmpty() && !composed.hasManyBars()) {
      composed.withoutVoices();
    } else if (second && composed.voicesFitUnderStrip()) {
      composed.underWideStrip();
    } else if (second && composed.facts().fits(left())) {
      composed.besideFacts();
    } else {
      composed.besideColumn();
    }
  }

  /** Bars under each other that would be thinner than their labels in the height that is left. */
  private boolean hasManyBars() {
    ChartPlan chart = slide.chart();
    return chart.form() == ChartPlan.Form.CLUSTERED_BARS
        && chart.categories().size() * chart.series().size() > MOST_LOW_BARS;
  }

  /** Nobody may be quoted: the chart takes the width, and a band under it says why. */
  private void withoutVoices() {
    long top = strip(Strip.WIDE) + Grid.inches(0.28);
    List<Para> head = side().head();
    List<Para> words = List.of(Para.of(slide.noVoice(), Style.BODY).leaded(1.04));
    long headHeight = TextFit.height(head, Grid.width(4));
    long boxWidth = Grid.width(8) - 2 * BOX_INSET;
    long boxHeight =
        slide.noVoice().isEmpty() ? 0 : TextFit.height(words, boxWidth) + 2 * BOX_INSET;
    long band = Grid.BODY_END - Math.max(headHeight, boxHeight);
    chart(new Area(Grid.MARGIN, top, Grid.width(12), band - Grid.inches(0.24) - top));
    page.text(
        "Voices heading",
        new Area(Grid.MARGIN, band, Grid.width(4), Grid.BODY_END - band),
        Anchor.MIDDLE,
        head);
    if (boxHeight > 0) {
      Area box = new Area(Grid.x(5), band, Grid.width(8), Grid.BODY_END - band);
      page.dashed("Missing voice frame", box);
      page.text("Missing voice", box.inset(BOX_INSET), Anchor.MIDDLE, words);
    }
  }

  private boolean voicesFitUnderStrip() {
    long top = Grid.BODY_TOP + stripHeight(Strip.WIDE) + Grid.inches(0.28);
    long left = Grid.x(8) + Grid.GUTTER;
    long width = Grid.MARGIN + Grid.width(12) - left;
    return side().fits(new Area(left, top, width, Grid.BODY_END - top));
  }

  private void besideColumn() {
    long width = Grid.width(8) - INDENT;
    long top = strip(Strip.BESIDE_VOICES) + Grid.inches(0.28);
    chart(new Area(Grid.MARGIN, top, width, Grid.BODY_END - top));
    voices();
  }

  /** In a column as high as the page's body. */
  private void voices() {
    long height = Grid.BODY_END - Grid.BODY_TOP;
    page.hairline(new Area(Grid.x(9) - Grid.inches(0.12), Grid.BODY_TOP, 0, height));
    side().draw(page, new Area(Grid.x(9) + INDENT, Grid.BODY_TOP, Grid.width(4) - INDENT, height));
  }

  /** Three columns: facts, chart, voices. */
  private void besideFacts() {
    facts().draw(page, left());
    long start = left().right() + 2 * COLUMN_GAP;
    long height = Grid.BODY_END - Grid.BODY_TOP;
    long end = Grid.x(9) - Grid.inches(0.12);
    page.hairline(new Area(left().right() + COLUMN_GAP, Grid.BODY_TOP, 0, height));
    chart(new Area(start, Grid.BODY_TOP, end - COLUMN_GAP - start, height));
    voices();
  }

  private FactsColumn facts() {
    return new FactsColumn(slide);
  }

  private static Area left() {
    return new Area(Grid.MARGIN, Grid.BODY_TOP, FACTS, Grid.BODY_END - Grid.BODY_TOP);
  }

  private void underWideStrip() {
    long rule = strip(Strip.WIDE) + Grid.inches(0.12);
    page.hairline(new Area(Grid.MARGIN, rule, Grid.width(12), 0));
    long top = rule + Grid.inches(0.16);
    long height = Grid.BODY_END - top;
    chart(new Area(Grid.MARGIN, top, Grid.width(7), height));
    page.hairline(new Area(Grid.x(8), top, 0, height));
    long left = Grid.x(8) + Grid.GUTTER;
    side().draw(page, new Area(left, top, Grid.MARGIN + Grid.width(12) - left, height));
  }

  /**
   * Where number and facts stand; the same on all slides of a rhythm, whatever the number.
   *
   * @param number width of the number
   * @param value look of a fact's value
   */
  private record Strip(long width, long number, Style value) {

    static final Strip BESIDE_VOICES =
        new Strip(Grid.width(8) - INDENT, NUMBER + INDENT, Style.FACT_VALUE);

    /** On the columns of the grid, with larger values: there is room. */
    static final Strip WIDE =
        new Strip(Grid.width(12), Grid.width(4) + Grid.GUTTER / 2, Style.FACT_VALUE.at(16));

    long each(int facts) {
      return (width - number) / Math.max(SLOTS, facts);
    }
  }

  /** The number and its facts, as high as the tallest of them; where the strip ends. */
  private long strip(Strip strip) {
    long height = stripHeight(strip);
    Area number = new Area(Grid.MARGIN, Grid.BODY_TOP, strip.number() - INDENT, height);
    page.text("Number", number, Anchor.TOP, head(strip));
    long each = strip.each(slide.facts().size());
    for (int at = 0; at < slide.facts().size(); at++) {
      long x = Grid.MARGIN + strip.number() + at * each;
      fact(slide.facts().get(at), new Area(x, Grid.BODY_TOP, each, height), strip.value());
    }
    return Grid.BODY_TOP + height;
  }

  private long stripHeight(Strip strip) {
    long height = Math.max(STRIP, TextFit.height(head(strip), strip.number() - INDENT));
    long width = factWidth(strip.each(slide.facts().size()));
    for (Fact fact : slide.facts()) {
      height = Math.max(height, TextFit.height(paras(fact, strip.value()), width));
    }
    return height;
  }

  private List<Para> head(Strip strip) {
    Para words = Para.of(slide.number(), Style.NUMBER);
    Para number = TextFit.inOneLine(words, strip.number() - INDENT);
    return List.of(number.leaded(0.9), Para.of(slide.label(), Style.BODY).spaced(1));
  }

  private void fact(Fact fact, Area area, Style value) {
    page.hairline(new Area(area.x(), area.y(), 0, area.height()));
    Area text = new Area(area.x() + INDENT, area.y(), factWidth(area.width()), area.height());
    page.text("Fact", text, Anchor.TOP, paras(fact, value));
  }

  private static long factWidth(long each) {
    return each - 2 * INDENT + Grid.inches(0.04);
  }

  private static List<Para> paras(Fact fact, Style value) {
    return List.of(
        Para.of(fact.label(), Style.FACT_LABEL),
        Para.of(fact.value(), value).spaced(3),
        Para.of(fact.detail(), Style.META).spaced(2));
  }

  private void chart(Area area) {
    new ChartBlock(slide.chart(), slide.dataNote()).draw(page, area);
  }

  private VoicesSide side() {
    return new VoicesSide(slide.voicesHeading(), slide.balance(), slide.voices(), slide.noVoice());
  }
}
