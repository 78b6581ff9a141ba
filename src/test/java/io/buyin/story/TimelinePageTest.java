package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.settings.Settings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that a meeting may ask for: months and the days on which people spoke. */
class TimelinePageTest {

  private final Night night = Night.full();

  @Test
  void stands_only_where_the_meeting_asks_for_it_and_never_on_a_single_page() {
    assertThat(pages(night)).isEmpty();
    assertThat(pages(asked("full"))).hasSize(1);
    assertThat(pages(asked("core"))).hasSize(1);
    assertThat(pages(asked("one-page"))).isEmpty();
  }

  @Test
  void stands_between_the_chain_and_the_forecast_and_numbers_close_up() {
    List<Slide> slides = asked("full").brief().slides();
    int at = slides.indexOf(pages(night).get(0));

    assertThat(slides.get(at - 1)).isInstanceOf(Slide.Chain.class);
    assertThat(slides.get(at).frame().number()).isEqualTo(at + 1);
  }

  @Test
  void tells_the_last_twelve_months_and_names_the_highest() {
    Slide.Timeline page = pages(asked("full")).get(0);

    assertThat(page.first()).isEqualTo(YearMonth.of(2025, 7));
    assertThat(page.last()).isEqualTo(YearMonth.of(2026, 6));
    assertThat(page.frame().title().text())
        .matches("Closed-won from social-started deals was highest in June.2026: €\\d+k");
    assertThat(page.alternative().text().split("; ")).hasSize(12);
    assertThat(page.frame().source().text()).contains("explains no month");
  }

  @Test
  void numbers_its_voices_in_the_order_of_their_days() {
    night.voices = Remarks.of(Remarks.twice(Remarks.all()));
    List<Slide.Pinned> voices = pages(asked("full")).get(0).voices();

    assertThat(voices)
        .hasSizeBetween(2, 4)
        .isSortedAccordingTo(Comparator.comparing(Slide.Pinned::date));
    for (int at = 0; at < voices.size(); at++) {
      assertThat(voices.get(at).pin().text()).isEqualTo(String.valueOf(at + 1));
    }
  }

  @Test
  void says_so_where_nobody_who_may_be_quoted_spoke_in_these_months() {
    night.voices = Remarks.of(Remarks.on(LocalDate.of(2024, 3, 1)));
    assertThat(pages(asked("full")))
        .allSatisfy(page -> assertThat(page.noVoice().text()).startsWith("Nobody"));
    night.voices = Remarks.of(List.of());
    assertThat(pages(asked("full"))).isEmpty();
  }

  private Night asked(String depth) {
    Settings old = Orders.halden();
    Settings.Meeting meeting = old.meeting();
    night.settings =
        new Settings(
            old.organisation(),
            null,
            old.idea(),
            old.goals(),
            old.audiences(),
            new Settings.Meeting(
                meeting.title(), meeting.date(), meeting.decisionMaker(), depth, true),
            old.themes(),
            old.answers(),
            old.sales(),
            old.privacy(),
            old.limits(),
            old.teams(),
            old.touchpoints(),
            old.schedule(),
            old.ignore());
    return night;
  }

  private static List<Slide.Timeline> pages(Night night) {
    return night.brief().slides().stream()
        .filter(Slide.Timeline.class::isInstance)
        .map(Slide.Timeline.class::cast)
        .toList();
  }
}
