package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import io.buyin.measure.Nights.DealMaker;
import io.buyin.quantity.Period;
import io.buyin.settings.Idea.Ask;
import io.buyin.settings.Idea.Ramp;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * By hand: 60 social deals decided, 30 won (a half), 20,000 each, 90 days from created to closed;
 * margin 0.5. One added opportunity brings 0.5 × 20,000 × 0.5 = 5,000.
 */
class OutlookTest {

  private static final Ramp RAMP = new Ramp(4, LocalDate.of(2026, 10, 1));

  @Test
  void each_month_of_the_ramp_lands_one_cycle_after_its_end() {
    AskOutlook outlook = outlook(Nights.ask(0.5, RAMP, null), 1);

    // October is over on 1 November and lands on 30 January 2027; so do eleven more batches in
    // 2027, the last on 30 December (1 October 2027 plus 90 days)
    assertThat(outlook.years()).extracting(AskOutlook.Year::landing).containsExactly(0L, 48L, 48L);
    assertThat(values(outlook.years(), AskOutlook.Year::contribution))
        .containsExactly("0.00", "240000.00", "240000.00");
    assertThat(outlook.cycle().value().exact()).isEqualByComparingTo("90");
    assertThat(outlook.earliest()).isEqualTo(LocalDate.of(2027, 1, 30));
    assertThat(outlook.firstLanding()).isEqualTo(YearMonth.of(2027, 1));
  }

  @Test
  void cost_once_falls_in_its_year_and_running_cost_by_twelfths() {
    AskOutlook outlook = outlook(Nights.ask(0.5, RAMP, null), 1);

    // 120,000 once and 60,000 a year from 1 October 2026: three twelfths in 2026
    assertThat(values(outlook.years(), AskOutlook.Year::cost))
        .containsExactly("135000.00", "60000.00", "60000.00");
    assertThat(values(outlook.years(), AskOutlook.Year::net))
        .containsExactly("-135000.00", "180000.00", "180000.00");
  }

  @Test
  void fiscal_years_follow_the_organisation_from_the_first_with_a_cost_or_a_contribution() {
    AskOutlook outlook = outlook(Nights.ask(0.5, RAMP, null), 10);

    // the fiscal year 2026 ends in September and is empty: cost starts with the next one
    assertThat(outlook.years())
        .first()
        .extracting(AskOutlook.Year::fiscalYear)
        .isEqualTo(Period.ofMonths(YearMonth.of(2026, 10), YearMonth.of(2027, 9)));
    assertThat(values(outlook.years(), AskOutlook.Year::cost))
        .containsExactly("180000.00", "60000.00", "60000.00");
    assertThat(outlook.years().get(0).cost().id()).isEqualTo("ask-cost.all.fy2027");
  }

  @Test
  void a_cost_that_starts_within_a_month_counts_that_month_in_proportion() {
    Ask ask = Nights.ask(0.5, RAMP, null);
    Ask midMonth =
        new Ask(
            "Approve it",
            "Yes",
            0,
            60_000,
            LocalDate.of(2026, 11, 16),
            "",
            0.5,
            RAMP,
            null,
            "",
            "Finance",
            ask.statedOn());

    // 15 of 30 days of November and December: one and a half twelfths
    assertThat(values(outlook(midMonth, 1).years(), AskOutlook.Year::cost))
        .containsExactly("7500.00", "60000.00", "60000.00");
  }

  @Test
  void nothing_lands_before_the_business_date_plus_one_cycle() {
    Ramp early = new Ramp(4, LocalDate.of(2026, 1, 1));

    // batches over on 1 February to 1 July land before 11 October 2026 and are not claimed;
    // that of 1 August lands on 30 October, of 1 September on 30 November, of 1 October on 30
    // December
    AskOutlook outlook = outlook(Nights.ask(0.5, early, null), 1);
    assertThat(outlook.years()).extracting(AskOutlook.Year::landing).containsExactly(12L, 48L, 48L);
    assertThat(outlook.earliest()).isEqualTo(LocalDate.of(2026, 10, 11));
    assertThat(outlook.firstLanding()).isEqualTo(YearMonth.of(2026, 10));
  }

  @Test
  void without_margin_or_ramp_there_is_no_outlook() {
    assertThat(measured(Nights.ask(null, RAMP, null), 1, deals()).outlook()).isNull();
    assertThat(measured(Nights.ask(0.5, null, null), 1, deals()).outlook()).isNull();
  }

  @Test
  void where_the_period_has_too_few_wins_the_last_twelve_months_stand_in() {
    List<Deal> spread =
        IntStream.range(0, 60)
            .mapToObj(
                i -> decided(i, i < 40 ? LocalDate.of(2025, 11, 3) : LocalDate.of(2026, 4, 1)))
            .toList();

    AskOutlook outlook = measured(Nights.ask(0.5, RAMP, null), 1, spread).outlook();

    assertThat(outlook.winRate().id()).isEqualTo("win-rate.social.2025-07..2026-06");
    assertThat(outlook.winRate().n()).isEqualTo(60);
  }

  @Test
  void it_is_an_early_sign_at_most() {
    AskOutlook.Year year = outlook(Nights.ask(0.5, RAMP, null), 1).years().get(1);

    assertThat(year.net().verdict().reasons()).contains("stated-not-tested");
    assertThat(year.net().grade().atLeast(Grade.B)).isFalse();
  }

  private static AskOutlook outlook(Ask ask, int fiscalYearStarts) {
    AskOutlook outlook = measured(ask, fiscalYearStarts, deals()).outlook();
    assertThat(outlook).isNotNull();
    return outlook;
  }

  private static Measurements measured(Ask ask, int fiscalYearStarts, List<Deal> deals) {
    Settings settings = Nights.settings(ask, List.of("LinkedIn"), List.of(), fiscalYearStarts);
    return Measuring.measure(Nights.facts(deals, List.of()), settings, Nights.DATE);
  }

  private static List<Deal> deals() {
    return IntStream.range(0, 60).mapToObj(i -> decided(i, LocalDate.of(2026, 4, 1))).toList();
  }

  private static Deal decided(int i, LocalDate closed) {
    return new DealMaker("D%02d".formatted(i))
        .created(closed.minusDays(90))
        .closed(closed)
        .status(i % 2 == 0 ? Status.WON : Status.LOST)
        .amount(new BigDecimal(20_000))
        .deal();
  }

  private static List<String> values(
      List<AskOutlook.Year> years, Function<AskOutlook.Year, Figure> figure) {
    return years.stream().map(figure).map(each -> each.value().exact().toPlainString()).toList();
  }
}
