package io.buyin.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TimelinePictureTest {

  private static final Brief.Timeline TIMELINE = ExampleBrief.brief().timeline();

  @Test
  void the_same_timeline_gives_the_same_picture() {
    assertThat(new TimelinePicture(TIMELINE, Inks.OWN).png())
        .isEqualTo(new TimelinePicture(TIMELINE, Inks.OWN).png());
  }

  @Test
  void a_pin_moves_with_its_day() {
    List<Brief.Pin> moved = new ArrayList<>(TIMELINE.pins());
    Brief.Pin first = moved.get(0);
    LocalDate later = first.date().plusDays(10);
    moved.set(0, new Brief.Pin(first.voice(), later, first.tone()));
    byte[] picture =
        new TimelinePicture(
                new Brief.Timeline(TIMELINE.first(), TIMELINE.months(), moved), Inks.OWN)
            .png();
    assertThat(picture).isNotEqualTo(new TimelinePicture(TIMELINE, Inks.OWN).png());
  }

  @Test
  void it_is_drawn_at_twice_its_size() throws IOException {
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(new TimelinePicture(TIMELINE, Inks.OWN).png()));
    assertThat(image.getWidth()).isEqualTo(1920);
    assertThat(image.getHeight()).isEqualTo(800);
  }
}
