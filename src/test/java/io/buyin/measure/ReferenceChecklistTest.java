package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The reference values of the design, table by table, and the test that holds each: none is skipped
 * in silence. What this version does not compute is named with its reason.
 */
class ReferenceChecklistTest {

  /** {@code test class # test method | what it holds}. */
  private static final List<String> HELD =
      List.of(
          "RatesTest#agrees_with_published_wilson_intervals | 3.1 Wilson",
          "RatesTest#wilson_equals_r_to_the_last_digits | 3.1 Wilson to 1e-15",
          "RatesTest#agrees_with_newcombes_table | 3.1 Newcombe's table",
          "RatesTest#half_width_of_a_difference_at_a_quarter_follows_the_width_guide | 3.1 widths",
          "ReferenceChecklistTest#sample_sizes_are_those_of_the_design | 3.1 power",
          "ShiftTest#* | 3.2 Mann-Whitney and Hodges-Lehmann, R's example and ozone",
          "ReferenceChecklistTest#ozone_in_may_exceeds_august_in_a_fifth_of_pairs | 3.2"
              + " superiority",
          "WaitCurveTest#* | 3.3 Kaplan-Meier and log-rank, leukaemia",
          "FalseDiscoveryTest#agrees_with_the_paper_and_rejects_four | 3.4 fifteen p-values",
          "StratifiedRatesTest#* | 3.5 Berkeley admissions",
          "ReferenceChecklistTest#berkeley_taken_together_is_that_of_r | 3.5 crude chi-square,"
              + " odds",
          "ReferenceChecklistTest#rabbits_are_those_of_r | 3.5 rabbits",
          "LeadLagTest#cross_correlations_are_those_of_r | 4 series M and lung deaths",
          "LeadLagTest#the_past_of_a_series_is_that_of_r | 4 AR(3)",
          "LeadLagTest#without_its_past_the_lead_stands_at_three_alone | 4 prewhitened",
          "LeadLagTest#the_slope_at_the_lead_is_that_of_r | 4 slope",
          "LeadLagTest#series_m_is_found_at_three_weeks_from_the_lead_to_sales_alone | 4 detection",
          "CreditRuleTest#* | 2.2, 2.3 B and attribution_reference.json as far as its paths are"
              + " ours",
          "BootstrapTest#every_way_to_draw_five_numbers_gives_the_interval_of_the_design | 3.2 BCa",
          "BootstrapTest#law_schools_have_the_published_jackknife | 3.2 law schools",
          "FalseDiscoveryTest#* | 3.4 q-values",
          "LeadLagTest#* | 4 and r_reference.json BJsales, BJ_ccf, BJ_AR3",
          "ChangeStatisticsTest#an_outlier_is_measured_by_what_is_usual | 6 robust z, mad(Nile)",
          "ChangeStatisticsTest#sums_of_small_shifts_give_montgomerys_table | 6 Montgomery",
          "ChangeStatisticsTest#sums_of_small_shifts_give_the_table_of_coatings | 6 NIST type",
          "ChangeStatisticsTest#the_nile_changed_its_level_after_1898 | 6 one break, Nile",
          "WeeklyWatchTest#usual_weeks_are_no_change | 6 false alarms at limit 8",
          "../quantity/PeriodTest#days_are_compared_with_the_same_weekdays_364_days_before | 1.2"
              + " days",
          "CountRatioTest#* | 1.2 conditional binomial",
          "CustomerFiguresTest#net_promoter_score_has_the_published_standard_error_and_interval"
              + " | 1.1 NPS",
          "WinCurveTest#* | 3.3 cumulative incidence, 5.4 chance to be won");

  /** What the design gives values for and this version does not compute, and why. */
  private static final List<String> NOT_IN_THIS_VERSION =
      List.of(
          "2.3 A Markov, C Shapley: rules.md 12; the paths of ChannelAttribution are GPL data",
          "6 m = 2 breaks: one break dates a level, no figure has two",
          "6 tsoutliers(gold): no series is mended, an outlier is told",
          "4 false-positive rates by series: measured with docs/benchmarks.md, not asserted",
          "3.5 interval of the common odds ratio: differences are printed, odds are not",
          "5.1 to 5.3 ETS, Theta, Holt-Winters, decomposition: rules.md 12, until 24 months",
          "5.4 Poisson-binomial: the chance comes from the back-test's ratios");

  @Test
  void every_reference_value_of_the_design_has_a_test_that_exists() throws Exception {
    assertThat(HELD).doesNotHaveDuplicates();
    for (String held : HELD) {
      String[] parts = held.split(" \\| ")[0].split("#");
      Class<?> tests = Class.forName(named(parts[0]));
      List<String> methods =
          Arrays.stream(tests.getDeclaredMethods()).map(Method::getName).toList();
      assertThat(methods).as(held).isNotEmpty();
      if (!parts[1].equals("*")) {
        assertThat(methods).as(held).contains(parts[1]);
      }
    }
    assertThat(NOT_IN_THIS_VERSION).allMatch(each -> each.contains(": "));
  }

  /** Of this room, or of the room named. */
  private static String named(String test) {
    return test.startsWith("../")
        ? "io.buyin." + test.substring(3).replace('/', '.')
        : "io.buyin.measure." + test;
  }

  /** Power of 80 %: 20 against 30 % and 25 against 40 %, from the quantiles that Buyin uses. */
  @Test
  void sample_sizes_are_those_of_the_design() {
    assertThat(perArm(.20, .30)).isCloseTo(293.15, within(5e-3));
    assertThat(perArm(.25, .40)).isCloseTo(151.87, within(5e-3));
  }

  @Test
  void ozone_in_may_exceeds_august_in_a_fifth_of_pairs() {
    double u = 127.5;
    assertThat(u / (26 * 26)).isCloseTo(.188609467456, within(5e-13));
  }

  @Test
  void berkeley_taken_together_is_that_of_r() {
    StratifiedRates together =
        new StratifiedRates(
            List.of(
                new StratifiedRates.Stratum(new Rates.Arm(1198, 2691), new Rates.Arm(557, 1835))));
    double all = 2691 + 1835;

    assertThat(together.statistic(false) * all / (all - 1)).isCloseTo(92.20528041, within(5e-9));
    assertThat(together.oddsRatio()).isCloseTo(1.84108003718, within(5e-12));
  }

  /** Penicillin given at once or late, five doses; the first has no survivor and says nothing. */
  @Test
  void rabbits_are_those_of_r() {
    StratifiedRates rabbits =
        new StratifiedRates(
            List.of(
                dose(0, 6, 0, 5),
                dose(3, 3, 0, 6),
                dose(6, 0, 2, 4),
                dose(5, 1, 6, 0),
                dose(2, 0, 5, 0)));

    assertThat(rabbits.statistic(true)).isCloseTo(3.9285714286, within(5e-11));
    assertThat(rabbits.oddsRatio()).isCloseTo(7, within(1e-12));
  }

  private static StratifiedRates.Stratum dose(
      long cured, long died, long lateCured, long lateDied) {
    return new StratifiedRates.Stratum(
        new Rates.Arm(cured, cured + died), new Rates.Arm(lateCured, lateCured + lateDied));
  }

  /** As R's power.prop.test: both arms' variances, pooled under equality. */
  private static double perArm(double first, double second) {
    double mean = (first + second) / 2;
    double eighty = 0.8416212335729143;
    double pooled = StratifiedRates.normalQuantile() * Math.sqrt(2 * mean * (1 - mean));
    double apart = eighty * Math.sqrt(first * (1 - first) + second * (1 - second));
    return Math.pow((pooled + apart) / (second - first), 2);
  }
}
