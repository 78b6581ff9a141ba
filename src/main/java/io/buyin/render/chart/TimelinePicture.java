package io.buyin.render.chart;

import io.buyin.story.Brief;
import io.buyin.story.ChartPlan;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * Closed-won by month with the voices pinned to the days on which they were heard: columns from the
 * timeline's plan, a numbered pin per voice above them. A PNG at twice its size in points.
 */
public final class TimelinePicture {

  private static final Dimension USUAL = new Dimension(960, 400);
  private static final int SCALE = 2;
  private static final double BAR = 0.38;

  private final Brief.Timeline timeline;
  private final Inks inks;

  public TimelinePicture(Brief.Timeline timeline, Inks inks) {
    this.timeline = timeline;
    this.inks = inks;
  }

  /** Its bytes, 960 by 400 points; the same timeline gives the same ones. */
  public byte[] png() {
    return png(USUAL);
  }

  /**
   * @param size in points
   */
  public byte[] png(Dimension size) {
    BufferedImage image =
        new BufferedImage(size.width * SCALE, size.height * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(SCALE, SCALE);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    chart().draw(graphics, new Rectangle2D.Double(0, 0, size.width, size.height));
    graphics.dispose();
    return Png.of(image);
  }

  private JFreeChart chart() {
    XYPlot plot = new XYPlot(columns(), months(), values(), bars());
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    pins().annotations().forEach(plot::addAnnotation);
    labels(plot);
    JFreeChart chart = new JFreeChart(null, Typefaces.regular(12), plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setBorderVisible(false);
    chart.setAntiAlias(true);
    return chart;
  }

  private XYIntervalSeriesCollection columns() {
    XYIntervalSeriesCollection columns = new XYIntervalSeriesCollection();
    int count = timeline.months().series().size();
    for (int s = 0; s < count; s++) {
      ChartPlan.Line line = timeline.months().series().get(s);
      XYIntervalSeries series = new XYIntervalSeries(line.name());
      double width = 2 * BAR / count;
      for (int m = 0; m < line.points().size(); m++) {
        BigDecimal value = line.points().get(m).value();
        if (value != null) {
          double left = m - BAR + s * width;
          double y = value.doubleValue();
          series.add(left + width / 2, left, left + width, y, y, y);
        }
      }
      columns.addSeries(series);
    }
    return columns;
  }

  private XYBarRenderer bars() {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setUseYInterval(false);
    for (int s = 0; s < timeline.months().series().size(); s++) {
      renderer.setSeriesPaint(s, inks.of(timeline.months().series().get(s).tone()));
    }
    return renderer;
  }

  private SymbolAxis months() {
    SymbolAxis axis = new SymbolAxis("", timeline.months().categories().toArray(String[]::new));
    axis.setTickLabelFont(Typefaces.regular(12));
    axis.setTickLabelPaint(inks.ink());
    axis.setGridBandsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLinePaint(inks.muted());
    axis.setAxisLineStroke(new BasicStroke(1f));
    axis.setRange(-0.6, timeline.months().categories().size() - 0.4);
    return axis;
  }

  private NumberAxis values() {
    NumberAxis axis = new NumberAxis();
    axis.setVisible(false);
    axis.setRange(0, pins().height());
    return axis;
  }

  private PinLayout pins() {
    return new PinLayout(
        timeline.pins(), this::position, top(), timeline.months().categories().size(), inks);
  }

  private void labels(XYPlot plot) {
    int count = timeline.months().series().size();
    for (int s = 0; s < count; s++) {
      ChartPlan.Line line = timeline.months().series().get(s);
      double width = 2 * BAR / count;
      for (int m = 0; m < line.points().size(); m++) {
        ChartPlan.Point point = line.points().get(m);
        if (point.value() != null && !point.label().isEmpty()) {
          plot.addAnnotation(
              PinLayout.label(
                  point.label().text(),
                  m - BAR + s * width + width / 2,
                  point.value().doubleValue() + top() * 0.035,
                  inks.of(line.tone())));
        }
      }
    }
  }

  private double top() {
    return timeline.months().series().stream()
        .flatMap(line -> line.points().stream())
        .map(ChartPlan.Point::value)
        .filter(Objects::nonNull)
        .mapToDouble(BigDecimal::doubleValue)
        .filter(value -> value > 0)
        .max()
        .orElse(1);
  }

  /** Where a day lies on the axis of months; the middle of a month lies on its tick. */
  private double position(LocalDate day) {
    long months = ChronoUnit.MONTHS.between(timeline.first(), YearMonth.from(day));
    double within = (day.getDayOfMonth() - 0.5) / day.lengthOfMonth();
    return months + within - 0.5;
  }
}
