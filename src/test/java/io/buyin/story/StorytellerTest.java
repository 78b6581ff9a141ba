package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StorytellerTest {

  @Test
  void tells_all_pages_in_order() {
    Brief brief = Night.full().brief();
    assertThat(brief.slides().stream().map(slide -> slide.getClass().getSimpleName()))
        .containsExactly(
            "Cover",
            "WhyNow",
            "Summary",
            "Evidence",
            "Evidence",
            "Evidence",
            "Chain",
            "Heard",
            "Ask",
            "Method");
    assertThat(brief.slides().stream().map(slide -> slide.frame().number()))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }
}
