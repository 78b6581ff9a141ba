package io.buyin.render.deck;

import io.buyin.render.deck.Axes.Names;
import io.buyin.render.deck.BarSeries.Dress;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Line;

/**
 * Shares of several plans: one bar a table row, beside the table and aligned with its rows, and a
 * line where the plan is reached. The shares themselves stand in the table.
 */
final class ProgressBars extends ChartForm {

  private static final int GAP = 110;
  private static final double LEAST = 1.1;

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

  private static Dress dress(Line line) {
    return new Dress(line.tone(), line.fill(), null, Style.BODY, "outEnd");
  }
}
