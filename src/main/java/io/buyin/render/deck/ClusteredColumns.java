package io.buyin.render.deck;

import io.buyin.render.chart.ColumnLabels;
import io.buyin.render.deck.Axes.Names;
import io.buyin.render.deck.BarSeries.Dress;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.Tone;

/** Time, against the year before: columns side by side, the year before first. */
final class ClusteredColumns extends ChartForm {

  private final ColumnLabels labels;

  ClusteredColumns(ChartPlan plan, Plot plot) {
    super(plan, plot, ChartSheet.of(plan));
    this.labels = ColumnLabels.of(plan, plot.frame().widthInPoints());
  }

  @Override
  void plotArea() {
    double height = plot.frame().heightInPoints();
    double names = lines() * Style.BODY.size() * TextFit.LINE + 8;
    layout(0, 0, 1, (height - names) / height);
    Axes axes = new Axes(this, new Axes.Frame(1001, false, 0, maximum(height - names)));
    xml.open("c:barChart").leaf("c:barDir", "val", "col").leaf("c:grouping", "val", "clustered");
    xml.leaf("c:varyColors", "val", 0);
    for (int series = 0; series < plan.series().size(); series++) {
      new BarSeries(this, series, dress(plan.series().get(series))).write();
    }
    xml.leaf("c:gapWidth", "val", Math.round(ColumnLabels.GAP * 100)).leaf("c:overlap", "val", 0);
    axes.ids();
    xml.close();
    axes.categories(Names.BESIDE, Style.BODY.in(Paint.MUTED));
    axes.hiddenValues("autoZero");
  }

  private double maximum(double height) {
    double wanted = plan.axisMaximum() == null ? 0 : plan.axisMaximum().doubleValue();
    double needed = largest() * height / (height - labels.height());
    return Math.max(Math.max(wanted, needed), needed == 0 ? 1 : 0);
  }

  private Dress dress(Line line) {
    Style style = Style.BODY.in(Paint.ofText(line.tone()));
    Style label = line.tone() == Tone.NAVY ? style.bolder() : style;
    return new Dress(line.tone(), line.fill(), null, label.at(labels.size()), "outEnd");
  }

  @Override
  boolean turnsLabels() {
    return labels.turned();
  }

  /** How many lines the longest category name takes in a slot of this many points. */
  static long nameLines(ChartPlan plan, double slot) {
    return plan.categories().stream()
        .mapToInt(name -> TextFit.lines(Para.of(name, Style.BODY), Grid.points(slot)))
        .max()
        .orElse(1);
  }

  /** Lines under the columns: names, and the groups under them. */
  private long lines() {
    double slot = plot.frame().widthInPoints() / Math.max(1, plan.categories().size());
    return nameLines(plan, slot) + (plan.groups().isEmpty() ? 0 : 1);
  }
}
