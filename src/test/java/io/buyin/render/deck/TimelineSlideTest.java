package io.buyin.render.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import io.buyin.story.Phrase;
import io.buyin.story.Quote;
import io.buyin.story.Slide;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The months as a picture, the voices in native text beside it. */
class TimelineSlideTest {

  private static final Brief WHOLE = ExampleBrief.brief();
  private static final String WORDS = "The months one by one: January 120, February 150, March 190";

  private final Parts parts = Parts.of(Deck.render(with(voices(4))));

  @Test
  void has_one_picture_at_twice_its_size_with_words_for_it() throws IOException {
    assertThat(Schemas.errors(parts)).isEmpty();
    assertThat(parts.names("ppt/media/.*png")).hasSize(1);
    assertThat(Parts.all(parts.slide(1), "(?s)<p:pic>.*?descr=\"([^\"]*)\""))
        .containsExactly(WORDS);
    double points =
        Double.parseDouble(Parts.all(parts.slide(1), "(?s)<p:pic>.*?<a:ext cx=\"(\\d+)\"").get(0))
            / Grid.POINT;
    BufferedImage image =
        ImageIO.read(
            new ByteArrayInputStream(parts.byName().get(parts.names("ppt/media/.*png").get(0))));
    assertThat(image.getWidth() / points).isBetween(1.99, 2.01);
  }

  @Test
  void says_numbers_and_voices_in_native_text_that_stays_on_the_page() {
    String slide = Parts.words(parts.slide(1));
    for (Slide.Pinned pinned : voices(4)) {
      assertThat(slide).contains(pinned.voice().quoted());
    }
    List<String> lower =
        Parts.all(parts.slide(1), "(?s)name=\"Voice [^\"]*\".*?<a:off x=\"\\d+\" y=\"(\\d+)\"");
    List<String> high = Parts.all(parts.slide(1), "(?s)name=\"Voice [^\"]*\".*?cy=\"(\\d+)\"");
    assertThat(lower).hasSize(8);
    for (int at = 0; at < lower.size(); at++) {
      assertThat(Long.parseLong(lower.get(at)) + Long.parseLong(high.get(at)))
          .isLessThanOrEqualTo(Grid.BODY_END + 10);
    }
  }

  @Test
  void gives_the_same_bytes() {
    assertThat(Deck.render(with(voices(4)))).isEqualTo(Deck.render(with(voices(4))));
  }

  @Test
  void says_why_nobody_is_quoted() {
    String slide = Parts.words(Parts.of(Deck.render(with(List.of()))).slide(1));
    assertThat(slide).contains("Nobody spoke in these months.");
  }

  private static List<Slide.Pinned> voices(int count) {
    List<Slide.Pinned> voices = new ArrayList<>();
    for (Quote quote : WHOLE.voices().subList(0, count)) {
      voices.add(
          new Slide.Pinned(
              LongTexts.words(String.valueOf(voices.size() + 1)),
              LocalDate.of(2026, 2 + voices.size(), 11),
              quote));
    }
    return voices;
  }

  private static Brief with(List<Slide.Pinned> voices) {
    Slide.Frame frame = LongTexts.first(Slide.Chain.class).frame();
    return ExampleBrief.with(
        WHOLE,
        List.of(
            new Slide.Timeline(
                new Slide.Frame(
                    1,
                    frame.section(),
                    frame.kicker(),
                    frame.title(),
                    frame.source(),
                    frame.notes()),
                YearMonth.of(2026, 1),
                YearMonth.of(2026, 6),
                LongTexts.words("Closed-won by month"),
                LongTexts.words(WORDS),
                LongTexts.words("Who spoke when"),
                voices,
                voices.isEmpty()
                    ? LongTexts.words("Nobody spoke in these months.")
                    : Phrase.EMPTY)));
  }
}
