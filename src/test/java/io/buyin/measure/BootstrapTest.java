package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** References: every way to draw five numbers, and Efron's law schools. */
class BootstrapTest {

  private static final double[] DOUBLING = {1, 2, 4, 8, 16};

  private static final double[] LSAT = {
    576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594
  };

  private static final double[] GPA = {
    3.39, 3.30, 2.81, 3.03, 3.44, 3.07, 3.00, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96
  };

  @Test
  void every_way_to_draw_five_numbers_gives_the_interval_of_the_design() {
    double[] draws = everyMean();
    double bias = Bootstrap.bias(draws, 6.2);
    double skew = Bootstrap.acceleration(meansWithoutEach());

    assertThat(draws).hasSize(3125);
    assertThat(bias).isCloseTo(.0445324327701, within(5e-13));
    assertThat(skew).isCloseTo(.0662657354907, within(5e-13));
    double z = StratifiedRates.normalQuantile();
    assertThat(Bootstrap.level(bias, skew, -z)).isCloseTo(.0489458937158, within(5e-13));
    assertThat(Bootstrap.level(bias, skew, z)).isCloseTo(.9907652547636, within(5e-13));
    Range interval = Bootstrap.corrected(draws, 6.2, meansWithoutEach());
    assertThat(interval.lower()).isCloseTo(2.4, within(1e-12));
    assertThat(interval.upper()).isCloseTo(12.8, within(1e-12));
  }

  @Test
  void law_schools_have_the_published_jackknife() {
    double[] without = new double[LSAT.length];
    for (int i = 0; i < without.length; i++) {
      without[i] = correlation(drop(LSAT, i), drop(GPA, i));
    }
    assertThat(correlation(LSAT, GPA)).isCloseTo(.776374491289, within(5e-13));
    assertThat(Bootstrap.standardError(without)).isCloseTo(.142518618602, within(5e-13));
    assertThat(Bootstrap.acceleration(without)).isCloseTo(-.0756715649379, within(5e-13));
  }

  @Test
  void a_share_of_money_is_drawn_alike_for_the_same_seed_and_holds_its_value() {
    double[] parts = new double[60];
    double[] wholes = new double[60];
    for (int i = 0; i < 60; i++) {
      wholes[i] = 1_000 + 977 * i % 5_000;
      parts[i] = i % 3 == 0 ? wholes[i] : 0;
    }
    Bootstrap.Ratio ratio = new Bootstrap.Ratio(parts, wholes);

    assertThat(ratio.interval(7)).isEqualTo(ratio.interval(7));
    assertThat(ratio.interval(7).lower()).isLessThan(ratio.value());
    assertThat(ratio.interval(7).upper()).isGreaterThan(ratio.value());
  }

  @Test
  void many_cases_are_told_by_the_normal_curve_as_the_draws_tell_somewhat_fewer() {
    Range many = halfWon(5_000).interval(1);
    Range fewer = halfWon(4_900).interval(1);

    assertThat(many.halfWidth()).isCloseTo(fewer.halfWidth(), within(.05 * fewer.halfWidth()));
  }

  private static Bootstrap.Ratio halfWon(int cases) {
    double[] parts = new double[cases];
    double[] wholes = new double[cases];
    for (int i = 0; i < cases; i++) {
      wholes[i] = 1 + i % 7;
      parts[i] = i % 2 == 0 ? wholes[i] : 0;
    }
    return new Bootstrap.Ratio(parts, wholes);
  }

  private static double[] everyMean() {
    double[] means = new double[3125];
    for (int way = 0; way < means.length; way++) {
      double sum = 0;
      for (int left = way, drawn = 0; drawn < 5; drawn++, left /= 5) {
        sum += DOUBLING[left % 5];
      }
      means[way] = sum / 5;
    }
    return means;
  }

  private static double[] meansWithoutEach() {
    return Arrays.stream(DOUBLING).map(left -> (31 - left) / 4).toArray();
  }

  private static double[] drop(double[] numbers, int index) {
    double[] left = new double[numbers.length - 1];
    System.arraycopy(numbers, 0, left, 0, index);
    System.arraycopy(numbers, index + 1, left, index, left.length - index);
    return left;
  }

  private static double correlation(double[] x, double[] y) {
    return new CrossCorrelation(x, y).at(0);
  }
}
