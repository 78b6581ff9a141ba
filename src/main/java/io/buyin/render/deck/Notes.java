package io.buyin.render.deck;

import io.buyin.story.Phrase;
import io.buyin.trouble.BuyinBug;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;

/**
 * Writes the speaker notes. The notes page is written whole, since POI's own copy of the master's
 * placeholders brings fields that are not valid.
 */
final class Notes {

  private static final String OPEN =
      "<p:notes xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\">"
          + "<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>"
          + "</p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide image\"/>"
          + "<p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr>"
          + "<p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>"
          + "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr>"
          + "<a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" sz=\"quarter\""
          + " idx=\"3\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>";
  private static final String CLOSE =
      "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
          + "</p:notes>";

  private Notes() {}

  static void write(XMLSlideShow show, XSLFSlide slide, List<Phrase> notes, String language) {
    if (notes.isEmpty()) {
      return;
    }
    Markup body = new Markup();
    new TextXml(language)
        .paragraphs(body, notes.stream().map(note -> Para.of(note, Style.BODY).spaced(6)).toList());
    XSLFNotes page = show.getNotesSlide(slide);
    try {
      page.getXmlObject().set(NotesDocument.Factory.parse(OPEN + body + CLOSE).getNotes());
    } catch (XmlException e) {
      throw new BuyinBug("Notes are not well-formed", e);
    }
    unlink(show.getPackagePart(), page.getPackagePart().getPartName());
  }

  /** A page of notes belongs to its slide; POI links it from the presentation as well. */
  private static void unlink(PackagePart presentation, PackagePartName page) {
    try {
      for (PackageRelationship link :
          presentation.getRelationshipsByType(XSLFRelation.NOTES.getRelation())) {
        if (page.getURI().equals(link.getTargetURI())) {
          presentation.removeRelationship(link.getId());
        }
      }
    } catch (InvalidFormatException e) {
      throw new BuyinBug("The links of the presentation cannot be read", e);
    }
  }
}
