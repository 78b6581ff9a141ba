package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Run;
import io.buyin.story.Run.Weight;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Fact;
import io.buyin.story.Tone;
import java.util.ArrayList;
import java.util.List;

/** The ask on the left, the decision at a glance on a navy panel that bleeds off the right edge. */
final class CoverSlide {

  private static final long TOP = Grid.inches(1.20);
  private static final long TITLE_TOP = Grid.inches(1.62);
  private static final long TITLE_HEIGHT = Grid.inches(1.85);
  private static final long WHY_GAP = Grid.inches(0.28);
  private static final long WHY_END = Grid.inches(0.25);
  private static final long FACTS_END = Grid.inches(6.48);
  private static final long PANEL_INSET = Grid.inches(0.42);
  private static final long FIRST_FACT = Grid.inches(1.70);
  private static final long FACT_TEXT = Grid.inches(0.62);
  private static final long FACT_STEP_MOST = Grid.inches(1.30);
  private static final long LEFT = Grid.width(7);

  private CoverSlide() {}

  static void compose(Page page, Slide.Cover cover) {
    Area set = title(page, cover);
    Area kicker = new Area(Grid.MARGIN, TOP, LEFT, Grid.inches(0.36));
    page.text("Kicker", kicker, Para.of(cover.frame().kicker(), Style.CAPS));
    long factsTop = factsTop(cover.facts());
    long why = set.bottom() + WHY_GAP;
    page.text(
        "Why", new Area(Grid.MARGIN, why, LEFT, factsTop - WHY_END - why), why(cover, Style.WHY));
    facts(page, cover.facts(), factsTop);
    panel(page, cover);
    page.footer(
        cover.smallPrint(), new Area(Grid.MARGIN, Grid.FOOTER_TOP, LEFT, Grid.FOOTER_HEIGHT));
  }

  /** A long ask takes the room that the sentence under it leaves, and smaller type if it must. */
  private static Area title(Page page, Slide.Cover cover) {
    Area usual = new Area(Grid.MARGIN, TITLE_TOP, LEFT, TITLE_HEIGHT);
    Para words = Para.of(cover.frame().title(), Style.COVER_TITLE);
    if (TextFit.fits(TextFit.shrunk(List.of(words), usual), usual)) {
      return page.title(List.of(Headline.balanced(words, usual)), usual);
    }
    Para smallest = why(cover, Style.WHY.at(Style.WHY.floor()));
    long under = TextFit.height(List.of(smallest), LEFT) + WHY_GAP + WHY_END;
    Area taller = usual.withHeight(factsTop(cover.facts()) - under - TITLE_TOP);
    Para smaller = Para.of(cover.frame().title(), Style.LONG_COVER_TITLE);
    return page.titleAt(taller, List.of(Headline.balanced(smaller, taller)));
  }

  private static Para why(Slide.Cover cover, Style style) {
    return Para.of(cover.why(), style).leaded(1.1);
  }

  /** Where the hairline over the facts stands. */
  private static long factsTop(List<Fact> facts) {
    return FACTS_END - TextFit.height(lines(facts), LEFT) - Grid.inches(0.14);
  }

  /** For whom, from whom, data to: bottom aligned under a hairline. */
  private static void facts(Page page, List<Fact> facts, long hairline) {
    page.hairline(new Area(Grid.MARGIN, hairline, LEFT, 0));
    long top = hairline + Grid.inches(0.14);
    page.text("Facts", new Area(Grid.MARGIN, top, LEFT, FACTS_END - top), Anchor.TOP, lines(facts));
  }

  private static List<Para> lines(List<Fact> facts) {
    return facts.stream().map(fact -> Para.of(labelled(fact), Style.BODY).spaced(5)).toList();
  }

  private static Phrase labelled(Fact fact) {
    List<Run> runs = new ArrayList<>();
    fact.label()
        .runs()
        .forEach(run -> runs.add(new Run(run.text(), Weight.BOLD, run.tone(), run.token())));
    runs.add(new Run("  ", Weight.REGULAR, Tone.INK, ""));
    runs.addAll(fact.value().runs());
    runs.addAll(fact.detail().runs());
    return new Phrase(runs);
  }

  private static void panel(Page page, Slide.Cover cover) {
    long left = Grid.x(9);
    page.fill("Panel", new Area(left, 0, Grid.PAGE_WIDTH - left, Grid.PAGE_HEIGHT), Paint.DATA);
    long x = left + PANEL_INSET;
    long width = Grid.PAGE_WIDTH - PANEL_INSET - x;
    Area heading = new Area(x, TOP, width, Grid.inches(0.36));
    page.text("Panel heading", heading, Para.of(cover.panelHeading(), Style.PANEL_CAPS));
    long step =
        Math.min(FACT_STEP_MOST, (FACTS_END - FIRST_FACT) / Math.max(1, cover.panel().size()));
    long air = Math.max(Grid.inches(0.16), (step - FACT_TEXT) / 2);
    for (int at = 0; at < cover.panel().size(); at++) {
      Area area = new Area(x, FIRST_FACT + at * step, width, step - air);
      panelFact(page, cover.panel().get(at), area);
      if (at > 0) {
        long line = area.y() - air;
        page.rule(
            "Rule", new Area(x, line, width, 0), Grid.points(0.75), Paint.LIGHT_NAVY, "solid");
      }
    }
  }

  private static void panelFact(Page page, Fact fact, Area area) {
    Para oneLine = TextFit.inOneLine(Para.of(fact.value(), Style.PANEL_VALUE), area.width());
    boolean fits = TextFit.lines(oneLine, area.width()) == 1;
    Para value = fits ? oneLine : Para.of(fact.value(), Style.PANEL_VALUE.at(14));
    page.text(
        "Panel fact",
        area,
        Anchor.TOP,
        List.of(Para.of(fact.label(), Style.PANEL_LABEL), value.spaced(2)));
  }
}
