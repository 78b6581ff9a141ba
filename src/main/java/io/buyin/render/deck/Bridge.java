package io.buyin.render.deck;

import io.buyin.render.deck.Axes.Names;
import io.buyin.render.deck.BarSeries.Dress;
import io.buyin.render.deck.LineSeries.Reach;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Step;

/**
 * From what is won to the target: stacked columns on an unseen foot, whiskers where a range is
 * known, value and range printed above. Whiskers and labels hang on unseen lines of their own, so
 * that they follow when somebody edits the values.
 */
final class Bridge extends ChartForm {

  private static final int GAP = 40;
  private static final Style VALUE = Style.FACT_VALUE.in(Paint.NAVY);
  private static final double SMALLEST_RANGE = 10;

  private final double names;
  private final double maximum;

  private Bridge(ChartPlan plan, Plot plot, BridgeSheet measures) {
    super(plan, plot, measures.sheet());
    this.names = names(plan, plot);
    this.maximum = measures.maximum();
  }

  static Bridge of(ChartPlan plan, Plot plot) {
    double height = plot.frame().heightInPoints() - names(plan, plot);
    return new Bridge(plan, plot, BridgeSheet.of(plan, height));
  }

  private static double names(ChartPlan plan, Plot plot) {
    double slot = plot.frame().widthInPoints() / Math.max(1, plan.categories().size());
    return ClusteredColumns.nameLines(plan, slot) * Style.BODY.size() * TextFit.LINE + 8;
  }

  @Override
  void plotArea() {
    double height = plot.frame().heightInPoints();
    layout(0, 0, 1, (height - names) / height);
    Axes axes = new Axes(this, new Axes.Frame(1001, false, 0, maximum));
    columns(axes);
    lines(axes);
    axes.categories(Names.BESIDE, Style.BODY);
    axes.hiddenValues("autoZero");
  }

  private void columns(Axes axes) {
    int series = plan.series().size();
    xml.open("c:barChart").leaf("c:barDir", "val", "col").leaf("c:grouping", "val", "stacked");
    xml.leaf("c:varyColors", "val", 0);
    new BarSeries(this, series, 0, Dress.UNSEEN).write();
    for (int at = 0; at < series; at++) {
      var line = plan.series().get(at);
      Dress dress = new Dress(line.tone(), line.fill(), null, Style.BODY, "ctr");
      new BarSeries(this, at, at + 1, dress).write();
    }
    xml.leaf("c:gapWidth", "val", GAP).leaf("c:overlap", "val", 100);
    axes.ids();
    xml.close();
  }

  private void lines(Axes axes) {
    int first = plan.series().size() + 1;
    xml.open("c:lineChart").leaf("c:grouping", "val", "standard");
    xml.leaf("c:varyColors", "val", 0);
    Reach reach = ranged() ? new Reach(first + 3, first + 4) : null;
    LineSeries.Dress unseen = LineSeries.Dress.unseen(rangeStyle());
    new LineSeries(this, first, first, unseen, reach).write();
    new LineSeries(this, first + 1, first + 1, unseen).write();
    new LineSeries(this, first + 2, first + 2, LineSeries.Dress.unseen(VALUE)).write();
    xml.leaf("c:marker", "val", 1);
    axes.ids();
    xml.close();
  }

  private boolean ranged() {
    return plan.steps().stream().anyMatch(step -> step.low() != null);
  }

  /** A range may be as wide as its column's slot. */
  private Style rangeStyle() {
    double slot = plot.frame().widthInPoints() / Math.max(1, plan.categories().size());
    double widest =
        plan.steps().stream()
            .map(Step::range)
            .mapToDouble(range -> TextFit.width(range.text(), Style.META))
            .max()
            .orElse(0);
    double size = widest <= slot ? 1 : Math.max(SMALLEST_RANGE / Style.META.size(), slot / widest);
    return Style.META.at(Style.META.size() * size);
  }
}
