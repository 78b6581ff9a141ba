package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.measure.Rates.Arm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {

  @ParameterizedTest
  @CsvSource({
    "81, 263, .2552885198782742, .36620957698280004",
    "15, 148, .0623864, .16048724",
    "0, 20, 0, .16112516",
    "1, 29, .00611321, .17175522",
    "10, 10, .7224672, 1",
  })
  void agrees_with_published_wilson_intervals(long x, long n, double lower, double upper) {
    Range range = Rates.wilson(new Arm(x, n));

    assertThat(range.lower()).isCloseTo(lower, within(5e-8));
    assertThat(range.upper()).isCloseTo(upper, within(5e-8));
  }

  @Test
  void wilson_equals_r_to_the_last_digits() {
    Range range = Rates.wilson(new Arm(81, 263));

    assertThat(range.lower()).isCloseTo(.2552885198782742, within(1e-15));
    assertThat(range.upper()).isCloseTo(.36620957698280004, within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, .2, .0524314724024, .333872654037",
    "9, 10, 3, 10, .6, .170522723935, .809017973535",
    "6, 7, 2, 7, .571428571429, .0582279274823, .806249637524",
    "5, 56, 0, 29, .0892857142857, -.0381371479035, .192560013855",
    "0, 10, 0, 20, 0, -.161125158053, .277532799863",
    "0, 10, 0, 10, 0, -.277532799863, .277532799863",
    "10, 10, 0, 20, 1, .679086037142, 1",
    "10, 10, 0, 10, 1, .607509350431, 1",
  })
  void agrees_with_newcombes_table(
      long x1, long n1, long x2, long n2, double difference, double lower, double upper) {
    Arm focus = new Arm(x1, n1);
    Arm other = new Arm(x2, n2);

    assertThat(Rates.difference(focus, other)).isCloseTo(difference, within(5e-13));
    assertThat(Rates.newcombe(focus, other).lower()).isCloseTo(lower, within(5e-13));
    assertThat(Rates.newcombe(focus, other).upper()).isCloseTo(upper, within(5e-13));
  }

  @Test
  void newcombe_changes_sign_with_the_order_of_the_arms() {
    Arm focus = new Arm(47, 105);
    Arm other = new Arm(118, 347);

    Range range = Rates.newcombe(focus, other);
    Range mirrored = Rates.newcombe(other, focus);

    assertThat(mirrored.lower()).isCloseTo(-range.upper(), within(1e-15));
    assertThat(mirrored.upper()).isCloseTo(-range.lower(), within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({
    "10, .341",
    "20, .259",
    "30, .217",
    "50, .166",
    "100, .119",
    "200, .085",
    "400, .060"
  })
  void half_width_of_a_difference_at_a_quarter_follows_the_width_guide(long n, double guide) {
    long successes = (long) Math.rint(n * .25);
    Arm arm = new Arm(successes, n);

    assertThat(Rates.newcombe(arm, arm).halfWidth()).isCloseTo(guide, within(6e-4));
  }

  @Test
  void equal_rates_have_p_one_and_a_clear_contrast_a_small_p() {
    assertThat(Rates.equalityP(new Arm(10, 40), new Arm(10, 40))).isEqualTo(1);
    assertThat(Rates.equalityP(new Arm(0, 40), new Arm(0, 40))).isEqualTo(1);
    // by hand: 452 (|47·229 − 58·118| − 226)² ÷ (105·347·165·287) = 3.5728, of which p = 0.0587
    assertThat(Rates.equalityP(new Arm(47, 105), new Arm(118, 347))).isCloseTo(.0587, within(5e-5));
  }
}
