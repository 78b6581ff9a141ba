package io.buyin.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.settings.Settings;
import io.buyin.settings.SettingsReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds {@code sample-data/buyin.yaml} to the rules for settings and to the generator. */
class SampleSettingsTest {
  private static final List<String> MEASURES =
      List.of(
          "closed-won",
          "won-deals",
          "win-rate",
          "opportunities-opened",
          "open-pipeline",
          "weighted-pipeline",
          "sales-cycle",
          "deal-size",
          "reach",
          "engagement");

  private final Settings settings =
      new SettingsReader(new Known()).read(Path.of("sample-data", "buyin.yaml"));

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

  private record Known() implements SettingsReader.KnownMeasures {
    @Override
    public boolean knows(String measure) {
      return MEASURES.contains(measure.replaceFirst("\\.(social|other|all)$", ""));
    }

    @Override
    public List<String> ids() {
      return MEASURES;
    }
  }
}
