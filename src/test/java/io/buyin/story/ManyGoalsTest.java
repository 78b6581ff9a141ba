package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.settings.Settings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Leaders with more goals than a page can hold, and with none. */
class ManyGoalsTest {

  @Test
  void six_goals_stand_on_the_page_and_the_others_are_counted() {
    Slide.WhyNow page = page(goals(12));

    assertThat(page.goals()).hasSize(6);
    assertThat(page.progress())
        .satisfies(chart -> assertThat(chart.categories()).hasSameSizeAs(page.goals()));
    assertThat(page.frame().title().text()).contains("of 12 goals");
    assertThat(page.frame().source().text()).contains("6 more goals stand in the workbook.");
  }

  @Test
  void six_goals_leave_nothing_to_count() {
    Slide.WhyNow page = page(goals(6));

    assertThat(page.goals()).hasSize(6);
    assertThat(page.frame().source().text()).doesNotContain("more goal");
  }

  private static List<String> goals(int count) {
    List<String> known = List.of("business", "win", "cycle", "social");
    return IntStream.range(0, count).mapToObj(at -> known.get(at % known.size())).toList();
  }

  private static Slide.WhyNow page(List<String> goals) {
    Night night = Night.full();
    Settings.Audience reader = Orders.audience("ceo", "en-GB", goals.toArray(String[]::new));
    night.settings = Orders.meetingOf("full", reader);
    return night.brief().slides().stream()
        .filter(Slide.WhyNow.class::isInstance)
        .map(Slide.WhyNow.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
