package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Values from R 4.2.2 wilcox.test. */
class ShiftTest {

  private static final double[] X = {.80, .83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, .73, 1.46};
  private static final double[] Y = {1.15, .88, .90, .74, 1.21};
  private static final double[] MAY = {
    41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115,
    37
  };
  private static final double[] AUGUST = {
    39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76,
    118, 84, 85
  };

  @Test
  void groups_whose_values_are_all_the_same_are_no_contrast() {
    double[] same = new double[60];

    assertThat(Shift.p(same, same)).isEqualTo(1);
  }

  @Test
  void small_samples_without_ties_are_exact() {
    Shift shift = Shift.between(X, Y);

    assertThat(Shift.p(X, Y)).isCloseTo(.2544122544122544, within(1e-15));
    assertThat(shift.estimate()).isCloseTo(.305, within(1e-12));
    assertThat(shift.interval().lower()).isCloseTo(-.15, within(1e-12));
    assertThat(shift.interval().upper()).isCloseTo(.76, within(1e-12));
  }

  @Test
  void ties_are_corrected_and_the_estimate_is_a_difference_that_occurs() {
    Shift shift = Shift.between(MAY, AUGUST);

    assertThat(Shift.p(MAY, AUGUST)).isCloseTo(.000120807831, within(5e-13));
    assertThat(shift.estimate()).isEqualTo(-32);
    assertThat(shift.interval()).isEqualTo(new Range(-53, -15));
  }

  @Test
  void one_stratum_says_what_the_whole_says() {
    Shift stratified = Shift.within(List.of(Shift.Pair.of(MAY, AUGUST)));

    assertThat(stratified.estimate()).isEqualTo(-32);
    assertThat(stratified.interval()).isEqualTo(new Range(-53, -15));
  }

  @Test
  void a_shift_that_is_the_same_in_two_very_different_strata_is_found() {
    double[] small = {10, 12, 14, 16, 18, 20, 22, 24};
    double[] large = {1010, 1012, 1014, 1016, 1018, 1020, 1022, 1024};

    Shift shift =
        Shift.within(
            List.of(Shift.Pair.of(plus(small, 5), small), Shift.Pair.of(plus(large, 5), large)));

    assertThat(shift.estimate()).isEqualTo(5);
    assertThat(shift.interval().lower()).isLessThan(5).isGreaterThan(-5);
    assertThat(shift.interval().upper()).isGreaterThan(5).isLessThan(15);
  }

  @Test
  void estimate_equals_the_sorted_median_of_all_differences() {
    double[] focus = pseudo(137, 3);
    double[] other = pseudo(211, 11);

    assertThat(Shift.between(focus, other).estimate()).isEqualTo(bruteForce(focus, other));
  }

  private static double bruteForce(double[] focus, double[] other) {
    double[] all = new double[focus.length * other.length];
    int next = 0;
    for (double x : focus) {
      for (double y : other) {
        all[next++] = x - y;
      }
    }
    java.util.Arrays.sort(all);
    return (all[(next - 1) / 2] + all[next / 2]) / 2;
  }

  private static double[] pseudo(int size, int factor) {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = (i * 7919L * factor) % 1009;
    }
    return values;
  }

  private static double[] plus(double[] values, double shift) {
    return java.util.Arrays.stream(values).map(value -> value + shift).toArray();
  }
}
