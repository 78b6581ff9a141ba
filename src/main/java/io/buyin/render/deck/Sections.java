package io.buyin.render.deck;

import io.buyin.story.Slide;
import io.buyin.trouble.BuyinBug;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.presentationml.x2006.main.CTExtension;
import org.openxmlformats.schemas.presentationml.x2006.main.CTExtensionList;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideIdListEntry;

/** Groups neighbouring slides of one section, as PowerPoint's outline shows them. */
final class Sections {

  private static final String EXTENSION = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";
  private static final String P14 =
      "xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\"";

  private Sections() {}

  static void write(XMLSlideShow show, List<Slide> slides) {
    CTPresentation presentation = show.getCTPresentation();
    List<CTSlideIdListEntry> ids = presentation.getSldIdLst().getSldIdList();
    Markup xml = new Markup();
    xml.raw("<p14:sectionLst " + P14 + ">");
    int section = 0;
    int at = 0;
    while (at < slides.size()) {
      String name = slides.get(at).frame().section();
      String id = String.format(Locale.ROOT, "{B0000000-0000-4000-9000-%012X}", ++section);
      xml.open("p14:section", "name", name, "id", id).open("p14:sldIdLst");
      for (; at < slides.size() && slides.get(at).frame().section().equals(name); at++) {
        xml.leaf("p14:sldId", "id", ids.get(at).getId());
      }
      xml.close(2);
    }
    xml.raw("</p14:sectionLst>");
    extend(presentation, xml.toString());
  }

  private static void extend(CTPresentation presentation, String sections) {
    CTExtensionList list =
        presentation.isSetExtLst() ? presentation.getExtLst() : presentation.addNewExtLst();
    CTExtension extension = list.addNewExt();
    try {
      extension.set(CTExtension.Factory.parse(sections));
    } catch (XmlException e) {
      throw new BuyinBug("Sections are not well-formed", e);
    }
    extension.setUri(EXTENSION);
  }
}
