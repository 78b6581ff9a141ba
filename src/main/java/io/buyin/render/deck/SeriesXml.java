package io.buyin.render.deck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes one series of a chart: name, look, labels taken from cells, categories and values, all
 * from one column of the sheet. A column without a name gives a series without one, for what only
 * helps the drawing.
 */
abstract class SeriesXml {

  private static final String C15 =
      "xmlns:c15=\"http://schemas.microsoft.com/office/drawing/2012/chart\"";
  private static final String LABEL_EXTENSION = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
  private static final String RANGE_EXTENSION = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
  private static final String ONLY_CELLS =
      "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/>"
          + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";

  final ChartForm form;
  final Markup xml;
  private final int column;
  private final int order;

  /**
   * @param column of the sheet, from 0
   * @param order in which it is drawn, from 0
   */
  SeriesXml(ChartForm form, int column, int order) {
    this.form = form;
    this.xml = form.xml;
    this.column = column;
    this.order = order;
  }

  /** Fill, line and marker. */
  abstract void look();

  abstract Style labelStyle();

  /** Where the label of this point stands, in the words of the format: t, b, r, outEnd, ctr. */
  abstract String position(int point);

  /** How far a label is moved down from there, as a part of the chart's height. */
  double shift(int point) {
    return 0;
  }

  /** Whiskers, where the series has some. */
  void whiskers() {}

  /** What stands after the values. */
  void ending() {}

  final void write() {
    ChartSheet.Column data = form.sheet.column(column);
    xml.open("c:ser").leaf("c:idx", "val", column).leaf("c:order", "val", order);
    if (!data.name().isEmpty()) {
      name(data.name());
    }
    look();
    if (!data.labels().isEmpty()) {
      labels(data.labels());
    }
    whiskers();
    new CategoryXml(form).write();
    xml.open("c:val");
    values(column);
    xml.close();
    ending();
    if (!data.labels().isEmpty()) {
      labelRange(data.labels());
    }
    xml.close();
  }

  private void name(String name) {
    xml.open("c:tx").open("c:strRef").text("c:f", form.sheet.nameCell(column));
    xml.open("c:strCache").leaf("c:ptCount", "val", 1);
    xml.open("c:pt", "idx", 0).text("c:v", name).close(4);
  }

  private void labels(List<@Nullable String> labels) {
    xml.open("c:dLbls");
    for (int point = 0; point < labels.size(); point++) {
      String label = labels.get(point);
      xml.open("c:dLbl").leaf("c:idx", "val", point);
      if (label == null) {
        xml.leaf("c:delete", "val", 1).close();
      } else {
        label(point, label);
      }
    }
    xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    form.labelProperties(labelStyle());
    xml.leaf("c:dLblPos", "val", position(labels.size() - 1)).raw(ONLY_CELLS);
    xml.raw("<c:extLst><c:ext uri=\"" + LABEL_EXTENSION + "\" " + C15 + ">");
    xml.raw("<c15:showDataLabelsRange val=\"1\"/></c:ext></c:extLst>").close();
  }

  /** A field that shows a cell; its cached text is what programs without such fields show. */
  private void label(int point, String text) {
    String field = String.format(Locale.ROOT, "{B0000000-0000-4000-8000-%06X%06X}", column, point);
    if (shift(point) != 0) {
      xml.open("c:layout").open("c:manualLayout");
      xml.leaf("c:x", "val", 0).leaf("c:y", "val", ChartForm.part(shift(point))).close(2);
    }
    xml.open("c:tx").open("c:rich").raw(form.labelBody()).open("a:p");
    xml.open("a:fld", "id", field, "type", "CELLRANGE");
    form.runProperties("a:rPr", labelStyle());
    xml.text("a:t", text).close(4);
    xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    xml.leaf("c:dLblPos", "val", position(point)).raw(ONLY_CELLS);
    xml.raw("<c:extLst><c:ext uri=\"" + LABEL_EXTENSION + "\" " + C15 + ">");
    xml.raw("<c15:showDataLabelsRange val=\"1\"/></c:ext></c:extLst>");
    xml.close();
  }

  /** A reference to a column's values with the values themselves. */
  final void values(int from) {
    List<@Nullable BigDecimal> values = form.sheet.column(from).values();
    xml.open("c:numRef").text("c:f", form.sheet.valueRange(from));
    xml.open("c:numCache").text("c:formatCode", form.sheet.numberFormat());
    xml.leaf("c:ptCount", "val", values.size());
    for (int point = 0; point < values.size(); point++) {
      BigDecimal value = values.get(point);
      if (value != null) {
        String plain = value.stripTrailingZeros().toPlainString();
        xml.open("c:pt", "idx", point).text("c:v", plain).close();
      }
    }
    xml.close(2);
  }

  private void labelRange(List<@Nullable String> labels) {
    xml.raw("<c:extLst><c:ext uri=\"" + RANGE_EXTENSION + "\" " + C15 + ">");
    xml.open("c15:datalabelsRange").text("c15:f", form.sheet.labelRange(column));
    xml.open("c15:dlblRangeCache").leaf("c:ptCount", "val", labels.size());
    for (int point = 0; point < labels.size(); point++) {
      String label = labels.get(point);
      if (label != null) {
        xml.open("c:pt", "idx", point).text("c:v", label).close();
      }
    }
    xml.close(2).raw("</c:ext></c:extLst>");
  }

  final void line(long thickness, Paint paint) {
    xml.open("a:ln", "w", thickness);
    paint.writeFill(xml);
    xml.close();
  }
}
