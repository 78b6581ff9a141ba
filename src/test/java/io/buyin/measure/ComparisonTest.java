package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import io.buyin.measure.Comparison.Stratum;
import io.buyin.measure.Nights.DealMaker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Social origin against the others on planted nights. */
class ComparisonTest {

  private static final LocalDate THIS_YEAR = LocalDate.of(2026, 3, 10);
  private static final LocalDate YEAR_BEFORE = LocalDate.of(2025, 3, 10);

  /** The register begins before the year before. */
  private final List<Deal> deals =
      new ArrayList<>(
          List.of(
              new DealMaker("D-0")
                  .created(LocalDate.of(2024, 8, 1))
                  .closed(LocalDate.of(2024, 11, 1))
                  .deal()));

  @Test
  void a_clear_difference_in_both_bands_and_both_years_is_graded_a() {
    plant(THIS_YEAR, 60, 120, 20, 120);
    plant(YEAR_BEFORE, 30, 60, 10, 60);

    Comparison winRate = winRate();

    assertThat(winRate.id()).isEqualTo("win-rate.social-vs-other.2026-h1");
    assertThat(winRate.focus().id()).isEqualTo("win-rate.social.2026-h1");
    assertThat(winRate.other().id()).isEqualTo("win-rate.other.2026-h1");
    // twice 60 of 120 against twice 20 of 120, one half and one sixth
    assertThat(winRate.difference().exact())
        .isEqualByComparingTo(
            winRate.focus().value().exact().subtract(winRate.other().value().exact()));
    assertThat(winRate.difference().exact())
        .isCloseTo(new BigDecimal("0.3333333333"), within(new BigDecimal("1e-10")));
    assertThat(winRate.adjusted().exact()).isEqualByComparingTo("0.3333333333");
    Range newcombe = Rates.newcombe(new Rates.Arm(120, 240), new Rates.Arm(40, 240));
    assertThat(winRate.interval().lower().doubleValue()).isCloseTo(newcombe.lower(), within(1e-10));
    assertThat(winRate.verdict()).isEqualTo(new Verdict(Grade.A, List.of("holds-in-two-periods")));
  }

  @Test
  void each_band_has_its_own_counts_rates_and_interval() {
    plant(THIS_YEAR, 60, 120, 20, 120);

    List<Stratum> strata = winRate().strata();

    assertThat(strata)
        .extracting(Stratum::key)
        .containsExactly("under-25000", "25000-to-50000", "over-50000");
    Stratum small = strata.get(0);
    assertThat(small.focus().successes()).isEqualTo(60);
    assertThat(small.focus().cases()).isEqualTo(120);
    assertThat(small.focus().count().id()).isEqualTo("win-rate.social.under-25000.2026-h1");
    assertThat(small.interval().includesZero()).isFalse();
    Stratum empty = strata.get(1);
    assertThat(empty.hasRates()).isFalse();
    assertThat(empty.interval()).isNull();
    assertThat(empty.focus().count().id()).isEqualTo("won-deals.social.25000-to-50000.2026-h1");
  }

  @Test
  void one_period_is_an_early_sign() {
    plant(THIS_YEAR, 60, 120, 20, 120);

    assertThat(winRate().verdict().reasons()).startsWith("single-period");
    assertThat(winRate().verdict().grade()).isEqualTo(Grade.C);
  }

  @Test
  void the_same_sign_that_could_be_chance_in_the_year_before_is_not_yet_strong() {
    plant(THIS_YEAR, 60, 120, 20, 120);
    plant(YEAR_BEFORE, 21, 60, 20, 60);

    assertThat(winRate().verdict())
        .isEqualTo(new Verdict(Grade.B, List.of("other-period-could-be-chance")));
  }

  @Test
  void a_year_before_that_the_register_knows_in_part_says_nothing() {
    deals.clear();
    plant(THIS_YEAR, 60, 120, 20, 120);
    plant(YEAR_BEFORE, 30, 60, 10, 60);

    assertThat(winRate().verdict().reasons()).startsWith("single-period");
  }

  @Test
  void another_sign_in_the_year_before_is_an_early_sign() {
    plant(THIS_YEAR, 60, 120, 20, 120);
    plant(YEAR_BEFORE, 20, 60, 30, 60);

    assertThat(winRate().verdict().reasons()).startsWith("other-period-disagrees");
  }

  @Test
  void a_difference_that_comes_from_the_mix_of_sizes_is_graded_d() {
    // small deals are won easily and social has many of them; within each size social loses
    plant("LinkedIn", THIS_YEAR, 100, 160, "10000");
    plant("Trade fair", THIS_YEAR, 30, 40, "10000");
    plant("LinkedIn", THIS_YEAR, 4, 40, "80000");
    plant("Trade fair", THIS_YEAR, 40, 160, "80000");

    Comparison winRate = winRate();

    assertThat(winRate.difference().exact()).isPositive();
    assertThat(winRate.adjusted().exact()).isNegative();
    assertThat(winRate.verdict().grade()).isEqualTo(Grade.D);
    assertThat(winRate.verdict().reasons()).startsWith("sign-flips-in-strata");
  }

