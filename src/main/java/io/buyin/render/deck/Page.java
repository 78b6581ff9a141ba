package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.ChartPlan;
import io.buyin.story.Phrase;
import io.buyin.trouble.BuyinBug;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;

/**
 * One slide being written: shapes in reading order, text measured before it is placed, what is only
 * there to be looked at marked as decorative.
 */
final class Page {

  private static final String NAMESPACES =
      "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
  private static final String DECORATIVE =
      "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
          + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\""
          + " val=\"1\"/></a:ext></a:extLst>";
  private static final long HAIRLINE = Grid.points(0.75);
  private static final long HEAVY_RULE = Grid.points(2);
  private static final int CHART_FRAME = 0;

  private final XMLSlideShow show;
  private final XSLFSlide slide;
  private final int number;
  private final String language;
  private final TextXml text;
  private final Overflow overflow;
  private final Markup shapes = new Markup();
  private int lastId = 1;

  Page(XMLSlideShow show, XSLFSlide slide, int number, String language, Overflow overflow) {
    this.show = show;
    this.slide = slide;
    this.number = number;
    this.language = language;
    this.text = new TextXml(language);
    this.overflow = overflow;
  }

  /** The title placeholder; the layout places it, the area says how much room it has there. */
  Area title(List<Para> paras, Area area) {
    List<Para> fitted = fitted("Title", paras, area);
    placeholder("Title", "type=\"title\"", fitted);
    return area.withHeight(TextFit.height(fitted, area.width()));
  }

  /** The title placeholder at a place of its own, for a title that is longer than usual. */
  Area titleAt(Area area, List<Para> paras) {
    List<Para> fitted = fitted("Title", paras, area);
    Area taken = area.withHeight(TextFit.height(fitted, area.width()));
    placeholder("Title", "type=\"title\"", fitted, taken);
    return taken;
  }

  /** The footer placeholder where the layout has it, two lines high where it must be. */
  void footer(Phrase phrase, Area area) {
    Para words = Para.of(phrase, Style.FOOTER);
    String kind = "type=\"ftr\" sz=\"quarter\" idx=\"10\"";
    if (TextFit.fits(List.of(words), area)) {
      placeholder("Footer", kind, List.of(words));
      return;
    }
    Area taller = area.withHeight(Grid.FOOTER_END - area.y());
    placeholder("Footer", kind, fitted("Footer", List.of(words), taller), taller);
  }

  /** The slide number placeholder, a field that PowerPoint keeps current. */
  void slideNumber() {
    shapes.open("p:sp").open("p:nvSpPr");
    shapes.leaf("p:cNvPr", "id", ++lastId, "name", "Slide number");
    shapes.raw("<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>");
    shapes.raw("<p:nvPr><p:ph type=\"sldNum\" sz=\"quarter\" idx=\"11\"/></p:nvPr>").close();
    shapes.raw("<p:spPr/>").open("p:txBody");
    text.bodyProperties(shapes, Anchor.TOP);
    shapes.open("a:p").raw("<a:pPr algn=\"r\"/>");
    shapes.open("a:fld", "id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type", "slidenum");
    text.runProperties(shapes, "a:rPr", Style.FOOTER);
    shapes.text("a:t", Integer.toString(number)).close(4);
  }

  /** A text box; the height that its text really takes. */
  long text(String name, Area area, Anchor anchor, List<Para> paras) {
    List<Para> wanted = paras.stream().filter(para -> !para.isEmpty()).toList();
    if (wanted.isEmpty()) {
      return 0;
    }
    List<Para> fitted = fitted(name, wanted, area);
    shapes.open("p:sp").open("p:nvSpPr");
    shapes.leaf("p:cNvPr", "id", ++lastId, "name", name);
    shapes.raw("<p:cNvSpPr txBox=\"1\"/><p:nvPr/>").close();
    geometry(area, "rect").raw("<a:noFill/>").close();
    body(anchor, fitted);
    shapes.close();
    return TextFit.height(fitted, area.width());
  }

  /** A paragraph as high as it needs to be, at least a line; where the next thing may begin. */
  long flow(String name, Area area, Para para) {
    if (para.isEmpty()) {
      return area.y();
    }
    long height = Math.max(area.height(), TextFit.height(List.of(para), area.width()));
    text(name, area.withHeight(height), para);
    return area.y() + height;
  }

  long text(String name, Area area, Para para) {
    return text(name, area, Anchor.TOP, List.of(para));
  }

  /** A filled rectangle that only helps the eye. */
  void fill(String name, Area area, Paint paint) {
    decorative(name, area, "rect");
    paint.writeFill(shapes);
    shapes.raw("<a:ln><a:noFill/></a:ln>").close(2);
  }

  /** A dashed frame: something that is not there yet. */
  void dashed(String name, Area area) {
    decorative(name, area, "rect");
    shapes.raw("<a:noFill/>");
    line(Grid.points(1), Paint.GREY, "dash");
    shapes.close(2);
  }

  void hairline(Area line) {
    rule("Rule", line, HAIRLINE, Paint.HAIRLINE, "solid");
  }

  void heavyRule(Area line) {
    rule("Rule", line, HEAVY_RULE, Paint.NAVY, "solid");
  }

  void dashedRule(Area line) {
    rule("Rule", line, HEAVY_RULE, Paint.GREY, "dash");
  }

