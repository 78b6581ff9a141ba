package io.buyin.render.preview;

import io.buyin.story.Brief;
import io.buyin.story.Slide;
import io.buyin.trouble.BuyinBug;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.sl.draw.Drawable;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Draws a finished deck, slide by slide; the charts are drawn from the plans of its Brief. */
public final class Previews {

  private static final double WIDTH = 760;

  private final XMLSlideShow show;
  private final PlanDrawings drawings;

  private Previews(XMLSlideShow show, Brief brief) {
    this.show = show;
    this.drawings = new PlanDrawings(brief);
  }

  /** A picture of each slide, in order; the same deck gives the same ones. */
  public static List<Preview> of(byte[] deck, Brief brief) {
    LocaleUtil.setUserLocale(brief.tongue().locale());
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
      Faces.replaceIn(show);
      return new Previews(show, brief).all(brief.slides());
    } catch (IOException e) {
      throw new BuyinBug("a finished deck cannot be drawn", e);
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  private List<Preview> all(List<Slide> slides) throws IOException {
    List<Preview> previews = new ArrayList<>();
    for (int at = 0; at < slides.size(); at++) {
      Slide.Frame frame = slides.get(at).frame();
      previews.add(
          new Preview(frame.number(), frame.title().text(), png(show.getSlides().get(at))));
    }
    return previews;
  }

  private byte[] png(XSLFSlide slide) throws IOException {
    Dimension size = show.getPageSize();
    double scale = WIDTH / size.width;
    BufferedImage image =
        new BufferedImage(
            (int) WIDTH, (int) Math.round(size.height * scale), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    hints().forEach(graphics::setRenderingHint);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
    slide.draw(graphics);
    graphics.dispose();
    return encoded(image);
  }

  private Map<RenderingHints.Key, Object> hints() {
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

  private static byte[] encoded(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.setUseCache(false);
    ImageIO.write(Palette.reduce(image), "png", out);
    return out.toByteArray();
  }
}
