package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.measure.Cusum.Shift;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Reference values of published tables. */
class ChangeStatisticsTest {

  /** Annual flow of the Nile at Aswan, 1871 to 1970. */
  private static final double[] NILE = {
    1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960,
    1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694,
    940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832,
    764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944,
    984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890,
    744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746,
    919, 718, 714, 740
  };

  /** Montgomery's table of a process with a shift after the 20th sample. */
  private static final double[] SHIFTED = {
    9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40,
    10.08, 9.37, 10.62, 10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62,
    11.31, 10.52
  };

  private static final double[] COATINGS = {
    324.925, 324.675, 324.725, 324.350, 325.350, 325.225, 324.125, 324.525, 325.225, 324.600,
    324.625, 325.150, 328.325, 327.250, 327.825, 328.500, 326.675, 327.775, 326.875, 328.350
  };

  @Test
  void an_outlier_is_measured_by_what_is_usual() {
    double[] usual = {10, 12, 11, 13, 12, 11, 40};

    assertThat(RobustZ.of(usual).of(40).orElseThrow()).isCloseTo(18.886, within(.0005));
    assertThat(RobustZ.of(new double[] {1, 2, 3, 4, 100}).scale()).isCloseTo(1.4826, within(1e-9));
    assertThat(RobustZ.of(NILE).scale()).isCloseTo(179.3946, within(1e-9));
  }

  @Test
  void without_a_median_deviation_the_mean_one_counts_and_without_any_nothing_is_told() {
    assertThat(RobustZ.of(new double[] {5, 5, 5, 5, 9}).scale())
        .isCloseTo(1.2533 * .8, within(1e-9));
    assertThat(RobustZ.of(new double[] {5, 5, 5}).of(9)).isEmpty();
  }

  @Test
  void sums_of_small_shifts_give_montgomerys_table() {
    Cusum sums = Cusum.of(SHIFTED, 10, .5);

    assertThat(Arrays.copyOfRange(sums.high(), 19, 30))
        .containsExactly(
            new double[] {.34, .74, 0, 1.79, 2.79, 2.89, 3.47, 3.35, 4.47, 5.28, 5.30},
            within(1e-9));
    assertThat(sums.standing(5)).isEqualTo(new Shift(22, 28, true));
    assertThat(sums.standing(8)).isNull();
  }

  @Test
  void sums_of_small_shifts_give_the_table_of_coatings() {
    Cusum sums = Cusum.of(COATINGS, 325, .3175);

    assertThat(Arrays.copyOfRange(sums.high(), 12, 20))
        .containsExactly(
            new double[] {3.0075, 4.9400, 7.4475, 10.6300, 11.9875, 14.4450, 16.0025, 19.0350},
            within(1e-9));
    assertThat(sums.high()[4]).isCloseTo(.0325, within(1e-9));
    assertThat(new double[] {sums.low()[1], sums.low()[3]})
        .containsExactly(new double[] {.0075, .3325}, within(1e-9));
    assertThat(Arrays.copyOfRange(sums.low(), 6, 11))
        .containsExactly(new double[] {.5575, .7150, .1725, .2550, .3125}, within(1e-9));
  }

  @Test
  void a_shift_down_is_found_like_one_up() {
    double[] mirrored = Arrays.stream(SHIFTED).map(value -> 20 - value).toArray();

    assertThat(Cusum.of(mirrored, 10, .5).standing(5)).isEqualTo(new Shift(22, 28, false));
    assertThat(Cusum.of(new double[0], 10, .5).standing(5)).isNull();
  }

  @Test
  void the_nile_changed_its_level_after_1898() {
    Breakpoint change = Objects.requireNonNull(Breakpoint.of(NILE));

    assertThat(change.before()).isEqualTo(28);
    assertThat(Breakpoint.squares(NILE, 0, 100)).isCloseTo(2835156.750, within(.0005));
    assertThat(change.left()).isCloseTo(1597457.194, within(.0005));
    assertThat(change.without()).isCloseTo(1318.242, within(.0005));
    assertThat(change.criterion()).isCloseTo(1270.084, within(.0005));
  }

  @Test
  void a_series_without_a_change_of_level_has_none() {
    double[] level = new double[60];
    for (int t = 0; t < level.length; t++) {
      level[t] = 100 + t * 7919 % 13;
    }
    assertThat(Breakpoint.of(level)).isNull();
    assertThat(Breakpoint.of(new double[] {1, 2, 9})).isNull();
  }
}
