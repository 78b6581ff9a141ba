package io.buyin.render.preview;

import io.buyin.render.chart.Inks;
import io.buyin.render.chart.Png;
import io.buyin.story.Brief;
import io.buyin.story.Slide;
import io.buyin.trouble.BuyinBug;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.sl.draw.Drawable;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;

/**
 * Draws finished decks, slide by slide; the charts are drawn from the plans of their Briefs, in the
 * colours of their theme. Decks of one night share most slides: one that was drawn before, for
 * whomever, is not drawn again.
 */
public final class Previews {

  private static final double WIDTH = 700;

  private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

  /** A picture of each slide, in order; the same deck gives the same ones. */
  public List<Preview> of(byte[] deck, Brief brief) {
    LocaleUtil.setUserLocale(brief.tongue().locale());
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
      Faces.replaceIn(show);
      PlanDrawings drawings = new PlanDrawings(brief, Inks.of(colours(show)));
      List<Preview> previews = new ArrayList<>();
      for (Slide planned : brief.slides()) {
        Slide.Frame frame = planned.frame();
        XSLFSlide slide = show.getSlides().get(previews.size());
        byte[] png = drawn.computeIfAbsent(looks(slide), look -> png(slide, drawings));
        previews.add(new Preview(frame.number(), frame.title().text(), png));
      }
      return previews;
    } catch (IOException e) {
      throw new BuyinBug("a finished deck cannot be drawn", e);
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  private static CTColorScheme colours(XMLSlideShow show) {
    return show.getSlideMasters()
        .get(0)
        .getTheme()
        .getXmlObject()
        .getThemeElements()
        .getClrScheme();
  }

  /** All that a slide's picture depends on, but for the template, which is the night's. */
  private static String looks(XSLFSlide slide) {
    StringBuilder looks = new StringBuilder(slide.getXmlObject().xmlText());
    for (POIXMLDocumentPart part : slide.getRelations()) {
      if (part instanceof XSLFChart chart) {
        looks.append(chart.getCTChartSpace().xmlText());
      } else if (part instanceof XSLFPictureData picture) {
        looks.append(Arrays.toString(picture.getChecksum()));
      }
    }
    return looks.toString();
  }

  private static byte[] png(XSLFSlide slide, PlanDrawings drawings) {
    Dimension size = slide.getSlideShow().getPageSize();
    double scale = WIDTH / size.width;
    BufferedImage image =
        new BufferedImage(
            (int) WIDTH, (int) Math.round(size.height * scale), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    hints(drawings).forEach(graphics::setRenderingHint);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
    slide.draw(graphics);
    graphics.dispose();
    return Png.of(image);
  }

  private static Map<RenderingHints.Key, Object> hints(PlanDrawings drawings) {
    return Map.of(
        RenderingHints.KEY_ANTIALIASING,
        RenderingHints.VALUE_ANTIALIAS_ON,
        RenderingHints.KEY_TEXT_ANTIALIASING,
        RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
        RenderingHints.KEY_FRACTIONALMETRICS,
        RenderingHints.VALUE_FRACTIONALMETRICS_ON,
        Drawable.DRAW_FACTORY,
        drawings);
  }
}