  void rule(String name, Area line, long thickness, Paint paint, String dash) {
    shapes.open("p:cxnSp").open("p:nvCxnSpPr");
    decorativeName(name);
    shapes.raw("<p:cNvCxnSpPr/><p:nvPr/>").close();
    geometry(line, "line");
    line(thickness, paint, dash);
    shapes.close(2);
  }

  /** A native table, in small print where it does not fit otherwise; its height in EMU. */
  long table(TableFrame wanted, long x, long y, long available) {
    TableFrame table = wanted.fitting(available);
    long height = table.height();
    if (height > available) {
      overflow.noteRows(number, table.name(), height, available);
    }
    frame(table.name(), table.alternative(), new Area(x, y, table.width(), height));
    shapes.open("a:graphic");
    shapes.open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/table");
    table.write(shapes, text);
    shapes.close(3);
    return height;
  }

  /** A native chart with its own embedded workbook. */
  void chart(ChartPlan plan, Area area) {
    chart(plan, area, CHART_FRAME);
  }

  /** A chart whose plot starts this far below the top of its frame. */
  void chart(ChartPlan plan, Area area, long plotTop) {
    String relation = NativeChart.add(show, slide, plan, new Plot(area, plotTop, language));
    frame(plan.name(), plan.alternative().text(), area);
    shapes.open("a:graphic");
    shapes.open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/chart");
    shapes.leaf(
        "c:chart",
        "xmlns:c",
        "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "r:id",
        relation);
    shapes.close(3);
  }

  /** A picture, for what no native chart can draw. */
  void picture(String name, String alternative, byte[] png, Area area) {
    XSLFPictureData data = show.addPicture(png, PictureData.PictureType.PNG);
    String relation = slide.addRelation(null, XSLFRelation.IMAGES, data).getRelationship().getId();
    shapes.open("p:pic").open("p:nvPicPr");
    shapes.leaf("p:cNvPr", "id", ++lastId, "name", name, "descr", alternative);
    shapes.raw("<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/>").close();
    shapes.open("p:blipFill").leaf("a:blip", "r:embed", relation);
    shapes.raw("<a:stretch><a:fillRect/></a:stretch>").close();
    geometry(area, "rect").close(2);
  }

  /** Puts everything onto the slide. */
  void finish() {
    String xml =
        "<p:sld "
            + NAMESPACES
            + "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/>"
            + "<p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>"
            + shapes
            + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
    try {
      slide.getXmlObject().set(SldDocument.Factory.parse(xml).getSld());
    } catch (XmlException e) {
      throw new BuyinBug("Slide " + number + " is not well-formed", e);
    }
  }

  private List<Para> fitted(String name, List<Para> paras, Area area) {
    List<Para> fitted = TextFit.cramped(paras, area);
    if (!TextFit.fits(fitted, area)) {
      String words = String.join(" ", fitted.stream().map(Para::text).toList());
      overflow.note(number, name, words, TextFit.height(fitted, area.width()), area.height());
    }
    return fitted;
  }

  private void placeholder(String name, String kind, List<Para> paras) {
    placeholder(name, kind, paras, null);
  }

  private void placeholder(String name, String kind, List<Para> paras, @Nullable Area area) {
    shapes.open("p:sp").open("p:nvSpPr");
    shapes.leaf("p:cNvPr", "id", ++lastId, "name", name);
    shapes.raw("<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>");
    shapes.raw("<p:nvPr><p:ph " + kind + "/></p:nvPr>").close();
    if (area == null) {
      shapes.raw("<p:spPr/>");
    } else {
      shapes.open("p:spPr").open("a:xfrm");
      place(area);
      shapes.close(2);
    }
    body(Anchor.TOP, paras);
    shapes.close();
  }

  private void body(Anchor anchor, List<Para> paras) {
    shapes.open("p:txBody");
    text.bodyProperties(shapes, anchor);
    text.paragraphs(shapes, paras);
    shapes.close();
  }

  private void decorative(String name, Area area, String geometry) {
    shapes.open("p:sp").open("p:nvSpPr");
    decorativeName(name);
    shapes.raw("<p:cNvSpPr/><p:nvPr/>").close();
    geometry(area, geometry);
  }

  private void decorativeName(String name) {
    shapes.open("p:cNvPr", "id", ++lastId, "name", name).raw(DECORATIVE).close();
  }

  private Markup geometry(Area area, String preset) {
    shapes.open("p:spPr").open("a:xfrm");
    place(area);
    shapes.close();
    return shapes.raw("<a:prstGeom prst=\"" + preset + "\"><a:avLst/></a:prstGeom>");
  }

  private void place(Area area) {
    shapes.leaf("a:off", "x", area.x(), "y", area.y());
    shapes.leaf("a:ext", "cx", area.width(), "cy", area.height());
  }

  private void line(long thickness, Paint paint, String dash) {
    shapes.open("a:ln", "w", thickness);
    paint.writeFill(shapes);
    shapes.leaf("a:prstDash", "val", dash).close();
  }

  private void frame(String name, String alternative, Area area) {
    shapes.open("p:graphicFrame").open("p:nvGraphicFramePr");
    shapes.leaf("p:cNvPr", "id", ++lastId, "name", name, "descr", alternative);
    shapes.raw("<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr>");
    shapes.raw("<p:nvPr/>").close();
    shapes.open("p:xfrm");
    place(area);
    shapes.close();
  }
}
