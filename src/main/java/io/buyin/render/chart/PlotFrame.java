package io.buyin.render.chart;

import java.awt.geom.Rectangle2D;

/**
 * Where the plot lies within its frame, in parts of it, and the two ends of the value axis: the
 * same for both painters of a plan, so that one chart lies over the other.
 *
 * @param left of the plot, from the frame's left edge; {@code top}, {@code width} and {@code
 *     height} likewise
 */
public record PlotFrame(
    double left, double top, double width, double height, double minimum, double maximum) {

  Rectangle2D within(Rectangle2D frame) {
    return new Rectangle2D.Double(
        frame.getX() + left * frame.getWidth(),
        frame.getY() + top * frame.getHeight(),
        width * frame.getWidth(),
        height * frame.getHeight());
  }

  /** How far along the value axis a value lies, from 0 to 1. */
  double along(double value) {
    return (value - minimum) / (maximum - minimum);
  }
}
