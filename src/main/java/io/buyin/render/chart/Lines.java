package io.buyin.render.chart;

import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Fill;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/** Lines over time: the group in focus heavier, the target dashed and without markers. */
final class Lines {

  private static final float[] DASHES = {5, 4};

  private Lines() {}

  static LineAndShapeRenderer of(ChartPlan plan, Inks inks) {
    LineAndShapeRenderer renderer = new LineAndShapeRenderer();
    for (int series = 0; series < plan.series().size(); series++) {
      ChartPlan.Line line = plan.series().get(series);
      boolean target = line.fill() == Fill.OUTLINE;
      renderer.setSeriesPaint(series, target ? inks.ink() : inks.of(line.tone()));
      renderer.setSeriesStroke(series, stroke(series, target));
      renderer.setSeriesShapesVisible(series, !target);
      double size = series == 0 ? 7 : 5;
      renderer.setSeriesShape(series, new Ellipse2D.Double(-size / 2, -size / 2, size, size));
    }
    return renderer;
  }

  private static BasicStroke stroke(int series, boolean target) {
    return target
        ? new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
        : new BasicStroke(series == 0 ? 3f : 2.25f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }
}