  @Test
  void blank_sources_lower_the_coverage() {
    plant(THIS_YEAR, 60, 120, 20, 120);
    plant(YEAR_BEFORE, 30, 60, 10, 60);
    plant("", THIS_YEAR, 20, 90, "10000");

    assertThat(winRate().verdict().grade()).isEqualTo(Grade.B);
    assertThat(winRate().verdict().reasons()).contains("coverage-below-90");
  }

  @Test
  void all_tests_of_the_night_are_one_family() {
    plant(THIS_YEAR, 60, 120, 20, 120);

    Measurements night = Nights.measure(deals);

    assertThat(night.family()).isEqualTo(3);
    List<Double> p = night.comparisons().stream().map(Comparison::p).toList();
    List<Double> q = FalseDiscovery.q(p);
    assertThat(night.comparisons())
        .extracting(Comparison::q)
        .containsExactly(q.toArray(Double[]::new));
  }

  @Test
  void cycles_are_compared_within_size_bands_and_sizes_are_not() {
    plant(THIS_YEAR, 60, 120, 40, 120);

    Measurements night = Nights.measure(deals);
    Comparison cycle = night.comparison("sales-cycle").orElseThrow();
    Comparison size = night.comparison("deal-size").orElseThrow();

    assertThat(cycle.difference().exact()).isEqualByComparingTo("-20");
    assertThat(cycle.adjusted().exact()).isEqualByComparingTo("-20");
    assertThat(size.verdict().reasons()).contains("not-stratifiable");
    assertThat(size.adjusted()).isEqualTo(size.difference());
  }

  @Test
  void regions_that_differed_before_the_programme_began_fail_the_placebo() {
    Comparison failing = pilot(30, 60);

    assertThat(failing.verdict().grade()).isEqualTo(Grade.D);
    assertThat(failing.verdict().reasons()).startsWith("placebo-fails");
    assertThat(pilot(11, 60).verdict().reasons()).doesNotContain("placebo-fails");
  }

  /** A programme in DACH since January 2026, whose deals did so well in the year before. */
  private Comparison pilot(int wonBefore, int decidedBefore) {
    deals.subList(1, deals.size()).clear();
    for (String region : List.of("DACH", "Iberia")) {
      boolean dach = region.equals("DACH");
      place(region, THIS_YEAR, dach ? 60 : 20, 120);
      place(region, YEAR_BEFORE, dach ? wonBefore : 10, decidedBefore);
    }
    return Measuring.measure(
            Nights.facts(deals, Nights.social()),
            Nights.settings(Nights.Pilot.in("DACH")),
            Nights.DATE)
        .comparison("win-rate", "pilot")
        .orElseThrow();
  }

  private void place(String region, LocalDate closed, int won, int decided) {
    for (int i = 0; i < decided; i++) {
      deals.add(
          new DealMaker("D%05d".formatted(deals.size()))
              .created(closed.minusDays(60 + i % 5))
              .closed(closed)
              .status(i < won ? Status.WON : Status.LOST)
              .region(region)
              .deal());
    }
  }

  @Test
  void open_opportunities_count_for_as_long_as_they_were_seen_in_the_time_to_a_decision() {
    for (int i = 0; i < 80; i++) {
      LocalDate created = LocalDate.of(2026, 1, 5);
      boolean open = i % 8 == 0;
      deals.add(
          new DealMaker("T%05d".formatted(i))
              .created(created)
              .closed(open ? null : created.plusDays(30 + i + (i % 2) * 20))
              .status(open ? Status.OPEN : i % 3 == 0 ? Status.LOST : Status.WON)
              .source(i % 2 == 0 ? "LinkedIn" : "Trade fair")
              .deal());
    }
    Measurements night = Nights.measure(deals);
    Figure social = night.of("time-to-decision", "social").orElseThrow();

    // of the 30 decided the middle one took about 70 days; of all 40 half were decided later
    assertThat(social.filter()).contains("10 still open on 2026-07-12");
    assertThat(social.n()).isEqualTo(40);
    assertThat(social.value().exact()).isGreaterThan(new BigDecimal("75"));
    assertThat(night.comparison("time-to-decision")).isPresent();
  }

  private Comparison winRate() {
    return Nights.measure(deals).comparison("win-rate").orElseThrow();
  }

  /** The same numbers in a small and a large size band. */
  private void plant(LocalDate closed, int won, int decided, int otherWon, int otherDecided) {
    for (String amount : List.of("10000", "80000")) {
      plant("LinkedIn", closed, won, decided, amount);
      plant("Trade fair", closed, otherWon, otherDecided, amount);
    }
  }

  private void plant(String source, LocalDate closed, int won, int decided, String amount) {
    for (int i = 0; i < decided; i++) {
      int typical = source.equals("LinkedIn") ? 60 : 80;
      deals.add(
          new DealMaker("D%05d".formatted(deals.size()))
              .created(closed.minusDays(typical + i % 5))
              .closed(closed)
              .status(i < won ? Status.WON : Status.LOST)
              .amount(new BigDecimal(amount))
              .source(source)
              .deal());
    }
  }
}
