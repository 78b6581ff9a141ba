package io.buyin.render.deck;

import io.buyin.render.deck.TableFrame.Rows;
import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is asked: a table of cost and effect, and boxes that say how to decide. */
final class AskSlide {

  private static final long FULL = Grid.width(12);
  private static final long HEADING = Grid.inches(0.30);
  private static final long HEADER = Grid.inches(0.34);
  private static final long ROW_LEAST = Grid.inches(0.34);
  private static final long ROW_TIGHT = Grid.inches(0.28);
  private static final long ROW_MOST = Grid.inches(0.56);
  private static final long GAP = Grid.inches(0.20);
  private static final double YEAR = 1.6;
  private static final double LABEL_LEAST = 3;

  private AskSlide() {}

  static void compose(Page page, Slide.Ask slide) {
    StepStrip boxes = new StepStrip(slide.boxes(), Style.TEXT);
    long boxesHeight = slide.boxes().isEmpty() ? 0 : boxes.height(FULL) + Grid.inches(0.06);
    Para note = Para.of(slide.tableNote(), Style.META).leaded(1.05);
    long noteHeight = note.isEmpty() ? 0 : TextFit.height(List.of(note), FULL) + Grid.inches(0.10);
    long top = Grid.BODY_TOP + (slide.heading().isEmpty() ? 0 : HEADING);
    long room = Grid.BODY_END - top - noteHeight - GAP - boxesHeight;
    page.text(
        "Table heading",
        new Area(Grid.MARGIN, Grid.BODY_TOP, FULL, HEADING),
        Para.of(slide.heading(), Style.SUBHEAD));
    TableFrame table = table(slide, room).grown(room, ROW_MOST);
    long tableHeight = page.table(table, Grid.MARGIN, top, room);
    long y = top + tableHeight;
    page.text(
        "Table note",
        new Area(Grid.MARGIN, y + Grid.inches(0.10), FULL, Math.max(1, noteHeight)),
        note);
    y += noteHeight + Math.max(GAP, (room - tableHeight + GAP) / 2);
    boxes.draw(page, new Area(Grid.MARGIN, y, FULL, boxesHeight));
  }

  /** Numbers stand near each other so that a row can be read; the first column takes the rest. */
  private static Table withNarrowYears(Table table) {
    if (table.rightAligned().isEmpty()) {
      return table;
    }
    int years = Math.max(0, table.header().size() - 1);
    double full = (double) FULL / Grid.INCH;
    double label = Math.max(LABEL_LEAST, full - years * YEAR);
    List<Double> widths = new ArrayList<>(Collections.nCopies(years, (full - label) / years));
    widths.add(0, label);
    return new Table(widths, table.header(), table.rows(), table.rightAligned());
  }

  private static TableFrame table(Slide.Ask slide, long room) {
    if (slide.recommended() < 0) {
      return years(slide);
    }
    TableFrame roomy = OptionTable.of(slide, ROW_LEAST, Style.TEXT);
    return roomy.height() <= room ? roomy : OptionTable.of(slide, ROW_TIGHT, Style.BODY);
  }

  private static TableFrame years(Slide.Ask slide) {
    return PlainTable.of(
        "Table: cost and effect",
        withNarrowYears(slide.table()),
        FULL,
        new Rows(HEADER, ROW_LEAST, Anchor.MIDDLE),
        Style.TEXT);
  }
}
