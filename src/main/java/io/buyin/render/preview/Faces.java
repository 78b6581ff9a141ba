package io.buyin.render.preview;

import io.buyin.render.chart.Typefaces;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;

/**
 * Dresses an opened deck in the bundled typefaces, which are as wide as the ones that the deck
 * names: POI draws text in the face that the file names and in no other.
 */
final class Faces {

  private static final String VOICE = "Georgia";

  private Faces() {}

  static void replaceIn(XMLSlideShow show) {
    Typefaces.register();
    show.getSlideMasters()
        .forEach(
            master -> {
              CTBaseStyles theme = master.getTheme().getXmlObject().getThemeElements();
              replaceIn(theme.getFontScheme().getMajorFont());
              replaceIn(theme.getFontScheme().getMinorFont());
            });
    show.getSlides().stream()
        .flatMap(slide -> slide.getShapes().stream())
        .flatMap(Faces::texts)
        .flatMap(text -> text.getTextParagraphs().stream())
        .flatMap(paragraph -> paragraph.getTextRuns().stream())
        .filter(run -> VOICE.equals(run.getFontFamily()))
        .forEach(Faces::voice);
  }

  /** Dots and triangles count as East Asian, and stand in the same face. */
  private static void replaceIn(CTFontCollection fonts) {
    fonts.getLatin().setTypeface(Typefaces.sans());
    fonts.getEa().setTypeface(Typefaces.sans());
    fonts.getCs().setTypeface(Typefaces.sans());
  }

  private static void voice(XSLFTextRun run) {
    run.setFontFamily(Typefaces.voice());
  }

  private static Stream<? extends XSLFTextShape> texts(XSLFShape shape) {
    if (shape instanceof XSLFTextShape text) {
      return Stream.of(text);
    }
    return shape instanceof XSLFTable table
        ? table.getRows().stream().map(XSLFTableRow::getCells).flatMap(List::stream)
        : Stream.empty();
  }
}
