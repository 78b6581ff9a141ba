package io.buyin.render.deck;

import io.buyin.render.deck.TableFrame.Rows;
import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.Phrase;
import io.buyin.story.Quote;
import io.buyin.story.Slide;
import io.buyin.story.Slide.GoalRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The reader's goals as a table with bars beside it, four steps, and a voice that set the goal. The
 * bars stand right of the table, so that no cell is empty and none is covered.
 */
final class WhyNowSlide {

  private static final double[] BESIDE_BARS = {2.5, 1.25, 1.2, 3.3, 1.5};
  private static final double[] BESIDE_SHORT_BARS = {2.7, 1.25, 1.2, 3.65, 1.5};
  private static final double[] BESIDE_SHORTEST_BARS = {3.6, 1.25, 1.2, 2.95, 1.5};
  private static final double[] ALONE = {3.2, 1.3, 1.3, 4.833, 1.5};
  private static final long HEADER = Grid.inches(0.46);
  private static final long SMALLEST_GAP = Grid.inches(0.06);
  private static final long LEAST_GAP = Grid.inches(0.14);
  private static final long LARGEST_GAP = Grid.inches(0.36);
  private static final long ROW_MOST = Grid.inches(0.66);
  private static final long ROOM = Grid.BODY_END - Grid.BODY_TOP;

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
    if (slide.goals().isEmpty()) {
      compose(Density.OPEN);
      return;
    }
    compose(
        Stream.of(Density.ROOMY, Density.CLOSE, Density.TIGHT, Density.DENSE)
            .filter(density -> used(density) <= ROOM)
            .findFirst()
            .orElse(Density.CRAMPED));
  }

  /** How generously the page is set: type of the goals, the steps and the voice, least row. */
  private record Density(Style name, Style step, Style words, long row) {

    /** No goals: the steps and the voice have the page for themselves. */
    static final Density OPEN = new Density(Style.LABEL, Style.TEXT.at(16), Style.LARGE_QUOTE, 0);

    static final Density ROOMY =
        new Density(Style.LABEL, Style.TEXT, Style.LARGE_QUOTE, Grid.inches(0.56));
    static final Density CLOSE =
        new Density(Style.LABEL, Style.BODY, Style.QUOTE, Grid.inches(0.50));
    static final Density TIGHT =
        new Density(Style.BODY_BOLD, Style.BODY, Style.QUOTE.at(13), Grid.inches(0.44));

    /** Many goals: the owner stands beside the goal's name. */
    static final Density DENSE =
        new Density(Style.BODY_BOLD, Style.BODY, Style.QUOTE.at(12), Grid.inches(0.28));

    /** Rather small print than no page. */
    static final Density CRAMPED =
        new Density(
            Style.BODY_BOLD.at(10), Style.BODY.at(10), Style.QUOTE.at(10), Grid.inches(0.2));

    boolean isDense() {
      return equals(DENSE) || equals(CRAMPED);
    }

    long gap() {
      return equals(CRAMPED) ? SMALLEST_GAP : LEAST_GAP;
    }

    Style header() {
      return equals(CRAMPED) ? Style.HEADER.at(10) : Style.HEADER;
    }

    Style small() {
      return equals(CRAMPED) ? Style.META.at(10) : Style.META;
    }

    Style cell() {
      return equals(CRAMPED) ? step : Style.BODY;
    }
  }

  /** Height of everything with the smallest gaps. */
  private long used(Density density) {
    long voice =
        slide.voice() == null ? 0 : quote(slide.voice(), density.words()).height(Grid.width(12));
    long table = slide.goals().isEmpty() ? 0 : table(density).height();
    long steps = new StepStrip(slide.steps(), density.step()).height(Grid.width(12));
    return table + steps + voice + 2 * density.gap();
  }

  private static QuoteBlock quote(Quote voice, Style words) {
    return new QuoteBlock(voice, words);
  }

  private void compose(Density density) {
    TableFrame table = table(density);
    StepStrip steps = new StepStrip(slide.steps(), density.step());
    QuoteBlock voice = slide.voice() == null ? null : quote(slide.voice(), density.words());
    table =
        table.withRows(
            Math.max(table.tallestRow(), Math.min(ROW_MOST, table.tallestRow() + spare(density))));
    long tableHeight = slide.goals().isEmpty() ? 0 : table.height();
    long voiceHeight = voice == null ? 0 : voice.height(Grid.width(12));
    long free =
        Grid.BODY_END - Grid.BODY_TOP - tableHeight - steps.height(Grid.width(12)) - voiceHeight;
    long most = tableHeight == 0 ? 2 * LARGEST_GAP : LARGEST_GAP;
    long gap = Math.max(density.gap(), Math.min(most, free / 2));
    long y = Grid.BODY_TOP + (tableHeight == 0 ? LARGEST_GAP : 0);
    if (tableHeight > 0) {
      goals(table, ROOM - steps.height(Grid.width(12)) - voiceHeight - 2 * density.gap());
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

  private TableFrame table(Density density) {
    boolean dense = density.isDense();
    double[] narrow = dense ? BESIDE_SHORTEST_BARS : BESIDE_SHORT_BARS;
    double[] beside = dense || density.equals(Density.TIGHT) ? narrow : BESIDE_BARS;
    double[] widths = slide.progress() == null ? ALONE : beside;
    List<Long> columns = DoubleStream.of(widths).mapToObj(Grid::inches).toList();
    String alternative =
        slide.header().stream().map(Phrase::text).collect(Collectors.joining(", "));
    TableFrame table =
        new TableFrame(
            "Table: goals", alternative, columns, new Rows(HEADER, density.row(), Anchor.MIDDLE));
    table.add(
        inOrder(slide.header()).stream()
            .map(cell -> List.of(Para.of(cell, density.header())))
            .toList());
    slide.goals().forEach(goal -> table.add(cells(goal, density)));
    TableFrame close = density.equals(Density.CRAMPED) ? table.closer() : table;
    return close.withRows(close.tallestRow());
  }

  /** The share comes last, next to the bars. */
  private static List<Phrase> inOrder(List<Phrase> header) {
    return List.of(header.get(0), header.get(1), header.get(2), header.get(4), header.get(3));
  }

  private static List<List<Para>> cells(GoalRow goal, Density density) {
    return List.of(
        name(goal, density),
        List.of(Para.of(goal.target(), density.cell())),
        goal.plan().isEmpty()
            ? List.of(Para.of(goal.actual(), density.cell()))
            : List.of(
                Para.of(goal.actual(), density.cell()), Para.of(goal.plan(), density.small())),
        List.of(Para.of(goal.shown(), density.cell())),
        List.of(Para.of(goal.share(), shareStyle(goal))));
  }

  private static List<Para> name(GoalRow goal, Density density) {
    Para name = Para.of(goal.name(), density.name());
    Para owner = Para.of(goal.owner(), density.small());
    return density.isDense() ? List.of(name.and(owner)) : List.of(name, owner);
  }

  /** A share is a number to look at, "no plan" a remark. */
  private static Style shareStyle(GoalRow goal) {
    boolean number = goal.share().text().chars().anyMatch(Character::isDigit);
    return number ? Style.BODY_BOLD.in(Paint.NAVY) : Style.BODY.in(Paint.MUTED);
  }

  /** What every row may grow by when everything has its largest gap. */
  private long spare(Density density) {
    long free = ROOM - used(density) - 2 * (LARGEST_GAP - density.gap());
    return Math.max(0, free / Math.max(1, slide.goals().size()));
  }

  private void goals(TableFrame table, long room) {
    page.table(table, Grid.MARGIN, Grid.BODY_TOP, room);
    ChartPlan progress = slide.progress();
    if (progress != null) {
      bars(table, progress);
    }
  }

  /** A gap is not labelled with the words that its row's share already says. */
  private ChartPlan withoutEchoes(ChartPlan plan) {
    List<String> shares = slide.goals().stream().map(goal -> goal.share().text()).toList();
    List<Line> lines = new ArrayList<>();
    for (Line line : plan.series()) {
      List<Point> points = new ArrayList<>();
      for (Point point : line.points()) {
        boolean echo = point.value() == null && shares.contains(point.label().text());
        points.add(echo ? new Point(null, point.token(), Phrase.EMPTY) : point);
      }
      lines.add(new Line(line.name(), line.tone(), line.fill(), points));
    }
    return new ChartPlan(
        plan.name(),
        plan.form(),
        plan.heading(),
        plan.key(),
        plan.categories(),
        lines,
        plan.alternative(),
        plan.numberFormat(),
        plan.axisMaximum());
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
        withoutEchoes(progress),
        new Area(left, Grid.BODY_TOP, right - left, table.height()),
        table.rowHeight(0));
  }
}
