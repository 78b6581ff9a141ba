package io.buyin.render.chart;

import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.ChartPlan.Form;
import io.buyin.story.Tone;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.image.BufferedImage;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** The bars of a plan: fills by tone and certainty, labels as the plan prints them. */
final class Bars {

  private static final int HATCH = 6;
  private static final double SIZE = 12;

  private final ChartPlan plan;
  private final Dress dress;
  private final Inks inks;
  private final BarRenderer renderer;
  private final double width;

  private Bars(ChartPlan plan, Dress dress, Inks inks, double width) {
    this.plan = plan;
    this.dress = dress;
    this.inks = inks;
    this.width = width;
    this.renderer = dress.stacked() ? new StackedBarRenderer() : new BarRenderer();
  }

  /**
   * @param width of the whole chart, in points
   */
  static BarRenderer of(ChartPlan plan, Dress dress, Inks inks, double width) {
    Bars bars = new Bars(plan, dress, inks, width);
    bars.shape();
    int first = PlotValues.firstRow(plan);
    for (int series = 0; series < plan.series().size(); series++) {
      bars.fill(first + series, plan.series().get(series));
      bars.label(first + series, plan.series().get(series));
    }
    if (first > 0) {
      bars.hideFoot();
    }
    return bars.renderer;
  }

  private void shape() {
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    renderer.setItemMargin(dress.itemMargin(plan.series().size()));
    renderer.setMaximumBarWidth(1);
  }

  private void hideFoot() {
    Color nothing = new Color(0, true);
    renderer.setSeriesPaint(0, nothing);
    renderer.setSeriesOutlinePaint(0, nothing);
  }

  private void fill(int series, ChartPlan.Line line) {
    Color ink = inks.of(line.tone());
    renderer.setSeriesPaint(series, paint(line.fill(), ink));
    renderer.setSeriesOutlinePaint(
        series,
        line.fill() == Fill.SOLID && dress.stacked() && plan.steps().isEmpty() ? Color.WHITE : ink);
    renderer.setSeriesOutlineStroke(
        series,
        new BasicStroke(line.fill() == Fill.OUTLINE ? 1.75f : dress.stacked() ? 1.5f : 0.5f));
  }

  private static Paint paint(Fill fill, Color ink) {
    return switch (fill) {
      case SOLID -> ink;
      case HATCHED -> hatch(ink);
      case OUTLINE -> Color.WHITE;
    };
  }

  /** Thin lines from lower left to upper right on white. */
  private static Paint hatch(Color ink) {
    int pixels = HATCH * 2;
    BufferedImage tile = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = tile.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, pixels, pixels);
    graphics.setColor(ink);
    graphics.setStroke(new BasicStroke(1.6f));
    for (int from = -pixels; from <= pixels; from += pixels) {
      graphics.drawLine(from, pixels, from + pixels, 0);
    }
    graphics.dispose();
    return new TexturePaint(tile, new Rectangle(0, 0, HATCH, HATCH));
  }

  private void label(int series, ChartPlan.Line line) {
    if (plan.form() == Form.PROGRESS_BARS || plan.form() == Form.BRIDGE) {
      return;
    }
    renderer.setSeriesItemLabelGenerator(series, new Printed(line));
    renderer.setSeriesItemLabelsVisible(series, true);
    boolean bold = line.tone() == Tone.NAVY || dress.stacked();
    float size = (float) size();
    renderer.setSeriesItemLabelFont(series, bold ? Typefaces.bold(size) : Typefaces.regular(size));
    renderer.setSeriesItemLabelPaint(series, labelInk(line));
    ItemLabelPosition position = position();
    renderer.setSeriesPositiveItemLabelPosition(series, position);
    renderer.setSeriesNegativeItemLabelPosition(series, position);
    renderer.setPositiveItemLabelPositionFallback(position);
    renderer.setNegativeItemLabelPositionFallback(position);
  }

  private double size() {
    return plan.form() == Form.CLUSTERED_COLUMNS ? ColumnLabels.of(plan, width).size() : SIZE;
  }

  private Color labelInk(ChartPlan.Line line) {
    if (!dress.stacked()) {
      return line.tone() == Tone.COMPARISON ? inks.muted() : inks.of(line.tone());
    }
    boolean dark = line.fill() == Fill.SOLID && line.tone() != Tone.COMPARISON;
    return dark ? Color.WHITE : inks.ink();
  }

  private ItemLabelPosition position() {
    if (dress.stacked()) {
      return new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER);
    }
    if (plan.form() == Form.CLUSTERED_COLUMNS && ColumnLabels.of(plan, width).turned()) {
      return new ItemLabelPosition(
          ItemLabelAnchor.OUTSIDE12, TextAnchor.CENTER_LEFT, TextAnchor.CENTER_LEFT, -Math.PI / 2);
    }
    return dress.horizontal()
        ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT)
        : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER);
  }

  /** The label that the plan prints at a bar. */
  private record Printed(ChartPlan.Line line) implements CategoryItemLabelGenerator {

    @Override
    public String generateLabel(CategoryDataset values, int row, int column) {
      return line.points().get(column).label().text();
    }

    @Override
    public String generateRowLabel(CategoryDataset values, int row) {
      return line.name();
    }

    @Override
    public String generateColumnLabel(CategoryDataset values, int column) {
      return String.valueOf(values.getColumnKey(column));
    }
  }
}
