package io.buyin.render.chart;

import io.buyin.story.ChartPlan;
import java.awt.font.FontRenderContext;

/**
 * How the labels above columns are set so that none stands over a neighbour: side by side where the
 * columns are wide enough, else smaller, else turned to run upwards; for both painters of a plan.
 *
 * @param size in points
 * @param turned whether they run upwards
 * @param height of the room that they take above the highest column, in points
 */
public record ColumnLabels(double size, boolean turned, double height) {

  /** Between two categories, in widths of a column. */
  public static final double GAP = 0.5;

  private static final FontRenderContext UNITS = new FontRenderContext(null, true, true);
  private static final double FULL = 12;
  private static final double SMALLEST = 10;
  private static final double AIR = 3;
  private static final double LINE = 1.2;
  private static final double ABOVE = 5.5;

  /**
   * @param width of all categories, in points
   */
  public static ColumnLabels of(ChartPlan plan, double width) {
    double widest =
        plan.series().stream()
            .flatMap(line -> line.points().stream())
            .mapToDouble(point -> width(point.label().text()))
            .max()
            .orElse(0);
    double column = width / plan.categories().size() / (plan.series().size() + GAP);
    double room = column * (plan.series().size() > 1 ? 1 : 1 + GAP) - AIR;
    double size = widest <= room ? FULL : FULL * room / widest;
    if (size >= SMALLEST) {
      return new ColumnLabels(size, false, FULL * LINE + ABOVE);
    }
    double upright = Math.max(SMALLEST, Math.min(FULL, column / LINE));
    return new ColumnLabels(upright, true, widest * upright / FULL + 2 * ABOVE);
  }

  private static double width(String label) {
    return Typefaces.bold((float) FULL).getStringBounds(label, UNITS).getWidth();
  }
}
