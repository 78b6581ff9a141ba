package io.buyin.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds {@code sample-data/buyin.yaml} to the rules for settings and to the generator. */
class SampleSettingsTest {
  private final Settings settings = Halden.settings();

  @Test
  void the_settings_of_the_sample_are_accepted() {
    assertThat(settings.businessDate()).isEqualTo(LocalDate.of(2026, 7, 13));
    assertThat(settings.organisation().note()).contains("invented");
  }

  @Test
  void social_sources_are_the_ones_the_generator_writes() {
    assertThat(settings.sales().socialSources()).isEqualTo(HaldenMarket.SOCIAL_SOURCES);
  }

  @Test
  void every_theme_the_remarks_are_meant_for_is_described() {
    List<String> themes = settings.themes().stream().map(Settings.Theme::id).toList();
    assertThat(People.of("halden").remarks())
        .flatExtracting(People.Said::themes)
        .isSubsetOf(themes);
  }

  @Test
  void texts_fit_their_places_on_the_slides() {
    assertThat(settings.idea().ask().sentence()).hasSizeLessThanOrEqualTo(70);
    assertThat(settings.idea().ask().decision()).hasSizeLessThanOrEqualTo(33);
    assertThat(settings.idea().why()).hasSizeLessThanOrEqualTo(150);
    assertThat(settings.answers()).allMatch(answer -> answer.text().length() <= 120);
  }
}
