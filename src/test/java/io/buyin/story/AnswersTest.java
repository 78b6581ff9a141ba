package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Comparison;
import io.buyin.measure.Interval;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tonight's figure behind a stated answer: its period, and what could be chance. */
class AnswersTest {

  private final Night night = Night.full();

  @Test
  void says_of_every_size_band_that_it_could_be_chance_where_each_could() {
    assertThat(tonight("win-rate.social"))
        .isEqualTo(" Under €25k 48% vs 38%; €25k to €50k 44% vs 35%; each could be chance.");
  }

  @Test
  void says_of_one_size_band_that_it_could_be_chance() {
    clear("under-25000");
    assertThat(tonight("win-rate.social"))
        .isEqualTo(" Under €25k 48% vs 38%; €25k to €50k 44% vs 35%, could be chance.");
  }

  @Test
  void says_nothing_of_chance_where_no_size_band_includes_zero() {
    clear("under-25000");
    clear("25000-to-50000");
    assertThat(tonight("win-rate.social"))
        .isEqualTo(" Under €25k 48% vs 38%; €25k to €50k 44% vs 35%.");
  }

  @Test
  void dates_what_happened_by_its_period_and_what_is_open_by_the_day_of_its_export() {
    assertThat(tonight("sales-cycle.social"))
        .isEqualTo(" In H1 2026: sales cycle 96 days, others 112 days.");
    assertThat(tonight("closed-won.social"))
        .isEqualTo(" In H1 2026: closed won of social-started deals €1.24m.");
    assertThat(tonight("weighted-pipeline.social"))
        .startsWith(" As of 12 July:")
        .endsWith("€1.31m.");
  }

  private String tonight(String measure) {
    Settings.Answer answer =
        new Settings.Answer(
            "deals", "Stated", measure, "open", "Sales", LocalDate.of(2026, 9, 30), null, null);
    return new Answers(Ground.of(night.input())).tonight(answer).text().replace('\u00a0', ' ');
  }

  /** Gives this size band an interval that leaves 0 out. */
  private void clear(String key) {
    night.comparisons.replaceAll(
        known -> {
          List<Comparison.Stratum> strata = new ArrayList<>();
          for (Comparison.Stratum band : known.strata()) {
            strata.add(band.key().equals(key) ? clear(band) : band);
          }
          return with(known, strata);
        });
  }

  private static Comparison.Stratum clear(Comparison.Stratum band) {
    return new Comparison.Stratum(
        band.key(),
        band.lower(),
        band.upper(),
        band.focus(),
        band.other(),
        band.difference(),
        new Interval(new BigDecimal("0.02"), new BigDecimal("0.20")));
  }

  private static Comparison with(Comparison known, List<Comparison.Stratum> strata) {
    return new Comparison(
        known.id(),
        known.focus(),
        known.other(),
        known.difference(),
        known.interval(),
        known.p(),
        known.q(),
        strata,
        known.adjusted(),
        known.adjustedInterval(),
        known.verdict());
  }
}
