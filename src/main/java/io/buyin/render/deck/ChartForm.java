package io.buyin.render.deck;

import io.buyin.story.ChartPlan;
import io.buyin.story.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * One way to draw a plan: what all charts share is here, each form adds its plot. Values and ranges
 * come from {@link ChartSheet} alone.
 */
abstract class ChartForm {

  private static final String NAMESPACES =
      "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private static final String ONE_LINE = " wrap=\"none\"><a:spAutoFit/></a:bodyPr><a:lstStyle/>";

  final ChartPlan plan;
  final Plot plot;
  final ChartSheet sheet;
  final Markup xml = new Markup();

  ChartForm(ChartPlan plan, Plot plot, ChartSheet sheet) {
    this.plan = plan;
    this.plot = plot;
    this.sheet = sheet;
  }

  static ChartForm of(ChartPlan plan, Plot plot) {
    return switch (plan.form()) {
      case CLUSTERED_BARS -> new ClusteredBars(plan, plot);
      case CLUSTERED_COLUMNS -> new ClusteredColumns(plan, plot);
      case PART_OF_WHOLE -> new PartOfWhole(plan, plot);
      case DIVERGING_BARS -> new DivergingBars(plan, plot);
      case PROGRESS_BARS -> new ProgressBars(plan, plot);
      case LINES -> new Lines(plan, plot);
      case BRIDGE -> Bridge.of(plan, plot);
    };
  }

  /** Layout, bars and axes, within an open plot area. */
  abstract void plotArea();

  /** Texts that stand inside the plot, where bars are left out. */
  List<ChartText> texts() {
    return List.of();
  }

  ChartSheet sheet() {
    return sheet;
  }

  /**
   * The whole chart part.
   *
   * @param workbook id of the relation to the embedded workbook
   * @param shapes id of the relation to its texts; empty when it has none
   */
  String space(String workbook, String shapes) {
    xml.raw("<c:chartSpace " + NAMESPACES + ">");
    xml.leaf("c:date1904", "val", 0).leaf("c:lang", "val", plot.language());
    xml.leaf("c:roundedCorners", "val", 0);
    xml.open("c:chart").leaf("c:autoTitleDeleted", "val", 1);
    xml.open("c:plotArea");
    plotArea();
    xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>").close();
    xml.leaf("c:plotVisOnly", "val", 1).leaf("c:dispBlanksAs", "val", "gap").close();
    xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    textProperties(Style.BODY);
    xml.open("c:externalData", "r:id", workbook).leaf("c:autoUpdate", "val", 0).close();
    if (!shapes.isEmpty()) {
      xml.leaf("c:userShapes", "r:id", shapes);
    }
    xml.raw("</c:chartSpace>");
    return xml.toString();
  }

  /** Fixes the inner plot area, in parts of the frame. */
  void layout(double left, double top, double width, double height) {
    xml.open("c:layout").open("c:manualLayout").leaf("c:layoutTarget", "val", "inner");
    xml.leaf("c:xMode", "val", "edge").leaf("c:yMode", "val", "edge");
    xml.leaf("c:x", "val", part(left)).leaf("c:y", "val", part(top));
    xml.leaf("c:w", "val", part(width)).leaf("c:h", "val", part(height));
    xml.close(2);
  }

  void textProperties(Style style) {
    textProperties(style, "<a:bodyPr/><a:lstStyle/>");
  }

  /** For names of categories: wrapped where they must be, never turned. */
  void uprightProperties(Style style) {
    textProperties(style, "<a:bodyPr rot=\"0\" vert=\"horz\"/><a:lstStyle/>");
  }

  /** Whether labels run upwards. */
  boolean turnsLabels() {
    return false;
  }

  /** Body properties of labels: one line, whatever its length. */
  final String labelBody() {
    return (turnsLabels() ? "<a:bodyPr rot=\"-5400000\" vert=\"horz\"" : "<a:bodyPr") + ONE_LINE;
  }

  /** For labels: programs must not wrap them. */
  void labelProperties(Style style) {
    textProperties(style, labelBody());
  }

  private void textProperties(Style style, String body) {
    xml.open("c:txPr").raw(body).open("a:p").open("a:pPr");
    runProperties("a:defRPr", style);
    xml.close();
    xml.leaf("a:endParaRPr", "lang", plot.language()).close(2);
  }

  void runProperties(String tag, Style style) {
    long size = Math.round(style.size() * 100);
    xml.open(tag, "lang", plot.language(), "sz", size, "b", style.bold() ? 1 : 0);
    style.paint().writeFill(xml);
    xml.leaf("a:latin", "typeface", "+mn-lt").close();
  }

  /** The largest value plotted; 0 when there is none. */
  double largest() {
    return plan.series().stream()
        .flatMap(line -> line.points().stream())
        .map(ChartPlan.Point::value)
        .filter(Objects::nonNull)
        .mapToDouble(BigDecimal::doubleValue)
        .max()
        .orElse(0);
  }

  /** Width of a label in points, with a little air around it. */
  static double labelWidth(Phrase label, Style style) {
    return label.isEmpty() ? 0 : TextFit.width(label.text(), style) + 10;
  }

  /** Room for the widest category name left of horizontal bars, in points. */
  double categoryRoom() {
    double widest =
        plan.categories().stream()
            .mapToDouble(name -> TextFit.width(name, Style.BODY))
            .max()
            .orElse(0);
    return Math.min(widest + 8, plot.frame().widthInPoints() * 0.4);
  }

  static String part(double fraction) {
    return BigDecimal.valueOf(fraction)
        .setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
