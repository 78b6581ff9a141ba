package io.buyin.measure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reference: R's survival package on its data set aml (Miller 1981). */
class WaitCurveTest {

  /** Minus means censored. */
  private static final Waits MAINTAINED = waits(9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161);

  private static final Waits NOT_MAINTAINED = waits(5, 5, 8, 8, 12, -16, 23, 27, 30, 33, 43, 45);

  @Test
  void the_share_still_waiting_is_that_of_the_textbook() {
    WaitCurve curve = WaitCurve.of(MAINTAINED);
    long[] lengths = {9, 13, 18, 23, 31, 34, 48};
    double[] shares = {.909091, .818182, .715909, .613636, .490909, .368182, .184091};
    for (int i = 0; i < lengths.length; i++) {
      assertThat(curve.waitingAfter(lengths[i])).isCloseTo(shares[i], within(5e-7));
    }
    assertThat(curve.waitingAfter(8)).isEqualTo(1);
  }

  @Test
  void medians_are_those_of_the_textbook() {
    assertThat(WaitCurve.of(MAINTAINED).median()).isEqualTo(31);
    assertThat(WaitCurve.of(NOT_MAINTAINED).median()).isEqualTo(23);
  }

  @Test
  void an_upper_end_that_is_not_reached_leaves_no_interval() {
    assertThat(WaitCurve.of(MAINTAINED).lowerEnd()).isEqualTo(13);
    assertThat(WaitCurve.of(MAINTAINED).interval()).isNull();
  }

  @Test
  void the_interval_is_that_of_survfit_on_the_scale_of_log_log() {
    assertThat(WaitCurve.of(NOT_MAINTAINED).interval()).isEqualTo(new Range(5, 33));
  }

  @Test
  void the_log_rank_test_is_that_of_the_textbook() {
    LogRank test = LogRank.within(List.of(new LogRank.Pair(MAINTAINED, NOT_MAINTAINED)));
    assertThat(test.statistic()).isCloseTo(3.396388699, within(1e-9));
    assertThat(test.p()).isCloseTo(.06534, within(5e-6));
  }

  @Test
  void a_stratum_that_is_there_twice_doubles_the_statistic() {
    var pair = new LogRank.Pair(MAINTAINED, NOT_MAINTAINED);
    assertThat(LogRank.within(List.of(pair, pair)).statistic())
        .isCloseTo(2 * 3.396388699, within(1e-8));
  }

  @Test
  void without_censoring_the_median_is_the_usual_one() {
    assertThat(WaitCurve.of(waits(4, 1, 3, 2)).median()).isEqualTo(2.5);
    assertThat(WaitCurve.of(waits(5, 1, 3, 2, 4)).median()).isEqualTo(3);
  }

  @Test
  void cases_that_still_wait_make_the_median_later() {
    assertThat(WaitCurve.of(waits(1, 2, 3, 4, 5)).median()).isEqualTo(3);
    assertThat(requireNonNull(WaitCurve.of(waits(1, 2, 3, 4, 5, -6, -6, -6)).median()))
        .isGreaterThan(3);
  }

  @Test
  void there_is_no_median_where_more_than_half_still_wait() {
    assertThat(WaitCurve.of(waits(1, 2, -9, -9, -9)).median()).isNull();
    assertThat(WaitCurve.of(waits(-1, -2)).median()).isNull();
    assertThat(WaitCurve.of(waits()).median()).isNull();
  }

  @Test
  void the_interval_holds_the_median_and_narrows_with_more_cases() {
    int[] hundred = new int[100];
    int[] thousand = new int[1_000];
    for (int i = 0; i < 1_000; i++) {
      thousand[i] = 1 + i;
      hundred[i % 100] = 10 * (1 + i % 100);
    }
    Range wide = requireNonNull(WaitCurve.of(waits(hundred)).interval());
    Range narrow = requireNonNull(WaitCurve.of(waits(thousand)).interval());
    assertThat(wide.lower()).isLessThan(505);
    assertThat(wide.upper()).isGreaterThan(505);
    assertThat(narrow.halfWidth()).isLessThan(wide.halfWidth() / 2.5);
  }

  static Waits waits(int... lengths) {
    Waits.Collector waits = new Waits.Collector();
    for (int length : lengths) {
      waits.add(Math.abs(length), length > 0);
    }
    return waits.sorted();
  }
}
