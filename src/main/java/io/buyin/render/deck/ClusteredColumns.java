package io.buyin.render.deck;

import io.buyin.render.deck.Axes.Names;
import io.buyin.render.deck.BarSeries.Dress;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.Tone;

/** Time, against the year before: columns side by side, the year before first. */
final class ClusteredColumns extends ChartForm {

  private static final int GAP = 50;
  private static final double LABEL_ROOM = 20;
  private static final double SMALLEST_LABEL = 10;

  ClusteredColumns(ChartPlan plan, Plot plot) {
    super(plan, plot, ChartSheet.of(plan));
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
    xml.leaf("c:gapWidth", "val", GAP).leaf("c:overlap", "val", 0);
    axes.ids();
    xml.close();
    axes.categories(Names.BESIDE, Style.BODY.in(Paint.MUTED));
    axes.hiddenValues("autoZero");
  }

  private double maximum(double height) {
    double wanted = plan.axisMaximum() == null ? 0 : plan.axisMaximum().doubleValue();
    double needed = largest() * height / (height - LABEL_ROOM);
    return Math.max(Math.max(wanted, needed), needed == 0 ? 1 : 0);
  }

  private Dress dress(Line line) {
    Style style = Style.BODY.in(Paint.ofText(line.tone()));
    Style label = line.tone() == Tone.NAVY ? style.bolder() : style;
    return new Dress(line.tone(), line.fill(), null, label.at(labelSize(label, line)), "outEnd");
  }

  /** A label may be as wide as its column and half the gap on either side. */
  private double labelSize(Style style, Line line) {
    double widest =
        line.points().stream()
            .mapToDouble(point -> TextFit.width(point.label().text(), style))
            .max()
            .orElse(0);
    double slot = plot.frame().widthInPoints() / plan.categories().size();
    double column = slot / (plan.series().size() + GAP / 100.0);
    double room = column * (1 + GAP / 100.0) - 1;
    return widest <= room ? style.size() : Math.max(SMALLEST_LABEL, style.size() * room / widest);
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
