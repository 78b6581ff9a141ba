package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFChart;

/** Writes the part that holds texts drawn inside a chart. */
final class ChartTexts {

  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartUserShapes";
  private static final String OPEN =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<c:userShapes xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:cdr=\"http://schemas.openxmlformats.org/drawingml/2006/chartDrawing\">";

  private final Plot plot;
  private final Markup xml = new Markup();
  private int lastId = 1;

  private ChartTexts(Plot plot) {
    this.plot = plot;
  }

  /** Adds the part to the chart; the id of the chart's relation to it. */
  static String add(XSLFChart chart, List<ChartText> texts, Plot plot) {
    ChartTexts shapes = new ChartTexts(plot);
    texts.forEach(shapes::shape);
    String content = OPEN + shapes.xml + "</c:userShapes>";
    try {
      PackagePart part = chart.getPackagePart();
      String number = part.getPartName().getName().replaceAll("\\D", "");
      PackagePartName name =
          PackagingURIHelper.createPartName("/ppt/drawings/drawing" + number + ".xml");
      PackagePart drawing = part.getPackage().createPart(name, CONTENT_TYPE);
      try (OutputStream out = drawing.getOutputStream()) {
        out.write(content.getBytes(StandardCharsets.UTF_8));
      }
      return part.addRelationship(name, TargetMode.INTERNAL, RELATION).getId();
    } catch (InvalidFormatException | IOException e) {
      throw new BuyinBug("Texts of a chart cannot be written", e);
    }
  }

  private void shape(ChartText text) {
    double width = plot.frame().widthInPoints();
    double height = plot.frame().heightInPoints();
    xml.open("cdr:relSizeAnchor");
    corner("cdr:from", text.x() / width, text.y() / height);
    corner("cdr:to", (text.x() + text.width()) / width, (text.y() + text.height()) / height);
    xml.open("cdr:sp", "macro", "", "textlink", "");
    xml.open("cdr:nvSpPr").leaf("cdr:cNvPr", "id", ++lastId, "name", "Text " + lastId);
    xml.leaf("cdr:cNvSpPr", "txBox", 1).close();
    xml.open("cdr:spPr").open("a:xfrm");
    xml.leaf("a:off", "x", Grid.points(text.x()), "y", Grid.points(text.y()));
    xml.leaf("a:ext", "cx", Grid.points(text.width()), "cy", Grid.points(text.height())).close();
    xml.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>").close();
    xml.open("cdr:txBody");
    TextXml words = TextXml.inChart(plot.language());
    words.bodyProperties(xml, Anchor.MIDDLE);
    xml.raw("<a:lstStyle/>");
    words.paragraphs(xml, List.of(text.words()));
    xml.close(3);
  }

  private void corner(String tag, double x, double y) {
    xml.open(tag);
    xml.text("cdr:x", ChartForm.part(within(x))).text("cdr:y", ChartForm.part(within(y)));
    xml.close();
  }

  private static double within(double fraction) {
    return Math.max(0, Math.min(1, fraction));
  }
}
