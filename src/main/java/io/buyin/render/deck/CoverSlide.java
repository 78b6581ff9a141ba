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
  private static final long FACTS_END = Grid.inches(6.48);
  private static final long PANEL_INSET = Grid.inches(0.42);
  private static final long FIRST_FACT = Grid.inches(1.70);
  private static final long FACT_STEP = Grid.inches(0.94);
  private static final long LEFT = Grid.width(7);

  private CoverSlide() {}

  static void compose(Page page, Slide.Cover cover) {
    Area title = new Area(Grid.MARGIN, TITLE_TOP, LEFT, TITLE_HEIGHT);
    Area set =
        page.title(
            List.of(Headline.balanced(Para.of(cover.frame().title(), Style.COVER_TITLE), title)),
            title);
    Area kicker = new Area(Grid.MARGIN, TOP, LEFT, Grid.inches(0.36));
    page.text("Kicker", kicker, Para.of(cover.frame().kicker(), Style.CAPS));
    long factsTop = facts(page, cover.facts());
    long why = set.bottom() + Grid.inches(0.28);
    Area whyArea = new Area(Grid.MARGIN, why, LEFT, factsTop - Grid.inches(0.25) - why);
    page.text("Why", whyArea, Para.of(cover.why(), Style.WHY).leaded(1.1));
    panel(page, cover);
    page.footer(
        cover.smallPrint(), new Area(Grid.MARGIN, Grid.FOOTER_TOP, LEFT, Grid.FOOTER_HEIGHT));
  }

  /** For whom, from whom, data to: bottom aligned over a hairline; where the hairline stands. */
  private static long facts(Page page, List<Fact> facts) {
    List<Para> lines = new ArrayList<>();
    for (Fact fact : facts) {
      lines.add(Para.of(labelled(fact), Style.BODY).spaced(5));
    }
    long height = TextFit.height(lines, LEFT);
    long top = FACTS_END - height;
    page.hairline(new Area(Grid.MARGIN, top - Grid.inches(0.14), LEFT, 0));
    page.text("Facts", new Area(Grid.MARGIN, top, LEFT, height), Anchor.TOP, lines);
    return top - Grid.inches(0.14);
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
    long step = Math.min(FACT_STEP, Grid.inches(4.9) / Math.max(1, cover.panel().size()));
    for (int at = 0; at < cover.panel().size(); at++) {
      Area area = new Area(x, FIRST_FACT + at * step, width, step - Grid.inches(0.18));
      panelFact(page, cover.panel().get(at), area);
      if (at > 0) {
        long line = area.y() - Grid.inches(0.16);
        page.rule(
            "Rule", new Area(x, line, width, 0), Grid.points(0.75), Paint.LIGHT_NAVY, "solid");
      }
    }
  }

  private static void panelFact(Page page, Fact fact, Area area) {
    Para value = TextFit.inOneLine(Para.of(fact.value(), Style.PANEL_VALUE), area.width());
    page.text(
        "Panel fact",
        area,
        Anchor.TOP,
        List.of(Para.of(fact.label(), Style.PANEL_LABEL), value.spaced(2)));
  }
}
