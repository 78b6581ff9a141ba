package io.buyin.render.deck;

import io.buyin.story.ChartPlan;
import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/** A chart that PowerPoint draws and lets people edit, with its values in an embedded workbook. */
final class NativeChart {

  private NativeChart() {}

  /** Adds the chart's parts to the package; the id of the slide's relation to it. */
  static String add(XMLSlideShow show, XSLFSlide slide, ChartPlan plan, Plot plot) {
    XSLFChart chart = show.createChart();
    String relation = slide.addRelation(null, XSLFRelation.CHART, chart).getRelationship().getId();
    ChartForm form = ChartForm.of(plan, plot);
    try (XSSFWorkbook workbook = form.sheet().workbook()) {
      chart.saveWorkbook(workbook);
      String embedded = chart.getCTChartSpace().getExternalData().getId();
      String texts = form.texts().isEmpty() ? "" : ChartTexts.add(chart, form.texts(), plot);
      String xml = form.space(embedded, texts);
      chart.getCTChartSpace().set(ChartSpaceDocument.Factory.parse(xml).getChartSpace());
    } catch (XmlException | IOException | InvalidFormatException e) {
      throw new BuyinBug(plan.name() + " cannot be written", e);
    }
    return relation;
  }
}
