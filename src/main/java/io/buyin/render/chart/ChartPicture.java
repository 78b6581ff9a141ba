package io.buyin.render.chart;

import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Form;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The second painter of a chart plan: JFreeChart draws what the native chart of the deck draws, for
 * places that cannot hold one.
 */
public final class ChartPicture {

  private static final int LABEL_LINES = 3;

  private final ChartPlan plan;
  private final PlotFrame frame;
  private final Inks inks;
  private final Dress dress;

  public ChartPicture(ChartPlan plan, PlotFrame frame, Inks inks) {
    this.plan = plan;
    this.frame = frame;
    this.inks = inks;
    this.dress = Dress.of(plan.form());
  }

  /** Draws the plan into the area; a unit of the graphics is a point. */
  public void paint(Graphics2D graphics, Rectangle2D area) {
    JFreeChart chart = new JFreeChart(null, Typefaces.regular(12), plot(area), false);
    chart.setBackgroundPaint(null);
    chart.setBorderVisible(false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setAntiAlias(true);
    chart.draw(graphics, area);
    new PlotTexts(plan, frame, dress, inks).paint(graphics, area);
  }

  private CategoryPlot plot(Rectangle2D area) {
    CategoryPlot plot =
        new CategoryPlot(PlotValues.of(plan), categories(), values(), renderer(area.getWidth()));
    plot.setOrientation(dress.horizontal() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setFixedDomainAxisSpace(space(area));
    plot.setFixedRangeAxisSpace(space(area));
    return plot;
  }

  private CategoryItemRenderer renderer(double width) {
    return plan.form() == Form.LINES ? Lines.of(plan, inks) : Bars.of(plan, dress, inks, width);
  }

  private AxisSpace space(Rectangle2D area) {
    AxisSpace space = new AxisSpace();
    space.setLeft(frame.left() * area.getWidth());
    space.setRight((1 - frame.left() - frame.width()) * area.getWidth());
    space.setTop(frame.top() * area.getHeight());
    space.setBottom((1 - frame.top() - frame.height()) * area.getHeight());
    return space;
  }

  private CategoryAxis categories() {
    CategoryAxis axis = new CategoryAxis();
    double slot = 1.0 / plan.categories().size();
    double gap = slot * dress.gapOf(plan.series().size());
    axis.setLowerMargin(gap / 2);
    axis.setUpperMargin(gap / 2);
    axis.setCategoryMargin(gap * (plan.categories().size() - 1));
    axis.setMaximumCategoryLabelLines(LABEL_LINES);
    axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
    axis.setTickLabelFont(Typefaces.regular(12));
    axis.setTickLabelPaint(dress.horizontal() ? inks.ink() : inks.muted());
    axis.setTickLabelsVisible(dress.namesCategories());
    axis.setTickMarksVisible(false);
    axis.setAxisLinePaint(inks.muted());
    axis.setAxisLineVisible(plan.form() != Form.PART_OF_WHOLE);
    return axis;
  }

  private NumberAxis values() {
    NumberAxis axis = new NumberAxis();
    axis.setVisible(false);
    axis.setRange(frame.minimum(), frame.maximum());
    return axis;
  }
}
