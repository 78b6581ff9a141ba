package io.buyin.render.deck;

import io.buyin.render.deck.Axes.Names;
import io.buyin.render.deck.BarSeries.Dress;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares of several plans: one bar a table row, beside the table and aligned with its rows, and a
 * line where the plan is reached. The shares themselves stand in the table.
 */
final class ProgressBars extends ChartForm {

  private static final int GAP = 110;
  private static final double LEAST = 1.1;
  private static final double NUDGE = 6;

  ProgressBars(ChartPlan plan, Plot plot) {
    super(plan, plot, ChartSheet.of(plan).unlabelled());
  }

  @Override
  void plotArea() {
    double top = (double) plot.top() / plot.frame().height();
    layout(0.01, top, 0.98, 1 - top);
    double wanted = plan.axisMaximum() == null ? LEAST : plan.axisMaximum().doubleValue();
    double maximum = Math.max(Math.max(wanted, LEAST), largest() * 1.02);
    Axes axes = new Axes(this, new Axes.Frame(1001, true, 0, maximum));
    xml.open("c:barChart").leaf("c:barDir", "val", "bar").leaf("c:grouping", "val", "clustered");
    xml.leaf("c:varyColors", "val", 0);
    for (int series = 0; series < plan.series().size(); series++) {
      new BarSeries(this, series, dress(plan.series().get(series))).write();
    }
    xml.leaf("c:gapWidth", "val", GAP).leaf("c:overlap", "val", 0);
    axes.ids();
    xml.close();
    axes.categories(Names.NONE, Style.BODY);
    axes.lineAtOne(plan.key().text());
  }

  /** What stands where a bar is left out, if the plan has a word for it. */
  @Override
  List<ChartText> texts() {
    List<ChartText> texts = new ArrayList<>();
    double top = (double) plot.top() / Grid.POINT;
    double row = (plot.frame().heightInPoints() - top) / plan.categories().size();
    for (Line line : plan.series()) {
      for (int at = 0; at < line.points().size(); at++) {
        Point point = line.points().get(at);
        if (point.value() == null && !point.label().isEmpty()) {
          double height = Style.META.size() * TextFit.LINE + 2;
          double middle = top + row * at + row / 2;
          double width = plot.frame().widthInPoints() - 2 * NUDGE;
          Para words = Para.of(point.label(), Style.META);
          texts.add(new ChartText(words, NUDGE, middle - height / 2, width, height));
        }
      }
    }
    return texts;
  }

  private static Dress dress(Line line) {
    return new Dress(line.tone(), line.fill(), null, Style.BODY, "outEnd");
  }
}
