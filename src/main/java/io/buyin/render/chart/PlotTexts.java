package io.buyin.render.chart;

import io.buyin.story.ChartPlan;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** What stands in a plot besides bars: a label in place of a bar, and the line of the plan. */
record PlotTexts(ChartPlan plan, PlotFrame frame, Dress dress, Inks inks) {

  private static final double NUDGE = 4;
  private static final double CAPITALS = 0.36;

  void paint(Graphics2D graphics, Rectangle2D area) {
    Rectangle2D plot = frame.within(area);
    switch (plan.form()) {
      case BRIDGE -> new BridgeTexts(plan, frame, inks).paint(graphics, plot);
      case LINES -> new LineTexts(plan, frame, inks).paint(graphics, plot);
      case PROGRESS_BARS -> planLine(graphics, plot);
      default -> {}
    }
    if (dress.horizontal()) {
      inPlaceOfBars(graphics, plot);
    }
  }

  private void inPlaceOfBars(Graphics2D graphics, Rectangle2D plot) {
    for (int series = 0; series < plan.series().size(); series++) {
      ChartPlan.Line line = plan.series().get(series);
      for (int at = 0; at < line.points().size(); at++) {
        ChartPlan.Point point = line.points().get(at);
        if (point.value() == null && !point.label().isEmpty()) {
          graphics.setFont(Typefaces.regular(12));
          graphics.setColor(inks.muted());
          graphics.drawString(
              point.label().text(),
              (float) (plot.getX() + NUDGE),
              (float) (middle(plot, series, at) + 12 * CAPITALS));
        }
      }
    }
  }

  /** Half the height of the bar that is left out. */
  private double middle(Rectangle2D plot, int series, int category) {
    double slot = plot.getHeight() / plan.categories().size();
    double bar = slot * dress.barOf(plan.series().size());
    double before = dress.gap() / 2 + series * (1 + dress.space());
    return plot.getY() + slot * category + bar * (before + 0.5);
  }

  private void planLine(Graphics2D graphics, Rectangle2D plot) {
    double x = plot.getX() + frame.along(1) * plot.getWidth();
    graphics.setColor(inks.ink());
    graphics.setStroke(new BasicStroke(1f));
    graphics.draw(new Line2D.Double(x, plot.getY(), x, plot.getMaxY()));
    String word = plan.key().text();
    graphics.setFont(Typefaces.regular(11));
    double width = graphics.getFontMetrics().stringWidth(word);
    graphics.drawString(word, (float) (x - width / 2), (float) (plot.getY() - NUDGE));
  }
}
