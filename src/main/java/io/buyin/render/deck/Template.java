package io.buyin.render.deck;

import io.buyin.render.template.HouseTemplate;
import io.buyin.trouble.BuyinBug;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;

/**
 * The deck's template file: two layouts, {@code Buyin cover} and {@code Buyin claim}, each with the
 * placeholders title, ftr (idx 10) and sldNum (idx 11), and a theme named Buyin. It is built from
 * the parts under {@code src/test/resources/io/buyin/render/deck/template} by {@code
 * TemplateBuilder}.
 */
final class Template {

  static final String COVER = "Buyin cover";
  static final String CLAIM = "Buyin claim";

  private final XMLSlideShow show;

  private Template(XMLSlideShow show) {
    this.show = show;
  }

  static Template open(HouseTemplate house) throws IOException {
    return new Template(new XMLSlideShow(new ByteArrayInputStream(house.pptx())));
  }

  XMLSlideShow show() {
    return show;
  }

  CTColorScheme colours() {
    return show.getSlideMasters()
        .get(0)
        .getTheme()
        .getXmlObject()
        .getThemeElements()
        .getClrScheme();
  }

  /** A new last slide in this layout. */
  XSLFSlide slide(String layout) {
    XSLFSlideLayout found = show.findLayout(layout);
    if (found == null) {
      throw new BuyinBug("The template has no layout named " + layout);
    }
    return show.createSlide(found);
  }
}
