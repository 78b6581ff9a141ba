package io.buyin.render.chart;

import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Step;
import io.buyin.story.Tone;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

/** Above the columns of a bridge: each step's value, and its range as a whisker and in words. */
record BridgeTexts(ChartPlan plan, PlotFrame frame, Inks inks) {

  private static final double CAP = 5;
  private static final double AIR = 4;

  void paint(Graphics2D graphics, Rectangle2D plot) {
    double slot = plot.getWidth() / plan.categories().size();
    for (int at = 0; at < plan.steps().size(); at++) {
      Step step = plan.steps().get(at);
      double middle = plot.getX() + slot * (at + 0.5);
      double top = whisker(graphics, plot, step, middle) - AIR;
      if (!step.range().isEmpty()) {
        graphics.setColor(inks.muted());
        write(graphics, Typefaces.regular(11), step.range().text(), middle, top);
        top -= 14;
      }
      graphics.setColor(inks.of(Tone.NAVY));
      write(graphics, Typefaces.bold(13), step.label().text(), middle, top);
    }
  }

  /** The upper end of what is drawn. */
  private double whisker(Graphics2D graphics, Rectangle2D plot, Step step, double middle) {
    double end = y(plot, step.from().add(step.value()).max(step.from()));
    BigDecimal low = step.low();
    BigDecimal high = step.high();
    if (low == null || high == null) {
      return end;
    }
    double upper = y(plot, high);
    double lower = y(plot, low);
    graphics.setColor(inks.ink());
    graphics.setStroke(new BasicStroke(1.25f));
    graphics.draw(new Line2D.Double(middle, upper, middle, lower));
    graphics.draw(new Line2D.Double(middle - CAP, upper, middle + CAP, upper));
    graphics.draw(new Line2D.Double(middle - CAP, lower, middle + CAP, lower));
    return Math.min(upper, end);
  }

  private double y(Rectangle2D plot, BigDecimal value) {
    return plot.getMaxY() - frame.along(value.doubleValue()) * plot.getHeight();
  }

  private static void write(
      Graphics2D graphics, Font font, String text, double middle, double baseline) {
    graphics.setFont(font);
    double width = graphics.getFontMetrics().stringWidth(text);
    graphics.drawString(text, (float) (middle - width / 2), (float) baseline);
  }
}
