package io.buyin.render.workbook;

import io.buyin.render.workbook.ChartData.Block;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.ChartPlan.Line;
import io.buyin.trouble.BuyinBug;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Lines over time as Excel draws them: the focus strong, the target dashed, names at the ends. */
record NativeLines(Block block) {

  private static final double STRONG = 2.5;
  private static final double THIN = 1.75;
  private static final double TARGET = 1.25;
  private static final short LARGE = 6;
  private static final short SMALL = 5;

  XDDFChartData data(XSSFChart chart, XDDFCategoryAxis categories, XDDFValueAxis values) {
    XDDFLineChartData data =
        (XDDFLineChartData) chart.createData(ChartTypes.LINE, categories, values);
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    for (int series = 0; series < plan().series().size(); series++) {
      series(data, series);
    }
    return data;
  }

  private ChartPlan plan() {
    return block.plan();
  }

  private void series(XDDFLineChartData data, int index) {
    Line line = plan().series().get(index);
    XDDFChartData.Series added = data.addSeries(block.categorySource(), block.valueSource(index));
    added.setTitle(line.name(), block.title(index).reference());
    if (!(added instanceof XDDFLineChartData.Series series)) {
      throw new BuyinBug("A line chart has lines");
    }
    boolean target = line.fill() == Fill.OUTLINE;
    boolean focus = index == 0;
    XDDFLineProperties look = new XDDFLineProperties(ChartInk.solid(ChartInk.scheme(line.tone())));
    look.setWidth(target ? TARGET : focus ? STRONG : THIN);
    if (target) {
      look.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
    }
    series.setSmooth(false);
    series.setLineProperties(look);
    series.setMarkerStyle(target ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
    if (!target) {
      series.setMarkerSize(focus ? LARGE : SMALL);
      marker(series.getCTLineSer(), line);
    }
    labels(series.getCTLineSer(), line);
  }

  private static void marker(CTLineSer series, Line line) {
    var look = series.getMarker().addNewSpPr();
    look.addNewSolidFill().addNewSchemeClr().setVal(ChartInk.scheme(line.tone()));
    look.addNewLn().addNewSolidFill().addNewSchemeClr().setVal(ChartInk.scheme(line.tone()));
  }

  /** Values above their points; the last one to the right, after the line's name. */
  private void labels(CTLineSer series, Line line) {
    List<Boolean> labelled = ChartInk.labelled(line);
    CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
    int last = labelled.lastIndexOf(true);
    if (last >= 0) {
      end(labels.addNewDLbl(), last, line);
    }
    ChartInk.LabelLook look =
        new ChartInk.LabelLook(STDLblPos.T, ChartInk.LabelLook.outside(line).color());
    ChartInk.label(labels, labelled, plan().numberFormat(), look);
    sorted(labels);
  }

  private void end(CTDLbl label, int point, Line line) {
    label.addNewIdx().setVal(point);
    label.addNewNumFmt().setFormatCode(plan().numberFormat());
    label.getNumFmt().setSourceLinked(false);
    label.addNewSpPr().addNewNoFill();
    ChartInk.type(label.addNewTxPr(), ChartInk.LabelLook.outside(line).color(), true);
    label.addNewDLblPos().setVal(STDLblPos.R);
    label.addNewShowLegendKey().setVal(false);
    label.addNewShowVal().setVal(true);
    label.addNewShowCatName().setVal(false);
    label.addNewShowSerName().setVal(true);
    label.addNewShowPercent().setVal(false);
    label.addNewShowBubbleSize().setVal(false);
    label.setSeparator(" ");
  }

  /** The format wants labels in the order of their points. */
  private static void sorted(CTDLbls labels) {
    List<CTDLbl> all =
        labels.getDLblList().stream()
            .map(label -> (CTDLbl) label.copy())
            .sorted(java.util.Comparator.comparingLong(label -> label.getIdx().getVal()))
            .toList();
    labels.setDLblArray(all.toArray(CTDLbl[]::new));
  }
}
