package io.buyin.render.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.render.deck.Deck;
import io.buyin.render.template.HouseTemplate;
import io.buyin.render.template.Rebranded;
import io.buyin.story.Brief;
import io.buyin.story.ChartPlan;
import io.buyin.story.Charts;
import io.buyin.story.ExampleBrief;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.junit.jupiter.api.Test;

/** Slides drawn in Java. */
class PreviewsTest {

  private static final Brief BRIEF = ExampleBrief.brief();
  private static final byte[] DECK = Deck.render(BRIEF);
  private static final List<Preview> PREVIEWS = new Previews().of(DECK, BRIEF);

  @Test
  void there_is_a_picture_of_each_slide_under_its_title() {
    assertThat(PREVIEWS)
        .extracting(Preview::title)
        .containsExactlyElementsOf(
            BRIEF.slides().stream().map(slide -> slide.frame().title().text()).toList());
  }

  @Test
  void the_same_deck_gives_the_same_pictures() {
    List<Preview> again = new Previews().of(DECK, BRIEF);

    for (int i = 0; i < again.size(); i++) {
      assertThat(again.get(i).png()).isEqualTo(PREVIEWS.get(i).png());
    }
  }

  @Test
  void every_chart_of_every_form_is_drawn_where_the_deck_has_it() throws IOException {
    Set<String> drawn = new HashSet<>();
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(DECK))) {
      for (int i = 0; i < PREVIEWS.size(); i++) {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(PREVIEWS.get(i).png()));
        for (XSLFShape shape : show.getSlides().get(i).getShapes()) {
          if (shape instanceof XSLFGraphicFrame frame && frame.hasChart()) {
            double scale = picture.getWidth() / show.getPageSize().getWidth();
            assertThat(inked(picture, frame.getAnchor(), scale))
                .as(shape.getShapeName())
                .isGreaterThan(500);
            drawn.add(shape.getShapeName());
          }
        }
      }
    }
    assertThat(drawn)
        .isEqualTo(
            Charts.in(BRIEF.slides()).stream().map(ChartPlan::name).collect(Collectors.toSet()));
  }

  @Test
  void charts_are_drawn_in_the_colours_of_the_organisations_template() throws IOException {
    HouseTemplate purple = HouseTemplate.read("template.potx", Rebranded.potx());
    List<Preview> drawn = new Previews().of(Deck.render(BRIEF, purple), BRIEF);

    assertThat(shades(drawn, 0x5B2A86)).isGreaterThan(10_000);
    assertThat(shades(drawn, 0x16395B)).isZero();
    assertThat(shades(PREVIEWS, 0x16395B)).isGreaterThan(10_000);
  }

  @Test
  void a_slide_that_two_leaders_share_is_drawn_once() {
    Previews night = new Previews();
    List<Preview> one = night.of(DECK, BRIEF);
    List<Preview> other = night.of(DECK, BRIEF);

    for (int i = 0; i < one.size(); i++) {
      assertThat(other.get(i).png()).isSameAs(one.get(i).png());
    }
  }

  /** How many dots of the pictures have about this colour. */
  private static int shades(List<Preview> previews, int colour) throws IOException {
    int dots = 0;
    for (Preview preview : previews) {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(preview.png()));
      for (int rgb :
          picture.getRGB(
              0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
        dots += (rgb & 0xF8F8F8) == (colour & 0xF8F8F8) ? 1 : 0;
      }
    }
    return dots;
  }

  /** How many dots of an area are not white. */
  private static int inked(BufferedImage picture, Rectangle2D area, double scale) {
    Rectangle dots =
        new Rectangle(
                (int) (area.getX() * scale),
                (int) (area.getY() * scale),
                (int) (area.getWidth() * scale),
                (int) (area.getHeight() * scale))
            .intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
    int inked = 0;
    for (int y = dots.y; y < dots.y + dots.height; y++) {
      for (int x = dots.x; x < dots.x + dots.width; x++) {
        inked += (picture.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
      }
    }
    return inked;
  }
}
