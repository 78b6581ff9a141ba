package io.buyin.render.deck;

import io.buyin.render.deck.TableFrame.Rows;
import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the figures were made: definitions on the left, lineage, grades and limits on the right. */
final class MethodSlide {

  private static final long WIDTH = Grid.width(6) - Grid.inches(0.10);
  private static final long HEADING = Grid.inches(0.30);
  private static final long TOP = Grid.BODY_TOP + HEADING;
  private static final long HEADER = Grid.inches(0.28);
  private static final long ROW_LEAST = Grid.inches(0.28);
  private static final long ROW_MOST = Grid.inches(0.40);
  private static final long ROW_ALONE = Grid.inches(0.60);
  private static final long GAP = Grid.inches(0.20);

  /** An appendix may go down to the size of remarks before it gives up. */
  private static final Style TIGHT = Style.BODY.at(11);

  private static final Style ROOMY = Style.BODY;

  private final Page page;

  private MethodSlide(Page page) {
    this.page = page;
  }

  static void compose(Page page, Slide.Method slide) {
    Arrangement chosen =
        Stream.of(ROOMY, TIGHT)
            .flatMap(style -> Stream.of(gradesRight(slide, style), gradesLeft(slide, style)))
            .filter(arrangement -> arrangement.fits(slide))
            .findFirst()
            .orElse(gradesRight(slide, TIGHT));
    MethodSlide method = new MethodSlide(page);
    method.half(
        Grid.MARGIN,
        new Half("Table: definitions", slide.definitionsHeading(), slide.definitions()),
        chosen.left());
    method.half(
        Grid.MARGIN + Grid.width(12) - WIDTH,
        new Half("Table: lineage", slide.lineageHeading(), slide.lineage()),
        chosen.right());
  }

  /** The lines under the two tables and the type of everything. */
  private record Arrangement(List<Para> left, List<Para> right, Style style) {

    boolean fits(Slide.Method slide) {
      return MethodSlide.fits(slide.definitions(), left, style)
          && MethodSlide.fits(slide.lineage(), right, style);
    }
  }

  /** The definitions take most of the left half. */
  private static Arrangement gradesRight(Slide.Method slide, Style style) {
    return new Arrangement(List.of(), gradesAndLimits(slide, style), style);
  }

  private static Arrangement gradesLeft(Slide.Method slide, Style style) {
    return new Arrangement(
        paras(slide.gradesHeading(), slide.grades(), style),
        paras(slide.limitsHeading(), slide.limits(), style),
        style);
  }

  private static List<Para> gradesAndLimits(Slide.Method slide, Style style) {
    List<Para> all = new ArrayList<>(paras(slide.gradesHeading(), slide.grades(), style));
    List<Para> limits = paras(slide.limitsHeading(), slide.limits(), style);
    all.add(limits.get(0).spaced(10));
    all.addAll(limits.subList(1, limits.size()));
    return all;
  }

  /** A headed table of one half of the page. */
  private record Half(String name, Phrase heading, Table table) {}

  /** The table and the lines under it. */
  private void half(long x, Half half, List<Para> lines) {
    Area heading = new Area(x, Grid.BODY_TOP, WIDTH, HEADING);
    page.text("Heading", heading, Para.of(half.heading(), Style.SUBHEAD));
    long room = room(lines);
    TableFrame roomy = table(half.name(), half.table(), room, Style.BODY);
    TableFrame fitting =
        roomy.height() <= room ? roomy : table(half.name(), half.table(), room, TIGHT);
    TableFrame frame = lines.isEmpty() ? fitting.grown(room, ROW_ALONE) : fitting;
    long bottom = TOP + page.table(frame, x, TOP, room) + GAP;
    Area below = new Area(x, bottom, WIDTH, Math.max(1, Grid.BODY_END - bottom));
    page.text("Notes", below, Anchor.TOP, lines);
  }

  private static boolean fits(Table table, List<Para> lines, Style style) {
    long room = room(lines);
    return table("", table, room, style).height() <= room;
  }

  /** What is left for the table above these lines. */
  private static long room(List<Para> lines) {
    long under = lines.isEmpty() ? 0 : GAP + TextFit.height(lines, WIDTH);
    return Grid.BODY_END - TOP - under;
  }

  private static TableFrame table(String name, Table table, long room, Style style) {
    long rows = Math.max(1, table.rows().size());
    long row = Math.max(ROW_LEAST, Math.min(ROW_MOST, (room - HEADER) / rows));
    return PlainTable.of(name, table, WIDTH, new Rows(HEADER, row, Anchor.MIDDLE), style);
  }

  private static List<Para> paras(Phrase heading, List<Phrase> lines, Style style) {
    List<Para> paras = new ArrayList<>();
    paras.add(Para.of(heading, Style.SUBHEAD));
    double spacing = style.size() / 2 - 1;
    lines.forEach(line -> paras.add(Para.of(line, style).spaced(spacing).leaded(1.04)));
    return paras;
  }
}
