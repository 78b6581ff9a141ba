package io.buyin.render.deck;

import io.buyin.render.deck.Axes.Names;
import io.buyin.render.deck.BarSeries.Dress;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.Tone;
import java.util.stream.IntStream;

/**
 * Few people's stances by team: those who ask to the left of a common line, mixed and support to
 * the right. The plan's counts are positive; those to the left are plotted below zero and shown
 * without their sign.
 */
final class DivergingBars extends ChartForm {

  private static final int GAP = 50;

  /** Large enough to be read on grey. */
  private static final Style COUNT = Style.SUBHEAD;

  DivergingBars(ChartPlan plan, Plot plot) {
    super(plan, plot, sheet(plan));
  }

  @Override
  void plotArea() {
    double names = categoryRoom() / plot.frame().widthInPoints();
    layout(names, 0, 1 - names, 1);
    Axes axes = new Axes(this, new Axes.Frame(1001, true, -widest(true), widest(false)));
    xml.open("c:barChart").leaf("c:barDir", "val", "bar").leaf("c:grouping", "val", "stacked");
    xml.leaf("c:varyColors", "val", 0);
    for (int series = 0; series < plan.series().size(); series++) {
      new BarSeries(this, series, dress(plan.series().get(series))).write();
    }
    xml.leaf("c:gapWidth", "val", GAP).leaf("c:overlap", "val", 100);
    axes.ids();
    xml.close();
    axes.categories(Names.LOW, Style.BODY);
    axes.hiddenValues("autoZero");
  }

  /** The longest stack on one side of the line, a little more so that nothing is cut. */
  private double widest(boolean left) {
    double longest =
        IntStream.range(0, plan.categories().size())
            .mapToDouble(category -> stack(category, left))
            .max()
            .orElse(0);
    return longest + 0.1;
  }

  private double stack(int category, boolean left) {
    return plan.series().stream()
        .filter(line -> isLeft(line) == left)
        .map(line -> line.points().get(category))
        .mapToDouble(DivergingBars::value)
        .sum();
  }

  private static double value(Point point) {
    return point.value() == null ? 0 : point.value().doubleValue();
  }

  private static boolean isLeft(Line line) {
    return line.tone() == Tone.UNFAVOURABLE;
  }

  private static ChartSheet sheet(ChartPlan plan) {
    ChartSheet sheet = ChartSheet.of(plan);
    for (int series = 0; series < plan.series().size(); series++) {
      if (isLeft(plan.series().get(series))) {
        sheet = sheet.turned(series);
      }
    }
    return sheet;
  }

  private static Dress dress(Line line) {
    Paint text = line.tone() == Tone.COMPARISON ? Paint.INK : Paint.PAPER;
    return new Dress(line.tone(), line.fill(), Paint.PAPER, COUNT.in(text), "ctr");
  }
}
