package io.buyin.render.workbook;

import io.buyin.render.workbook.ChartData.Block;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Form;
import io.buyin.story.ChartPlan.Line;
import io.buyin.trouble.BuyinBug;
import java.math.BigDecimal;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * One chart as Excel draws it, from the ranges of its block: bars or columns, labelled directly,
 * without legend, grid or a second truth.
 */
record NativeChart(Block block) {

  private static final int CLUSTER_GAP = 55;
  private static final int STACK_GAP = 40;

  void draw(XSSFDrawing drawing, XSSFClientAnchor anchor) {
    XSSFChart chart = drawing.createChart(anchor);
    name(drawing);
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    axes(categories, values);
    XDDFChartData data =
        plan().form() == Form.LINES
            ? new NativeLines(block).data(chart, categories, values)
            : bars(chart, categories, values);
    chart.plot(data);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    chart.setAutoTitleDeleted(true);
    ChartInk.finish(chart);
  }

  private XDDFChartData bars(XSSFChart chart, XDDFCategoryAxis categories, XDDFValueAxis values) {
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(lying() ? BarDirection.BAR : BarDirection.COL);
    data.setBarGrouping(stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
    data.setOverlap((byte) (stacked() ? 100 : 0));
    data.setGapWidth(stacked() ? STACK_GAP : CLUSTER_GAP);
    data.setVaryColors(false);
    if (!plan().steps().isEmpty()) {
      feet(data);
    }
    for (int series = 0; series < plan().series().size(); series++) {
      series(data, series);
    }
    return data;
  }

  /** What the columns of a bridge stand on: nobody sees it, so it has no name. */
  private void feet(XDDFBarChartData data) {
    Double[] from =
        plan().steps().stream().map(step -> step.from().doubleValue()).toArray(Double[]::new);
    XDDFNumericalDataSource<Double> values =
        XDDFDataSourcesFactory.fromArray(from, block.feet(), plan().series().size() + 1);
    values.setFormatCode(plan().numberFormat());
    XDDFChartData.Series feet = data.addSeries(block.categorySource(), values);
    feet.setFillProperties(new XDDFNoFillProperties());
    feet.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    if (feet instanceof XDDFBarChartData.Series bars && bars.getCTBarSer().isSetTx()) {
      bars.getCTBarSer().unsetTx();
    }
  }

  private ChartPlan plan() {
    return block.plan();
  }

  private boolean lying() {
    return plan().form() != Form.CLUSTERED_COLUMNS
        && plan().form() != Form.LINES
        && plan().form() != Form.BRIDGE;
  }

  private boolean stacked() {
    return plan().form() == Form.PART_OF_WHOLE
        || plan().form() == Form.DIVERGING_BARS
        || plan().form() == Form.BRIDGE;
  }

  private void name(XSSFDrawing drawing) {
    int last = drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1;
    CTNonVisualDrawingProps properties =
        drawing
            .getCTDrawing()
            .getTwoCellAnchorArray(last)
            .getGraphicFrame()
            .getNvGraphicFramePr()
            .getCNvPr();
    properties.setName(plan().name());
    properties.setDescr(plan().alternative().text());
  }

  private void axes(XDDFCategoryAxis categories, XDDFValueAxis values) {
    categories.setCrosses(AxisCrosses.AUTO_ZERO);
    categories.setMajorTickMark(AxisTickMark.NONE);
    categories.setMinorTickMark(AxisTickMark.NONE);
    categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
    categories.setVisible(plan().form() != Form.PART_OF_WHOLE);
    if (lying()) {
      categories.setOrientation(AxisOrientation.MAX_MIN);
    }
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrossBetween(org.apache.poi.xddf.usermodel.chart.AxisCrossBetween.BETWEEN);
    values.setVisible(false);
    BigDecimal maximum = plan().axisMaximum();
    if (maximum != null) {
      values.setMaximum(maximum.doubleValue());
    }
    if (plan().form() != Form.DIVERGING_BARS) {
      values.setMinimum(0);
    } else if (maximum != null) {
      values.setMinimum(-maximum.doubleValue());
    }
  }

  private void series(XDDFBarChartData data, int index) {
    Line line = plan().series().get(index);
    XDDFChartData.Series series = data.addSeries(block.categorySource(), block.valueSource(index));
    series.setTitle(line.name(), block.title(index).reference());
    if (!(series instanceof XDDFBarChartData.Series bars)) {
      throw new BuyinBug("A bar chart has bars");
    }
    bars.setInvertIfNegative(false);
    bars.setFillProperties(ChartInk.fill(line));
    bars.setLineProperties(ChartInk.outline(line, stacked()));
    ChartInk.label(bars, ChartInk.labelled(line), plan().numberFormat(), labelLook(line));
  }

  private ChartInk.LabelLook labelLook(Line line) {
    return stacked() ? ChartInk.LabelLook.inside(line) : ChartInk.LabelLook.outside(line);
  }
}
