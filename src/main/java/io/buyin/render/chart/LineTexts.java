package io.buyin.render.chart;

import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.Tone;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

/** The labels of lines: the last of each beside its end, the others above or below their points. */
record LineTexts(ChartPlan plan, PlotFrame frame, Inks inks) {

  private static final double BESIDE = 8;
  private static final double OFF = 9;
  private static final double CAPITALS = 8.6;

  void paint(Graphics2D graphics, Rectangle2D plot) {
    for (int series = 0; series < plan.series().size(); series++) {
      ChartPlan.Line line = plan.series().get(series);
      graphics.setColor(ink(line));
      graphics.setFont(series == 0 ? Typefaces.bold(12) : Typefaces.regular(12));
      int last = last(line.points());
      for (int at = 0; at <= last; at++) {
        Point point = line.points().get(at);
        BigDecimal value = point.value();
        if (value != null && !point.label().isEmpty()) {
          write(
              graphics,
              plot,
              new Label(point.label().text(), at, value, isAbove(at, value)),
              at == last);
        }
      }
    }
  }

  private record Label(String text, int at, BigDecimal value, boolean above) {}

  private void write(Graphics2D graphics, Rectangle2D plot, Label label, boolean last) {
    double slot = plot.getWidth() / plan.categories().size();
    double x = plot.getX() + slot * (label.at() + 0.5);
    double y = plot.getMaxY() - frame.along(label.value().doubleValue()) * plot.getHeight();
    if (last) {
      graphics.drawString(label.text(), (float) (x + BESIDE), (float) (y + CAPITALS / 2));
      return;
    }
    double width = graphics.getFontMetrics().stringWidth(label.text());
    double baseline = label.above() ? y - OFF : y + OFF + CAPITALS;
    graphics.drawString(label.text(), (float) (x - width / 2), (float) baseline);
  }

  /** A label stands on the side of its line on which no other line runs. */
  private boolean isAbove(int at, BigDecimal value) {
    return plan.series().stream()
        .map(line -> line.points().get(at).value())
        .noneMatch(other -> other != null && other.compareTo(value) > 0);
  }

  private Color ink(ChartPlan.Line line) {
    return line.fill() == Fill.OUTLINE
        ? inks.ink()
        : line.tone() == Tone.COMPARISON ? inks.muted() : inks.of(line.tone());
  }

  private static int last(List<Point> points) {
    int last = points.size() - 1;
    while (last >= 0 && points.get(last).value() == null) {
      last--;
    }
    return last;
  }
}
