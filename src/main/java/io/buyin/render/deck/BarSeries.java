package io.buyin.render.deck;

import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one series of bars: name, fill, labels taken from cells, categories and values. */
final class BarSeries {

  private static final String C15 =
      "xmlns:c15=\"http://schemas.microsoft.com/office/drawing/2012/chart\"";
  private static final String LABEL_EXTENSION = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
  private static final String RANGE_EXTENSION = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
  private static final String ONLY_CELLS =
      "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/>"
          + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";

  /**
   * How a series looks.
   *
   * @param outline drawn around every bar; null for none
   * @param position of its labels: outEnd, ctr, inBase
   */
  record Dress(
      @Nullable Tone tone, Fill fill, @Nullable Paint outline, Style label, String position) {}

  private final ChartForm form;
  private final Markup xml;
  private final int index;
  private final Dress dress;

  BarSeries(ChartForm form, int index, Dress dress) {
    this.form = form;
    this.xml = form.xml;
    this.index = index;
    this.dress = dress;
  }

  void write() {
    ChartSheet.Column column = form.sheet.column(index);
    xml.open("c:ser").leaf("c:idx", "val", index).leaf("c:order", "val", index);
    name(column.name());
    shape();
    xml.leaf("c:invertIfNegative", "val", 0);
    if (!column.labels().isEmpty()) {
      labels(column.labels());
    }
    categories();
    values(column.values());
    if (!column.labels().isEmpty()) {
      labelRange(column.labels());
    }
    xml.close();
  }

  private void name(String name) {
    xml.open("c:tx").open("c:strRef").text("c:f", form.sheet.nameCell(index));
    xml.open("c:strCache").leaf("c:ptCount", "val", 1);
    xml.open("c:pt", "idx", 0).text("c:v", name).close(4);
  }

  private void shape() {
    xml.open("c:spPr");
    if (dress.tone() == null) {
      xml.raw("<a:noFill/><a:ln><a:noFill/></a:ln>").close();
      return;
    }
    Paint paint = Paint.ofShape(dress.tone());
    switch (dress.fill()) {
      case SOLID -> solid(paint);
      case HATCHED -> hatched(paint);
      case OUTLINE -> outlined(paint);
    }
    xml.close();
  }

  private void solid(Paint paint) {
    paint.writeFill(xml);
    if (dress.outline() == null) {
      xml.raw("<a:ln><a:noFill/></a:ln>");
    } else {
      line(Grid.points(1.5), dress.outline());
    }
  }

  private void hatched(Paint paint) {
    xml.open("a:pattFill", "prst", "wdUpDiag").open("a:fgClr");
    paint.write(xml);
    xml.close().open("a:bgClr");
    Paint.PAPER.write(xml);
    xml.close(2);
    line(Grid.points(1), paint);
  }

  private void outlined(Paint paint) {
    Paint.PAPER.writeFill(xml);
    line(Grid.points(1.75), paint);
  }

  private void line(long thickness, Paint paint) {
    xml.open("a:ln", "w", thickness);
    paint.writeFill(xml);
    xml.close();
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
    form.labelProperties(dress.label());
    xml.leaf("c:dLblPos", "val", dress.position()).raw(ONLY_CELLS);
    xml.raw("<c:extLst><c:ext uri=\"" + LABEL_EXTENSION + "\" " + C15 + ">");
    xml.raw("<c15:showDataLabelsRange val=\"1\"/></c:ext></c:extLst>").close();
  }

  /** A field that shows a cell; its cached text is what programs without such fields show. */
  private void label(int point, String text) {
    String field = String.format(Locale.ROOT, "{B0000000-0000-4000-8000-%06X%06X}", index, point);
    xml.open("c:tx").open("c:rich").raw(ChartForm.ONE_LINE).open("a:p");
    xml.open("a:fld", "id", field, "type", "CELLRANGE");
    form.runProperties("a:rPr", dress.label());
    xml.text("a:t", text).close(4);
    xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    xml.leaf("c:dLblPos", "val", dress.position()).raw(ONLY_CELLS);
    xml.raw("<c:extLst><c:ext uri=\"" + LABEL_EXTENSION + "\" " + C15 + ">");
    xml.raw("<c15:showDataLabelsRange val=\"1\"/></c:ext></c:extLst>");
    xml.close();
  }

  private void categories() {
    List<String> names = form.sheet.categories();
    xml.open("c:cat").open("c:strRef").text("c:f", form.sheet.categoryRange());
    xml.open("c:strCache").leaf("c:ptCount", "val", names.size());
    for (int point = 0; point < names.size(); point++) {
      xml.open("c:pt", "idx", point).text("c:v", names.get(point)).close();
    }
    xml.close(3);
  }

  private void values(List<@Nullable BigDecimal> values) {
    xml.open("c:val").open("c:numRef").text("c:f", form.sheet.valueRange(index));
    xml.open("c:numCache").text("c:formatCode", form.sheet.numberFormat());
    xml.leaf("c:ptCount", "val", values.size());
    for (int point = 0; point < values.size(); point++) {
      BigDecimal value = values.get(point);
      if (value != null) {
        String plain = value.stripTrailingZeros().toPlainString();
        xml.open("c:pt", "idx", point).text("c:v", plain).close();
      }
    }
    xml.close(3);
  }

  private void labelRange(List<@Nullable String> labels) {
    xml.raw("<c:extLst><c:ext uri=\"" + RANGE_EXTENSION + "\" " + C15 + ">");
    xml.open("c15:datalabelsRange").text("c15:f", form.sheet.labelRange(index));
    xml.open("c15:dlblRangeCache").leaf("c:ptCount", "val", labels.size());
    for (int point = 0; point < labels.size(); point++) {
      String label = labels.get(point);
      if (label != null) {
        xml.open("c:pt", "idx", point).text("c:v", label).close();
      }
    }
    xml.close(2).raw("</c:ext></c:extLst>");
  }
}
