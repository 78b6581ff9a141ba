package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.house.Records;
import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A voice stands on one page of the body at most, however few have spoken. */
class QuotedOnceTest {

  private static final Pattern SLIDE = Pattern.compile("slide\\h(\\d+)");

  private final Night night = FullDepthTest.since();

  @Test
  void one_voice_a_side_stands_on_its_page_of_evidence_alone() {
    deep();
    List<String> quoted = body(night.brief());
    assertThat(quoted).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void two_voices_a_side_stand_once_each() {
    night.voices = Remarks.of(Remarks.twice(Remarks.all()));
    deep();
    assertThat(body(night.brief())).doesNotHaveDuplicates();
  }

  @Test
  void a_question_quoted_beside_a_number_is_pointed_to_from_what_we_heard() {
    Brief brief = night.brief();
    Slide.Heard page = only(brief, Slide.Heard.class);
    Slide.Hesitation first = page.hesitations().get(0);
    assertThat(first.quote().words()).isEmpty();
    assertThat(first.quote().attribution().text())
        .matches("\\S.* · quoted on slide\u00a0%d".formatted(evidence(brief)));
    assertThat(first.answer().text()).isNotBlank();
  }

  @Test
  void somebody_else_who_asks_is_quoted_in_what_we_heard() {
    List<Voice> voices = new ArrayList<>(Remarks.all());
    Voice another = Records.with(Remarks.saidBy(77, voices.get(1)), "words", "Show me more.");
    voices.add(Records.with(another, "quotes", List.of("Show me more.")));
    night.voices = Remarks.of(voices);
    assertThat(Walk.over(only(night.brief(), Slide.Heard.class)).quotes().stream())
        .anyMatch(quote -> Stream.of("Q02", "V77").anyMatch(quote.voice()::equals));
    assertThat(body(night.brief())).contains("Q02", "V77").doesNotHaveDuplicates();
  }

  @Test
  void a_voice_is_said_to_stand_only_on_a_slide_that_quotes_it() {
    deep();
    assertEveryPointerHolds(night.brief());
    night.voices = Remarks.of(Remarks.twice(Remarks.all()));
    assertEveryPointerHolds(night.brief());
  }

  private static void assertEveryPointerHolds(Brief brief) {
    int pointers = 0;
    for (Slide slide : brief.slides()) {
      for (Quote quote : Walk.over(slide).quotes()) {
        Matcher pointer = SLIDE.matcher(quote.attribution().text());
        if (!quote.voice().isEmpty() && pointer.find()) {
          pointers++;
          Slide target = brief.slides().get(Integer.parseInt(pointer.group(1)) - 1);
          assertThat(Walk.over(target).quotes())
              .as(quote.attribution().text())
              .anyMatch(found -> found.voice().equals(quote.voice()));
        }
      }
    }
    assertThat(pointers).isPositive();
  }

  private void deep() {
    Forecasts.on(night).night();
    Settings.Meeting meeting = Records.with(night.settings.meeting(), "timeline", true);
    night.settings = Records.with(FullDepthTest.withTeams(), "meeting", meeting);
  }

  private static int evidence(Brief brief) {
    return only(brief, Slide.Evidence.class).frame().number();
  }

  /** Ids of the voices on the pages that all readers share. */
  private static List<String> body(Brief brief) {
    return brief.slides().stream()
        .filter(slide -> !(slide instanceof Slide.WhyNow || slide instanceof Slide.Summary))
        .flatMap(slide -> Walk.over(slide).quotes().stream())
        .map(Quote::voice)
        .filter(voice -> !voice.isEmpty())
        .toList();
  }

  private static <T extends Slide> T only(Brief brief, Class<T> kind) {
    return brief.slides().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }
}
