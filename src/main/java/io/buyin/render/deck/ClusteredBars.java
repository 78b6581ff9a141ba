package io.buyin.render.deck;

import io.buyin.render.deck.Axes.Names;
import io.buyin.render.deck.BarSeries.Dress;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups compared: horizontal bars in reading order, label at the end of each. Where a bar is left
 * out, its label stands in its place, as a text of the chart itself.
 */
final class ClusteredBars extends ChartForm {

  private static final double GAP = 0.55;
  private static final double SPACE = 0.05;
  private static final double NUDGE = 4;

  ClusteredBars(ChartPlan plan, Plot plot) {
    super(plan, plot, ChartSheet.of(plan));
  }

  @Override
  void plotArea() {
    double names = categoryRoom() / plot.frame().widthInPoints();
    layout(names, 0, 1 - names, 1);
    Axes axes = new Axes(this, new Axes.Frame(1001, true, 0, maximum()));
    xml.open("c:barChart").leaf("c:barDir", "val", "bar").leaf("c:grouping", "val", "clustered");
    xml.leaf("c:varyColors", "val", 0);
    for (int series = 0; series < plan.series().size(); series++) {
      new BarSeries(this, series, dress(plan.series().get(series))).write();
    }
    xml.leaf("c:gapWidth", "val", Math.round(GAP * 100));
    xml.leaf("c:overlap", "val", Math.round(-SPACE * 100));
    axes.ids();
    xml.close();
    axes.categories(Names.BESIDE, Style.BODY);
    axes.hiddenValues("autoZero");
  }

  @Override
  List<ChartText> texts() {
    List<ChartText> texts = new ArrayList<>();
    for (int series = 0; series < plan.series().size(); series++) {
      Line line = plan.series().get(series);
      for (int category = 0; category < line.points().size(); category++) {
        Point point = line.points().get(category);
        if (point.value() == null && !point.label().isEmpty()) {
          texts.add(inPlaceOfBar(category, series, point, line));
        }
      }
    }
    return texts;
  }

  /** The label where its bar would begin, centred on the bar's height. */
  private ChartText inPlaceOfBar(int category, int series, Point point, Line line) {
    double height = plot.frame().heightInPoints();
    double group = height / plan.categories().size();
    int count = plan.series().size();
    double bar = group / (count + (count - 1) * SPACE + GAP);
    double top = group * category + bar * (GAP / 2 + series * (1 + SPACE));
    double left = categoryRoom() + NUDGE;
    Para words = Para.of(point.label(), labelStyle(line));
    double room = plot.frame().widthInPoints() - left;
    double text = Math.max(bar, labelStyle(line).size() * TextFit.LINE + 2);
    double middle = top + bar / 2;
    return new ChartText(words, left, middle - text / 2, room, text);
  }

  /** Far enough to the right that the longest label still stands inside the frame. */
  private double maximum() {
    double room = plot.frame().widthInPoints() - categoryRoom();
    double needed = plan.axisMaximum() == null ? largest() : plan.axisMaximum().doubleValue();
    for (Line line : plan.series()) {
      for (Point point : line.points()) {
        if (point.value() != null) {
          double label = Math.min(labelWidth(point.label(), labelStyle(line)), room * 0.6);
          needed = Math.max(needed, point.value().doubleValue() * room / (room - label));
        }
      }
    }
    return needed == 0 ? 1 : needed;
  }

  private static Dress dress(Line line) {
    return new Dress(line.tone(), line.fill(), null, labelStyle(line), "outEnd");
  }

  private static Style labelStyle(Line line) {
    Style style = Style.BODY.in(Paint.ofText(line.tone()));
    return line.tone() == Tone.NAVY ? style.bolder() : style;
  }
}
