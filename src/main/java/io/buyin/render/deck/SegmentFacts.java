package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.ChartPlan;
import io.buyin.story.Slide.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * Facts under the segments of a bar, each starting where its segment starts and wrapped within its
 * width; only where a segment is narrower than a word does its neighbour move on.
 */
final class SegmentFacts {

  private static final long GAP = Grid.inches(0.12);

  private final ChartPlan plan;
  private final List<Fact> facts;

  SegmentFacts(ChartPlan plan, List<Fact> facts) {
    this.plan = plan;
    this.facts = facts;
  }

  /** What the facts need where each has the same width. */
  long height(long width) {
    long each = facts.isEmpty() ? width : (width + GAP) / facts.size() - GAP;
    return facts.stream().mapToLong(fact -> TextFit.height(paras(fact), each)).max().orElse(0);
  }

  void draw(Page page, Area area) {
    List<Long> left = lefts(area);
    for (int at = 0; at < facts.size(); at++) {
      page.text("Part", place(left, at, area), Anchor.TOP, paras(facts.get(at)));
    }
  }

  /** Where each fact starts: at its segment, later if its neighbour needs the room. */
  private List<Long> lefts(Area area) {
    List<Long> lefts = new ArrayList<>();
    double passed = 0;
    long free = area.x();
    for (int at = 0; at < facts.size(); at++) {
      long wanted = area.x() + Math.round(area.width() * passed / PartOfWhole.total(plan));
      lefts.add(Math.max(wanted, free));
      free = lefts.get(at) + needed(facts.get(at)) + GAP;
      passed += at < plan.series().size() ? PartOfWhole.part(plan.series().get(at)) : 0;
    }
    long limit = area.right();
    for (int at = facts.size() - 1; at >= 0; at--) {
      long latest = limit - needed(facts.get(at));
      lefts.set(at, Math.max(area.x(), Math.min(lefts.get(at), latest)));
      limit = lefts.get(at) - GAP;
    }
    return fits(lefts) && textsFit(lefts, area) ? lefts : evenly(area);
  }

  private boolean fits(List<Long> lefts) {
    for (int at = 1; at < lefts.size(); at++) {
      if (lefts.get(at) - lefts.get(at - 1) < needed(facts.get(at - 1))) {
        return false;
      }
    }
    return true;
  }

  /** A narrow segment leaves too little room for long words about it. */
  private boolean textsFit(List<Long> lefts, Area area) {
    for (int at = 0; at < lefts.size(); at++) {
      Area place = place(lefts, at, area);
      if (!TextFit.fits(TextFit.shrunk(paras(facts.get(at)), place), place)) {
        return false;
      }
    }
    return true;
  }

  private static Area place(List<Long> lefts, int at, Area area) {
    long right = at + 1 < lefts.size() ? lefts.get(at + 1) - GAP : area.right();
    return new Area(lefts.get(at), area.y(), right - lefts.get(at), area.height());
  }

  private List<Long> evenly(Area area) {
    List<Long> lefts = new ArrayList<>();
    for (int at = 0; at < facts.size(); at++) {
      lefts.add(area.x() + at * (area.width() + GAP) / facts.size());
    }
    return lefts;
  }

  /** What a fact cannot do without: its heading in one line and its longest word. */
  private static long needed(Fact fact) {
    long heading = TextFit.width(paras(fact).get(0));
    return paras(fact).stream().mapToLong(TextFit::widestWord).reduce(heading, Math::max)
        + Grid.POINT;
  }

  private static List<Para> paras(Fact fact) {
    return List.of(
            Para.of(fact.label(), Style.SUBHEAD),
            Para.of(fact.value(), Style.BODY).spaced(3),
            Para.of(fact.detail(), Style.BODY).spaced(1))
        .stream()
        .filter(para -> !para.isEmpty())
        .toList();
  }
}
