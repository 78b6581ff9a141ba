package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import io.buyin.fact.Facts;
import io.buyin.fact.Kind;
import io.buyin.fact.NoFacts;
import io.buyin.fact.PlanValue;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.StageSeen;
import io.buyin.measure.Nights.DealMaker;
import io.buyin.quantity.BusinessDate;
import io.buyin.settings.Idea;
import io.buyin.settings.Idea.Option;
import io.buyin.settings.Idea.Ramp;
import io.buyin.settings.Settings;
import io.buyin.settings.Settings.Goal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastTest {

  private static final LocalDate THROUGH = LocalDate.of(2026, 7, 12);
  private static final Ramp EARLY = new Ramp(4, LocalDate.of(2026, 1, 1));

  @Test
  void steps_sum_to_the_total_and_every_recipe_finds_them_again() {
    Forecast forecast = forecast(Nights.deals(1_500), goal("closed-won.social", 3_000_000));

    assertThat(forecast.scope()).isEqualTo("social");
    assertThat(money(forecast.won()).add(money(forecast.open())).add(money(forecast.fresh())))
        .isEqualByComparingTo(money(forecast.total()));
    assertThat(forecast.total().recipe().numerator()).hasSize(3);
    assertThat(forecast.weighing()).isEqualTo(Weighing.HISTORY);
  }

  @Test
  void closed_won_so_far_reaches_to_the_last_day_covered() {
    List<Deal> deals = Nights.deals(1_500);
    BigDecimal won =
        deals.stream()
            .filter(deal -> deal.status() == Status.WON && deal.source().equals("LinkedIn"))
            .filter(deal -> !deal.closed().isBefore(LocalDate.of(2026, 1, 1)))
            .filter(deal -> !deal.closed().isAfter(THROUGH))
            .filter(deal -> deal.currency().equals("EUR") && deal.amount() != null)
            .map(Deal::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(money(forecast(deals, goal("closed-won.social", 1)).won()))
        .isEqualByComparingTo(won);
  }

  /** 60 opened daily-ish earlier, each decided at day 100, half of them won. */
  @Test
  void an_open_deal_is_worth_its_amount_times_the_share_of_its_age_that_was_won_in_time() {
    List<Deal> deals = new ArrayList<>(decided(400));
    deals.add(open("X1", THROUGH.minusDays(50)));
    deals.add(open("X2", THROUGH.minusDays(10)));

    Forecast forecast = forecast(deals, goal("closed-won.social", 1));

    // everybody is decided at day 100, half of them won: both are expected to bring a half
    double expected = money(forecast.open()).doubleValue();
    assertThat(expected).isCloseTo(30_000 * 0.5 * 2, within(1_500d));
  }

  @Test
  void deals_past_their_close_date_are_left_out_and_listed() {
    List<Deal> deals = new ArrayList<>(decided(400));
    deals.add(open("X1", THROUGH.minusDays(50)));
    Deal late =
        new DealMaker("X2")
            .created(THROUGH.minusDays(50))
            .closed(LocalDate.of(2026, 6, 1))
            .status(Status.OPEN)
            .deal();
    BigDecimal before = money(forecast(deals, goal("closed-won.social", 1)).open());
    deals.add(late);

    Forecast forecast = forecast(deals, goal("closed-won.social", 1));

    assertThat(forecast.overdue().deals().value().exact()).isEqualByComparingTo("1");
    assertThat(money(forecast.overdue().amount())).isEqualByComparingTo("30000");
    assertThat(money(forecast.open()).subtract(before).abs()).isLessThan(new BigDecimal("200"));
    assertThat(forecast.open().verdict().reasons()).contains("past-close-date-out");
  }

  @Test
  void the_record_is_asked_only_what_was_known_then() {
    List<Deal> deals = Nights.deals(1_500);
    List<Deal> later =
        Stream.concat(
                deals.stream(),
                IntStream.range(0, 300)
                    .mapToObj(
                        i ->
                            new DealMaker("Z" + i)
                                .created(LocalDate.of(2026, 2, 20).plusDays(i % 30))
                                .closed(LocalDate.of(2026, 7, 1))
                                .deal()))
            .toList();

    List<BackTest.Point> before = forecast(deals, goal("closed-won.social", 1)).backTest();
    List<BackTest.Point> after = forecast(later, goal("closed-won.social", 1)).backTest();

    assertThat(before).hasSizeGreaterThanOrEqualTo(8);
    // month-ends before 20 February 2026 say what they said, since those deals came later
    List<BackTest.Point> untouched =
        before.stream().filter(p -> p.day().isBefore(LocalDate.of(2026, 1, 10))).toList();
    assertThat(after)
        .extracting(BackTest.Point::said)
        .containsAll(untouched.stream().map(BackTest.Point::said).toList());
  }

  @Test
  void range_and_chance_come_from_the_record() {
    Forecast forecast = forecast(Nights.deals(1_500), goal("closed-won.social", 3_000_000));

    List<BigDecimal> ratios =
        forecast.backTest().stream().map(BackTest.Point::ratio).sorted().toList();
    BigDecimal won = money(forecast.won());
    BigDecimal rest = money(forecast.total()).subtract(won);
    BigDecimal missing = new BigDecimal("3000000").subtract(won);
    long reaching =
        ratios.stream().filter(ratio -> rest.multiply(ratio).compareTo(missing) >= 0).count();

    assertThat(forecast.range()).isNotNull();
    assertThat(forecast.range().chance().value().exact().doubleValue())
        .isCloseTo((double) reaching / ratios.size(), within(1e-9));
    assertThat(money(forecast.range().low())).isLessThan(money(forecast.range().high()));
    assertThat(money(forecast.range().low())).isGreaterThanOrEqualTo(won);
  }

  @Test
  void with_fewer_than_eight_month_ends_there_is_no_range_and_an_early_sign_at_most() {
    Forecast forecast = forecast(decidedSince(200, LocalDate.of(2025, 9, 1)), null);

    assertThat(forecast.backTest()).hasSizeLessThan(8);
    assertThat(forecast.range()).isNull();
    assertThat(forecast.error()).isNull();
    assertThat(forecast.total().grade().atLeast(Grade.B)).isFalse();
    assertThat(forecast.total().verdict().reasons()).contains("back-test-under-8");
  }

  @Test
  void without_history_the_crms_probability_stands_in_and_it_is_said() {
    List<Deal> deals =
        List.of(
            new DealMaker("W").deal(),
            open("A", LocalDate.of(2026, 6, 1)),
            new DealMaker("B")
                .created(LocalDate.of(2026, 6, 1))
                .closed(LocalDate.of(2027, 3, 1))
                .status(Status.OPEN)
                .deal());

    Forecast forecast = forecast(deals, null);

    // B is expected to close after the fiscal year
    assertThat(money(forecast.open())).isEqualByComparingTo("15000");
    assertThat(forecast.open().filter()).contains("CRM probability");
    assertThat(forecast.open().verdict().reasons()).contains("crm-probability-not-back-tested");
    assertThat(forecast.fresh()).isNull();
    assertThat(forecast.weighing()).isEqualTo(Weighing.CRM);
  }

  @Test
  void where_nothing_says_anything_about_the_chances_there_is_no_forecast() {
    List<Deal> unknown =
        List.of(open("A", LocalDate.of(2026, 6, 1)), open("B", LocalDate.of(2026, 6, 2))).stream()
            .map(deal -> without(deal))
            .toList();

    assertThat(measure(unknown, null, 1, Nights.DATE).forecast()).isNull();
    assertThat(measure(List.of(), null, 1, Nights.DATE).forecast()).isNull();
  }

  @Test
  void in_the_first_month_after_a_fiscal_year_nothing_is_left_to_forecast() {
    BusinessDate january = new BusinessDate(LocalDate.of(2027, 1, 10));

    assertThat(measure(Nights.deals(400), null, 1, january).forecast()).isNotNull();
    Facts through = through(Nights.deals(400), LocalDate.of(2026, 12, 31));
    assertThat(Measuring.measure(through, settings(null, List.of(), EARLY, 1), january).forecast())
        .isNull();
  }

  @Test
  void the_fiscal_year_is_the_organisations() {
    Forecast april = measure(Nights.deals(1_500), null, 4, Nights.DATE).forecast();
    Forecast october = measure(Nights.deals(1_500), null, 10, Nights.DATE).forecast();

    assertThat(april.fiscalYear().first()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(april.fiscalYear().last()).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(april.total().id()).isEqualTo("forecast.social.fy2027");
    assertThat(october.fiscalYear().last()).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(money(october.won())).isGreaterThan(money(april.won()));
  }

  @Test
  void amounts_in_another_currency_are_counted_and_not_added() {
    List<Deal> deals = new ArrayList<>(decided(400));
    deals.add(open("X1", THROUGH.minusDays(50)));
    BigDecimal before = money(forecast(deals, null).open());
    deals.add(
        new DealMaker("X2")
            .created(THROUGH.minusDays(50))
            .closed(LocalDate.of(2026, 10, 1))
            .status(Status.OPEN)
            .currency("USD")
            .deal());

    Figure open = forecast(deals, null).open();

    assertThat(money(open).subtract(before).abs()).isLessThan(new BigDecimal("200"));
    assertThat(open.filter()).contains("1 in another currency counted, not added");
  }

  @Test
  void a_target_of_zero_is_none_and_a_plan_stands_in() {
    assertThat(forecast(Nights.deals(400), goal("closed-won.social", 0)).target()).isNull();

    Settings settings = settings(goal("closed-won.social", 0), List.of(), EARLY, 1);
    PlanValue plan =
        new PlanValue(
            new RowOrigin("plans/p.csv", 2),
            "closed-won",
            "2026",
            "social",
            new BigDecimal("2500000"),
            "Finance",
            null);
    Forecast planned =
        Measuring.measure(with(Nights.deals(400), List.of(plan), List.of()), settings, Nights.DATE)
            .forecast();

    assertThat(planned.target().source()).isEqualTo("plans.closed-won.social.2026");
    assertThat(planned.target().amount().amount()).isEqualByComparingTo("2500000");
  }

  @Test
  void a_roll_out_adds_only_what_can_land_in_the_fiscal_year() {
    List<Deal> deals = decided(400);
    Measurements early = measure(deals, null, 1, Nights.DATE);
    Settings late = settings(null, List.of(), new Ramp(4, LocalDate.of(2026, 10, 1)), 1);
    Forecast none = Measuring.measure(Nights.facts(deals, List.of()), late, Nights.DATE).forecast();

    // a cycle of 100 days: batches of August to September's ends land by 31 December: see Outlook
    Forecast.Scenario rollOut = early.forecast().rollOut();
    assertThat(rollOut.added()).isNotNull();
    assertThat(money(rollOut.added()).add(money(early.forecast().total())))
        .isEqualByComparingTo(money(rollOut.total()));
    assertThat(rollOut.added().verdict().reasons()).contains("stated-not-tested");
    assertThat(none.rollOut()).isNull();
    assertThat(none.rollOutLands()).hasToString("2027-02");
  }

  @Test
  void each_option_has_its_own_costs_effect_and_forecast() {
    List<Option> options =
        List.of(
            new Option("Stay", 0, 0, null, "", "", false),
            new Option("Two waves", 100_000, 0, EARLY, "", "", true),
            new Option("Never pays", 90_000_000, 0, EARLY, "", "", false));
    Measurements night =
        Measuring.measure(
            Nights.facts(decided(400), List.of()),
            settings(goal("closed-won.social", 9_000_000), options, EARLY, 1),
            Nights.DATE);

    OptionOutlook stay = night.options().get(0);
    OptionOutlook waves = night.options().get(1);
    assertThat(money(stay.forecast().total()))
        .isEqualByComparingTo(money(night.forecast().total()));
    assertThat(stay.forecast().added()).isNull();
    assertThat(stay.years()).allMatch(year -> year.net().value().exact().signum() == 0);
    assertThat(stay.paysBack()).isFalse();
    assertThat(money(waves.forecast().total())).isGreaterThan(money(stay.forecast().total()));
    assertThat(waves.years().get(0).cost().id()).isEqualTo("ask-cost.option-2.fy2026");
    assertThat(waves.payback().value().exact()).isPositive();
    assertThat(night.options().get(2).payback()).isNull();
    assertThat(night.options().get(2).paysBack()).isTrue();
  }

  @Test
  void stages_count_where_enough_deals_were_seen_to_end_in_them() {
    List<Deal> deals = new ArrayList<>(decided(400));
    deals.add(open("X1", THROUGH.minusDays(20)));
    List<StageSeen> seen = new ArrayList<>();
    for (Deal deal : deals) {
      // those that were won had been seen in Negotiation, the lost ones in Qualification
      boolean good = deal.status() == Status.WON || deal.id().equals("X1");
      String stage = good ? "Negotiation" : "Qualification";
      seen.add(new StageSeen(deal.id(), stage, Status.OPEN, deal.created().plusDays(10)));
    }
    Settings settings = settings(null, List.of(), EARLY, 1);

    Figure without =
        Measuring.measure(Nights.facts(deals, List.of()), settings, Nights.DATE).forecast().open();
    Figure with =
        Measuring.measure(with(deals, List.of(), seen), settings, Nights.DATE).forecast().open();

    assertThat(money(without).doubleValue()).isCloseTo(15_000, within(1_000d));
    assertThat(money(with).doubleValue()).isGreaterThan(26_000);
    assertThat(with.filter()).contains("age, origin and stage");
  }

  @Test
  void the_weighted_pipeline_says_how_it_was_weighed() {
    Figure weighted =
        Nights.measure(Nights.deals(1_500)).of("weighted-pipeline", "social").orElseThrow();

    assertThat(weighted.version()).isEqualTo(2);
    assertThat(weighted.verdict().reasons()).doesNotContain("crm-probability-not-back-tested");
  }

  private static Forecast forecast(List<Deal> deals, @Nullable Goal goal) {
    Forecast forecast = measure(deals, goal, 1, Nights.DATE).forecast();
    assertThat(forecast).isNotNull();
    return forecast;
  }

  private static Measurements measure(
      List<Deal> deals, @Nullable Goal goal, int fiscalYearStarts, BusinessDate date) {
    return Measuring.measure(
        Nights.facts(deals, List.of()), settings(goal, List.of(), EARLY, fiscalYearStarts), date);
  }

  private static Settings settings(
      @Nullable Goal goal, List<Option> options, Ramp ramp, int fiscalYearStarts) {
    Settings old =
        Nights.settings(
            Nights.ask(0.5, ramp, null), List.of("LinkedIn"), List.of(), fiscalYearStarts);
    Idea idea = old.idea();
    return new Settings(
        old.organisation(),
        null,
        new Idea(
            idea.title(),
            "",
            null,
            "",
            idea.sponsor(),
            idea.ask(),
            List.of(),
            List.of(),
            List.of(),
            options,
            List.of()),
        goal == null ? List.of() : List.of(goal),
        List.of(),
        old.meeting(),
        List.of(),
        List.of(),
        old.sales(),
        old.privacy(),
        old.limits(),
        List.of(),
        old.touchpoints(),
        null,
        old.ignore());
  }

  private static Goal goal(String measure, double target) {
    return new Goal("g", "Grow", "Owner", measure, target, null, null);
  }

  /** One a day and a half, 100 days each, every second one won. */
  private static List<Deal> decided(int count) {
    return decidedSince(count, LocalDate.of(2024, 8, 1));
  }

  private static List<Deal> decidedSince(int count, LocalDate first) {
    List<Deal> deals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate created = first.plusDays(i * 3L / 2);
      LocalDate closed = created.plusDays(100);
      if (!closed.isAfter(THROUGH)) {
        deals.add(
            new DealMaker("D%03d".formatted(i))
                .created(created)
                .closed(closed)
                .status(i % 2 == 0 ? Status.WON : Status.LOST)
                .deal());
      }
    }
    return deals;
  }

  private static Deal open(String id, LocalDate created) {
    return new DealMaker(id)
        .created(created)
        .closed(LocalDate.of(2026, 10, 1))
        .status(Status.OPEN)
        .deal();
  }

  private static Deal without(Deal deal) {
    return new DealMaker(deal.id())
        .created(deal.created())
        .closed(deal.closed())
        .status(Status.OPEN)
        .probability(null)
        .deal();
  }

  private static Facts through(List<Deal> deals, LocalDate last) {
    var line =
        new io.buyin.fact.SourceLine(
            "sales/d.csv",
            "",
            Kind.SALES,
            "buyin",
            deals.size(),
            deals.size(),
            0,
            0,
            0,
            0,
            LocalDate.of(2024, 1, 1),
            last);
    return Nights.facts(deals, List.of(), List.of(line));
  }

  private static Facts with(List<Deal> deals, List<PlanValue> plans, List<StageSeen> stages) {
    Facts facts = Nights.facts(deals, List.of());
    return new NoFacts() {
      @Override
      public List<Deal> deals() {
        return facts.deals();
      }

      @Override
      public List<PlanValue> plans() {
        return plans;
      }

      @Override
      public List<StageSeen> stages() {
        return stages;
      }

      @Override
      public List<io.buyin.fact.SourceLine> sources() {
        return facts.sources();
      }
    };
  }

  private static BigDecimal money(@Nullable Figure figure) {
    return figure == null ? BigDecimal.ZERO : figure.value().exact();
  }
}
