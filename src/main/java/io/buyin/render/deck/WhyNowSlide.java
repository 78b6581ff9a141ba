package io.buyin.render.deck;

import io.buyin.render.deck.TableFrame.Rows;
import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.ChartPlan;
import io.buyin.story.Phrase;
import io.buyin.story.Slide;
import io.buyin.story.Slide.GoalRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The reader's goals as a table with bars beside it, four steps, and a voice that set the goal. The
 * bars stand right of the table, so that no cell is empty and none is covered.
 */
final class WhyNowSlide {

  private static final double[] BESIDE_BARS = {2.75, 1.0, 0.95, 3.55, 1.15};
  private static final double[] ALONE = {3.2, 1.3, 1.3, 4.833, 1.5};
  private static final long HEADER = Grid.inches(0.46);
  private static final long LEAST_GAP = Grid.inches(0.16);
  private static final long LARGEST_GAP = Grid.inches(0.36);
  private static final int ROOMY_GOALS = 4;

  private final Page page;
  private final Slide.WhyNow slide;

  private WhyNowSlide(Page page, Slide.WhyNow slide) {
    this.page = page;
    this.slide = slide;
  }

  static void compose(Page page, Slide.WhyNow slide) {
    new WhyNowSlide(page, slide).compose();
  }

  private void compose() {
    TableFrame table = table();
    StepStrip steps = new StepStrip(slide.steps());
    QuoteBlock voice =
        slide.voice() == null ? null : new QuoteBlock(slide.voice(), Style.LARGE_QUOTE);
    long tableHeight = slide.goals().isEmpty() ? 0 : table.height();
    long voiceHeight = voice == null ? 0 : voice.height(Grid.width(12));
    long free =
        Grid.BODY_END - Grid.BODY_TOP - tableHeight - steps.height(Grid.width(12)) - voiceHeight;
    long gap = Math.max(LEAST_GAP, Math.min(LARGEST_GAP, free / 2));
    long y = Grid.BODY_TOP;
    if (tableHeight > 0) {
      goals(table);
      y += tableHeight + gap;
    }
    long stepsHeight = steps.height(Grid.width(12));
    steps.draw(page, new Area(Grid.MARGIN, y, Grid.width(12), stepsHeight));
    y += stepsHeight + gap;
    if (voice != null) {
      long height = Math.min(voiceHeight, Math.max(1, Grid.BODY_END - y));
      voice.draw(page, new Area(Grid.MARGIN, y, Grid.width(12), height));
    }
  }

  private TableFrame table() {
    long row = Grid.inches(slide.goals().size() <= ROOMY_GOALS ? 0.56 : 0.50);
    double[] widths = slide.progress() == null ? ALONE : BESIDE_BARS;
    List<Long> columns = DoubleStream.of(widths).mapToObj(Grid::inches).toList();
    String alternative =
        slide.header().stream().map(Phrase::text).collect(Collectors.joining(", "));
    TableFrame table =
        new TableFrame("Table: goals", alternative, columns, new Rows(HEADER, row, Anchor.MIDDLE));
    table.add(
        inOrder(slide.header()).stream()
            .map(cell -> List.of(Para.of(cell, Style.HEADER)))
            .toList());
    slide.goals().forEach(goal -> table.add(cells(goal)));
    return table.withRows(table.tallestRow());
  }

  /** The share comes last, next to the bars. */
  private static List<Phrase> inOrder(List<Phrase> header) {
    return List.of(header.get(0), header.get(1), header.get(2), header.get(4), header.get(3));
  }

  private static List<List<Para>> cells(GoalRow goal) {
    return List.of(
        List.of(Para.of(goal.name(), Style.LABEL), Para.of(goal.owner(), Style.META)),
        List.of(Para.of(goal.target(), Style.BODY)),
        List.of(Para.of(goal.actual(), Style.BODY)),
        List.of(Para.of(goal.shown(), Style.BODY)),
        List.of(Para.of(goal.share(), shareStyle(goal))));
  }

  /** A share is a number to look at, "no plan" a remark. */
  private static Style shareStyle(GoalRow goal) {
    boolean number = goal.share().text().chars().anyMatch(Character::isDigit);
    return number ? Style.BODY_BOLD.in(Paint.NAVY) : Style.BODY.in(Paint.MUTED);
  }

  private void goals(TableFrame table) {
    long room = Grid.inches(3.6);
    page.table(table, Grid.MARGIN, Grid.BODY_TOP, room);
    ChartPlan progress = slide.progress();
    if (progress != null) {
      bars(table, progress);
    }
  }

  private void bars(TableFrame table, ChartPlan progress) {
    long left = Grid.MARGIN + table.width();
    long right = Grid.MARGIN + Grid.width(12);
    long y = Grid.BODY_TOP + table.rowHeight(0);
    page.rule("Rule", new Area(left, y, right - left, 0), Grid.points(1.25), Paint.NAVY, "solid");
    for (int row = 1; row < table.size(); row++) {
      y += table.rowHeight(row);
      page.hairline(new Area(left, y, right - left, 0));
    }
    page.chart(
        progress, new Area(left, Grid.BODY_TOP, right - left, table.height()), table.rowHeight(0));
  }
}
