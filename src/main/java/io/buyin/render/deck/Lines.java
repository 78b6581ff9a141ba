package io.buyin.render.deck;

import io.buyin.render.deck.Axes.Names;
import io.buyin.render.deck.LineSeries.Dress;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.Tone;

/**
 * Group against group over time: the focus strong with markers, the others thin, the target dashed;
 * each line named at its end, other labels above or below so that they touch no line.
 */
final class Lines extends ChartForm {

  private static final double STRONG = 3;
  private static final double THIN = 2.25;
  private static final double TARGET = 1.25;
  private static final int LARGE_MARKER = 7;
  private static final int SMALL_MARKER = 5;
  private static final double END_GAP = 12;
  private static final double MOST_FOR_ENDS = 0.4;
  private static final double TOP_ROOM = 22;

  private final double names;
  private final double maximum;
  private final LineLabels labels;

  Lines(ChartPlan plan, Plot plot) {
    super(plan, plot, ChartSheet.of(plan));
    double slot = (1 - ends()) * plot.frame().widthInPoints() / categories();
    this.names = ClusteredColumns.nameLines(plan, slot) * Style.BODY.size() * TextFit.LINE + 8;
    double height = plot.frame().heightInPoints() - names;
    double wanted = plan.axisMaximum() == null ? 0 : plan.axisMaximum().doubleValue();
    double needed = largest() * height / (height - TOP_ROOM);
    this.maximum = Math.max(Math.max(wanted, needed), needed == 0 ? 1 : 0);
    this.labels = new LineLabels(plan, slot, height / maximum);
  }

  @Override
  void plotArea() {
    double height = plot.frame().heightInPoints();
    layout(0, 0, 1 - ends(), (height - names) / height);
    Axes axes = new Axes(this, new Axes.Frame(1001, false, 0, maximum));
    xml.open("c:lineChart").leaf("c:grouping", "val", "standard");
    xml.leaf("c:varyColors", "val", 0);
    for (int series = 0; series < plan.series().size(); series++) {
      series(series);
    }
    xml.leaf("c:marker", "val", 1);
    axes.ids();
    xml.close();
    axes.categories(Names.BESIDE, Style.BODY.in(Paint.MUTED));
    axes.hiddenValues("autoZero");
  }

  private void series(int index) {
    new LineSeries(this, index, index, dress(index, plan.series().get(index))) {
      @Override
      String position(int point) {
        return labels.position(index, point);
      }

      @Override
      double shift(int point) {
        return labels.shift(index, point) / plot.frame().heightInPoints();
      }
    }.write();
  }

  /** Room for the names at the ends of the lines, as a part of the width. */
  private double ends() {
    double widest = 0;
    for (int index = 0; index < plan.series().size(); index++) {
      Line line = plan.series().get(index);
      Point last = line.points().get(line.points().size() - 1);
      widest = Math.max(widest, labelWidth(last.label(), labelStyle(index, line)));
    }
    double half = plot.frame().widthInPoints() / categories() / 2;
    double needed = Math.max(0, widest + END_GAP - half * (1 - MOST_FOR_ENDS));
    return Math.min(MOST_FOR_ENDS, needed / plot.frame().widthInPoints());
  }

  private int categories() {
    return Math.max(1, plan.categories().size());
  }

  private static Dress dress(int index, Line line) {
    Style label = labelStyle(index, line);
    Paint paint = Paint.ofShape(line.tone());
    if (line.fill() == Fill.OUTLINE) {
      return new Dress(paint, TARGET, "dash", 0, label);
    }
    boolean focus = index == 0;
    return new Dress(
        paint, focus ? STRONG : THIN, "solid", focus ? LARGE_MARKER : SMALL_MARKER, label);
  }

  static Style labelStyle(int index, Line line) {
    Style style = Style.BODY.in(Paint.ofText(line.tone()));
    return index == 0 && line.tone() != Tone.COMPARISON ? style.bolder() : style;
  }
}
