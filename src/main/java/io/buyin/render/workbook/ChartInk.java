package io.buyin.render.workbook;

import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.Tone;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPatternFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPatternFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetPatternVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Fills, lines, labels and type of a chart: theme colours by meaning, as the deck draws them. */
final class ChartInk {

  private static final int CENTIPOINTS = 900;
  private static final double GAP_LINE = 1.5;
  private static final double FORECAST_LINE = 1.0;
  private static final double TARGET_LINE = 1.75;

  private ChartInk() {}

  static XDDFFillProperties fill(Line line) {
    return switch (line.fill()) {
      case SOLID -> solid(scheme(line.tone()));
      case OUTLINE -> solid(STSchemeColorVal.BG_1);
      case HATCHED -> hatch(line.tone());
    };
  }

  /** Set on the beans: POI's own setters leave the two colours out. */
  private static XDDFFillProperties hatch(Tone tone) {
    XDDFPatternFillProperties hatch = new XDDFPatternFillProperties();
    CTPatternFillProperties pattern = hatch.getXmlObject();
    pattern.setPrst(STPresetPatternVal.WD_UP_DIAG);
    pattern.addNewFgClr().addNewSchemeClr().setVal(scheme(tone));
    pattern.addNewBgClr().addNewSchemeClr().setVal(STSchemeColorVal.BG_1);
    return hatch;
  }

  /** Open and target bars show their edge; neighbours in a stack are parted by a white line. */
  static XDDFLineProperties outline(Line line, boolean stacked) {
    boolean solid = line.fill() == Fill.SOLID;
    if (solid && !stacked) {
      return new XDDFLineProperties(new XDDFNoFillProperties());
    }
    STSchemeColorVal.Enum edge = solid ? STSchemeColorVal.BG_1 : scheme(line.tone());
    XDDFLineProperties outline = new XDDFLineProperties(solid(edge));
    double width = line.fill() == Fill.OUTLINE ? TARGET_LINE : FORECAST_LINE;
    outline.setWidth(solid ? GAP_LINE : width);
    return outline;
  }

  static XDDFSolidFillProperties solid(STSchemeColorVal.Enum color) {
    XDDFSolidFillProperties solid = new XDDFSolidFillProperties();
    solid.getXmlObject().addNewSchemeClr().setVal(color);
    return solid;
  }

  static STSchemeColorVal.Enum scheme(Tone tone) {
    return switch (tone) {
      case INK -> STSchemeColorVal.TX_1;
      case NAVY -> STSchemeColorVal.ACCENT_1;
      case FAVOURABLE -> STSchemeColorVal.ACCENT_2;
      case UNFAVOURABLE -> STSchemeColorVal.ACCENT_3;
      case COMPARISON -> STSchemeColorVal.ACCENT_4;
      case MUTED -> STSchemeColorVal.ACCENT_5;
      case DATA_NOTE -> STSchemeColorVal.ACCENT_6;
    };
  }

  /** Where labels stand and in which colour of the theme. */
  record LabelLook(STDLblPos.Enum position, STSchemeColorVal.Enum color) {

    static LabelLook outside(Line line) {
      boolean compared = line.tone() == Tone.COMPARISON;
      return new LabelLook(
          STDLblPos.OUT_END, compared ? STSchemeColorVal.ACCENT_5 : STSchemeColorVal.TX_1);
    }

    static LabelLook inside(Line line) {
      boolean dark = line.fill() == Fill.SOLID && line.tone() != Tone.COMPARISON;
      return new LabelLook(STDLblPos.CTR, dark ? STSchemeColorVal.BG_1 : STSchemeColorVal.TX_1);
    }
  }

  /** Which points the plan labels. */
  static List<Boolean> labelled(Line line) {
    return line.points().stream()
        .map(point -> point.value() != null && !point.label().isEmpty())
        .toList();
  }

  static void label(
      XDDFBarChartData.Series bars, List<Boolean> labelled, String format, LabelLook look) {
    CTBarSer series = bars.getCTBarSer();
    label(series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls(), labelled, format, look);
  }

  /** The value at every point that the plan labels, live from its cell. */
  static void label(CTDLbls labels, List<Boolean> labelled, String format, LabelLook look) {
    boolean any = labelled.contains(true);
    for (int point = 0; any && point < labelled.size(); point++) {
      if (!labelled.get(point)) {
        CTDLbl none = labels.addNewDLbl();
        none.addNewIdx().setVal(point);
        none.addNewDelete().setVal(true);
      }
    }
    if (any) {
      labels.addNewNumFmt().setFormatCode(format);
      labels.getNumFmt().setSourceLinked(false);
      labels.addNewSpPr().addNewNoFill();
      type(labels.addNewTxPr(), look.color(), true);
      labels.addNewDLblPos().setVal(look.position());
    }
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(any);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /** Type of the whole chart and the thin base line. */
  static void finish(XSSFChart chart) {
    CTChartSpace space = chart.getCTChartSpace();
    if (space.isSetRoundedCorners()) {
      space.getRoundedCorners().setVal(false);
    } else {
      space.addNewRoundedCorners().setVal(false);
    }
    space.addNewSpPr().addNewNoFill();
    space.getSpPr().addNewLn().addNewNoFill();
    type(space.addNewTxPr(), STSchemeColorVal.TX_1, false);
    for (CTCatAx axis : chart.getCTChart().getPlotArea().getCatAxArray()) {
      if (axis.isSetSpPr()) {
        axis.unsetSpPr();
      }
      axis.addNewSpPr().addNewLn().setW(9525);
      axis.getSpPr().getLn().addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.ACCENT_5);
    }
  }

  static void type(CTTextBody body, STSchemeColorVal.Enum color, boolean bold) {
    body.addNewBodyPr();
    body.addNewLstStyle();
    var paragraph = body.addNewP();
    CTTextCharacterProperties type = paragraph.addNewPPr().addNewDefRPr();
    type.setSz(CENTIPOINTS);
    type.setB(bold);
    type.addNewSolidFill().addNewSchemeClr().setVal(color);
    type.addNewLatin().setTypeface("+mn-lt");
    paragraph.addNewEndParaRPr();
  }
}
