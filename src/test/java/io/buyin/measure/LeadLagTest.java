package io.buyin.measure;

import static io.buyin.measure.References.differences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.measure.ComparisonEvidence.Periods;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Box and Jenkins' series M, whose lead of three is documented, and the lung deaths of R. */
class LeadLagTest {

  private static final double[] LEAD = differences(References.r("BJsales_lead"));
  private static final double[] SALES = differences(References.r("BJsales"));

  private static final double[] MALE = {
    2134, 1863, 1877, 1877, 1492, 1249, 1280, 1131, 1209, 1492, 1621, 1846,
    2103, 2137, 2153, 1833, 1403, 1288, 1186, 1133, 1053, 1347, 1545, 2066,
    2020, 2750, 2283, 1479, 1189, 1160, 1113, 970, 999, 1208, 1467, 2059,
    2240, 1634, 1722, 1801, 1246, 1162, 1087, 1013, 959, 1179, 1229, 1655,
    2019, 2284, 1942, 1423, 1340, 1187, 1098, 1004, 970, 1140, 1110, 1812,
    2263, 1820, 1846, 1531, 1215, 1075, 1056, 975, 940, 1081, 1294, 1341
  };
  private static final double[] FEMALE = {
    901, 689, 827, 677, 522, 406, 441, 393, 387, 582, 578, 666,
    830, 752, 785, 664, 467, 438, 421, 412, 343, 440, 531, 771,
    767, 1141, 896, 532, 447, 420, 376, 330, 357, 445, 546, 764,
    862, 660, 663, 643, 502, 392, 411, 348, 387, 385, 411, 638,
    796, 853, 737, 546, 530, 446, 431, 362, 387, 430, 425, 679,
    821, 785, 727, 612, 478, 429, 405, 379, 393, 411, 487, 574
  };

  @Test
  void levels_of_two_trends_correlate_whatever_they_have_to_do_with_each_other() {
    CrossCorrelation levels =
        new CrossCorrelation(References.r("BJsales_lead"), References.r("BJsales"));
    assertThat(levels.at(0)).isCloseTo(0.9513027509, within(5e-11));
  }

  @Test
  void cross_correlations_are_those_of_r() {
    double[] expected = References.r("BJ_ccf_diff_lagm8_p8 (cor(dx[t+k],dy[t]))");
    CrossCorrelation series = new CrossCorrelation(LEAD, SALES);
    for (int k = -8; k <= 8; k++) {
      assertThat(series.at(-k)).as("lag " + k).isCloseTo(expected[k + 8], within(1e-14));
    }
    double[] deaths = {
      .01975942501,
      .40520063945,
      .74430932192,
      .97624125122,
      .73566853209,
      .36424183915,
      -.01067572497
    };
    CrossCorrelation lungs = new CrossCorrelation(MALE, FEMALE);
    for (int k = -3; k <= 3; k++) {
      assertThat(lungs.at(-k)).as("lag " + k).isCloseTo(deaths[k + 3], within(5e-12));
    }
  }

  @Test
  void the_past_of_a_series_is_that_of_r() {
    assertThat(Autoregression.of(LEAD, 3).coefficients())
        .usingComparatorWithPrecision(1e-14)
        .containsExactly(References.r("BJ_AR3"));
  }

  @Test
  void without_its_past_the_lead_stands_at_three_alone() {
    Autoregression past = Autoregression.of(LEAD, 3);
    CrossCorrelation filtered = new CrossCorrelation(past.residuals(LEAD), past.residuals(SALES));
    double[] expected = References.r("BJ_ccf_prewhitened_lagm8_p8");

    assertThat(filtered.length()).isEqualTo(146);
    assertThat(1.96 / Math.sqrt(146)).isCloseTo(0.1622107542, within(5e-11));
    for (int k = -8; k <= 8; k++) {
      assertThat(filtered.at(-k)).as("lag " + k).isCloseTo(expected[k + 8], within(1e-13));
    }
    assertThat(filtered.strongest(-8, 8)).isEqualTo(3);
  }

  @Test
  void the_slope_at_the_lead_is_that_of_r() {
    double[] x = Arrays.copyOf(LEAD, 146);
    double[] y = Arrays.copyOfRange(SALES, 3, 149);
    double scale = Math.sqrt(variance(y) / variance(x));
    double r = new CrossCorrelation(x, y).at(0);
    assertThat(r * scale).isCloseTo(3.3373299633, within(5e-11));
    assertThat(scale * Math.sqrt((1 - r * r) / 144)).isCloseTo(0.26189798, within(5e-9));
  }

  /** The whole procedure on levels as counts: detected, at three, from lead to sales alone. */
  @Test
  void series_m_is_found_at_three_weeks_from_the_lead_to_sales_alone() {
    LeadLag found = lead(References.r("BJsales_lead"), References.r("BJsales"));

    assertThat(found.lag()).isEqualTo(3);
    assertThat(found.r()).isPositive();
    assertThat(found.p()).isLessThan(1e-6);
    assertThat(found.bothWays()).isFalse();
    assertThat(found.interval().includesZero()).isFalse();
    assertThat(found.confirmed()).isEqualTo(Periods.BOTH_PARTS);
    LeadLag back = lead(References.r("BJsales"), References.r("BJsales_lead"));
    assertThat(back.bothWays()).isTrue();
  }

  @Test
  void threshold_is_sidaks_over_nine_lags() {
    assertThat(LeadLag.sidak(0.00568, 9)).isCloseTo(0.05, within(1e-4));
  }

  @Test
  void the_same_weeks_and_seed_give_the_same_interval() {
    assertThat(lead(References.r("BJsales_lead"), References.r("BJsales")))
        .isEqualTo(lead(References.r("BJsales_lead"), References.r("BJsales")));
  }

  @Test
  void two_walks_that_have_nothing_to_do_with_each_other_lead_nowhere() {
    int found = 0;
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      found += lead(walk(random), walk(random)).p() <= 0.05 ? 1 : 0;
    }
    assertThat(found).isLessThanOrEqualTo(10);
  }

  @Test
  void under_52_weeks_and_for_a_series_that_never_moves_nothing_is_said() {
    assertThat(LeadLag.between(new double[52], new double[52], 1)).isNull();
    double[] moving = walk(new Random(1));
    assertThat(LeadLag.between(Arrays.copyOf(moving, 52), Arrays.copyOf(moving, 52), 1)).isNull();
    assertThat(LeadLag.between(Arrays.copyOf(moving, 53), Arrays.copyOf(moving, 53), 1))
        .isNotNull();
    double[] flat = new double[104];
    Arrays.fill(flat, 7);
    assertThat(LeadLag.between(moving, flat, 1)).isNull();
  }

  private static LeadLag lead(double[] leading, double[] following) {
    return Objects.requireNonNull(LeadLag.between(leading, following, 20260713));
  }

  private static double[] walk(Random random) {
    double[] walk = new double[104];
    double level = 4;
    for (int t = 0; t < walk.length; t++) {
      level += random.nextGaussian() * 0.2;
      walk[t] = Math.exp(level);
    }
    return walk;
  }

  private static double variance(double[] series) {
    double mean = Autoregression.mean(series);
    return Arrays.stream(series).map(value -> (value - mean) * (value - mean)).sum();
  }
}
