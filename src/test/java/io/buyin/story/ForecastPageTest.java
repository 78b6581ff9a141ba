package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Grade;
import io.buyin.measure.OptionOutlook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ForecastPageTest {

  @Test
  void the_title_names_forecast_and_target_and_never_promises() {
    String title = plain(page(Forecasts.on(Night.full()).night()).frame().title());

    assertThat(title)
        .startsWith(
            "Closed won of social-started deals is forecast to reach €3.16m of the €3.60m target")
        .doesNotContain(" will ");
  }

  @Test
  void every_column_adds_up_and_additions_begin_where_the_one_before_ends() {
    ChartPlan bridge = page(Forecasts.on(Night.full()).night()).bridge();

    assertThat(bridge.categories())
        .containsExactly(
            "Won so far",
            "Open deals",
            "New deals",
            "Forecast",
            "Roll-out",
            "With roll-out",
            "Target");
    assertThat(bridge.steps())
        .extracting(step -> step.from().longValue())
        .containsExactly(0L, 1_240_000L, 2_550_000L, 0L, 3_160_000L, 0L, 0L);
    for (int step = 0; step < bridge.steps().size(); step++) {
      int at = step;
      BigDecimal stacked =
          bridge.series().stream()
              .map(line -> line.points().get(at).value())
              .filter(Objects::nonNull)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(stacked).isEqualByComparingTo(bridge.steps().get(step).value());
    }
    assertThat(plain(bridge.steps().get(3).range())).isEqualTo("€2.80m–€3.40m");
  }

  @Test
  void both_totals_stand_against_the_target_with_sign_colour_and_chance() {
    List<Phrase> gap = page(Forecasts.on(Night.full()).night()).gap();

    assertThat(plain(gap.get(0)))
        .isEqualTo(
            "Without roll-out: ▼ −€440k (−12%) vs target; 3 of 13 past outcomes would reach it");
    assertThat(plain(gap.get(1)))
        .isEqualTo("With roll-out: ▲ +€80k (+2%) vs target; 8 of 13 past outcomes would reach it");
    assertThat(gap.get(0).runs()).anyMatch(run -> run.tone() == Tone.UNFAVOURABLE);
    assertThat(gap.get(1).runs()).anyMatch(run -> run.tone() == Tone.FAVOURABLE);
  }

  @Test
  void says_how_many_outcomes_would_reach_the_target_where_none_or_all_would() {
    assertThat(plain(page(Forecasts.on(Night.full()).reaching(0).night()).gap().get(0)))
        .endsWith(" vs target; 0 of 13 past outcomes would reach it");
    assertThat(plain(page(Forecasts.on(Night.full()).reaching(13).night()).gap().get(0)))
        .endsWith(" vs target; 13 of 13 past outcomes would reach it");
  }

  @Test
  void voices_on_the_theme_stand_beside_it_with_their_balance() {
    Slide.Forecast page = page(Forecasts.on(Night.full()).night());

    assertThat(page.balance().text()).contains("raised this");
    assertThat(page.voices().size() + (page.noVoice().isEmpty() ? 0 : 1)).isPositive();
  }

  @Test
  void without_a_target_the_bridge_ends_with_the_forecast() {
    Slide.Forecast page = page(Forecasts.on(Night.full()).withoutTarget().night());

    assertThat(page.bridge().categories()).doesNotContain("Target");
    assertThat(plain(page.frame().title()))
        .contains("by the end of FY2026")
        .doesNotContain("target");
    assertThat(plain(page.gap().get(0))).isEqualTo("No target is stated for FY2026.");
  }

  @Test
  void without_enough_of_a_record_there_is_neither_range_nor_chance() {
    Slide.Forecast page = page(Forecasts.on(Night.full()).untested().graded(Grade.C).night());

    assertThat(page.bridge().steps()).allMatch(step -> step.low() == null);
    assertThat(page.bridge().key().text()).doesNotContain("Whisker");
    assertThat(plain(page.gap().get(0))).doesNotContain("chance");
    assertThat(page.dataNote().text()).contains("Early sign");
    assertThat(page.frame().source().text()).contains("5 past month-ends only");
  }

  @Test
  void the_cover_carries_the_forecast_between_cost_and_safeguard() {
    List<Slide.Fact> panel = panel(Forecasts.on(Night.full()).night());

    assertThat(panel).hasSize(5);
    assertThat(plain(panel.get(3).label()))
        .isEqualTo("Forecast of closed won of social-started deals, FY2026");
    assertThat(plain(panel.get(3).value())).isEqualTo("€3.16m (€2.80m to €3.40m), target €3.60m");
    assertThat(plain(panel(Forecasts.on(Night.full()).withoutTarget().night()).get(3).value()))
        .isEqualTo("€3.16m (€2.80m to €3.40m)");
  }

  @Test
  void the_cover_leaves_a_forecast_below_grade_b_or_without_a_range_out() {
    Forecasts early = Forecasts.on(Night.full()).graded(Grade.C);

    assertThat(labels(early.night())).containsExactly("Decision", "When", "Cost", "Safeguard");
    assertThat(labels(Forecasts.on(Night.full()).untested().night())).hasSize(4);
    assertThat(labels(Night.full())).hasSize(4);
  }

  private static List<String> labels(Night night) {
    return panel(night).stream().map(fact -> plain(fact.label())).toList();
  }

  private static List<Slide.Fact> panel(Night night) {
    return ((Slide.Cover) night.brief().slides().get(0)).panel();
  }

  @Test
  void below_grade_c_and_without_a_forecast_there_is_no_page() {
    assertThat(pages(Night.full().brief())).isZero();
    assertThat(pages(Forecasts.on(Night.full()).graded(Grade.D).night().brief())).isZero();
  }

  @Test
  void options_stand_side_by_side_with_cost_effect_forecast_and_payback() {
    Slide.Ask ask = ask(Forecasts.on(Night.full()).withOptions().brief());

    assertThat(ask.recommended()).isEqualTo(2);
    assertThat(ask.table().header()).hasSize(4);
    assertThat(plain(ask.table().header().get(2))).isEqualTo("Recommended B  Two waves");
    assertThat(row(ask, "Cost"))
        .containsExactly("No added cost", "€420k once, €180k a year", "€510k once");
    assertThat(row(ask, "Net effect").get(1))
        .isEqualTo("FY2026 −€465k, FY2027 +€191k, FY2028 +€191k");
    assertThat(row(ask, "Forecast").get(1)).isEqualTo("€3.68m (€3.32m to €3.92m)");
    assertThat(row(ask, "Against target").get(0))
        .startsWith("▼ −€440k (−12%), 8 of 13 past outcomes");
    assertThat(row(ask, "Payback"))
        .containsExactly("Not applicable", "31 months", "Not within 5 years");
    assertThat(row(ask, "Main risk"))
        .containsExactly("Three regions keep waiting", "Hiring three posts", "Not stated");
    assertThat(row(ask, "Net effect").get(2)).isEqualTo("Not known yet");
    assertThat(plain(ask.frame().title()))
        .isEqualTo("Approve option B: Two waves, for €420k once, €180k a year");
  }

  @Test
  void a_forecast_that_all_options_share_is_said_once() {
    Night night = Forecasts.on(Night.full()).withOptions();
    OptionOutlook first = night.options.get(0);
    night.options =
        night.options.stream()
            .map(
                option ->
                    new OptionOutlook(
                        option.index(),
                        option.years(),
                        first.forecast(),
                        option.payback(),
                        option.paysBack()))
            .toList();

    Slide.Ask ask = ask(night.brief());

    assertThat(plain(ask.tableNote()))
        .startsWith("The forecast for FY2026 is the same for every option: €3.16m (")
        .contains("Against the target of €3.60m: ▼ −€440k (−12%)");
    assertThat(ask.table().rows())
        .noneMatch(row -> row.get(0).text().contains("Forecast"))
        .noneMatch(row -> row.get(0).text().contains("target"));
    assertThat(plain(ask(Forecasts.on(Night.full()).withOptions().brief()).tableNote())).isEmpty();
  }

  static List<String> row(Slide.Ask ask, String label) {
    return ask.table().rows().stream()
        .filter(row -> row.get(0).text().startsWith(label))
        .findFirst()
        .orElseThrow()
        .stream()
        .skip(1)
        .map(ForecastPageTest::plain)
        .toList();
  }

  static Slide.Ask ask(Brief brief) {
    return brief.slides().stream()
        .filter(Slide.Ask.class::isInstance)
        .map(Slide.Ask.class::cast)
        .findFirst()
        .orElseThrow();
  }

  static Slide.Forecast page(Night night) {
    return night.brief().slides().stream()
        .filter(Slide.Forecast.class::isInstance)
        .map(Slide.Forecast.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static long pages(Brief brief) {
    return brief.slides().stream().filter(Slide.Forecast.class::isInstance).count();
  }

  static String plain(Phrase phrase) {
    return phrase.text().replace('\u00a0', ' ');
  }
}
