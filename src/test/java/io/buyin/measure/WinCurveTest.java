package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.measure.WinCurve.Ends;
import org.junit.jupiter.api.Test;

class WinCurveTest {

  /**
   * By hand: 5 at risk; won at 2 (1 of 5), lost at 3 (1 of 4), left open at 3, won at 6 (1 of 2).
   */
  private final WinCurve curve = curve();

  private static WinCurve curve() {
    Ends ends = new Ends();
    ends.won(0, 2);
    ends.lost(0, 3);
    ends.stillOpen(0, 3);
    ends.won(0, 6);
    ends.stillOpen(0, 9);
    return ends.curve();
  }

  @Test
  void shares_won_and_open_are_those_of_aalen_and_johansen() {
    assertThat(curve.wonBy(1)).isZero();
    assertThat(curve.wonBy(2)).isCloseTo(0.2, within(1e-12));
    assertThat(curve.openAfter(3)).isCloseTo(0.8 * 0.75, within(1e-12));
    assertThat(curve.wonBy(6)).isCloseTo(0.2 + 0.6 * 0.5, within(1e-12));
    assertThat(curve.wonBy(5_000)).isCloseTo(0.5, within(1e-12));
    assertThat(curve.decided()).isEqualTo(3);
  }

  @Test
  void the_chance_of_an_open_one_counts_from_its_age() {
    // still open after day 3: 0.6; won from then to day 6: 0.3
    assertThat(curve.chance(3, 3)).isCloseTo(0.5, within(1e-12));
    assertThat(curve.chance(3, 2)).isZero();
    assertThat(curve.chance(3, -4)).isZero();
  }

  @Test
  void few_cases_are_drawn_towards_what_is_known_from_elsewhere() {
    // two were seen beyond day 3
    assertThat(curve.watchedBeyond(3)).isEqualTo(2);
    assertThat(curve.drawn(3, 3, 0.2)).isCloseTo((2 * 0.5 + 20 * 0.2) / 22, within(1e-12));
    assertThat(curve.drawn(400, 30, 0.2)).isEqualTo(0.2);
  }

  @Test
  void those_created_before_the_register_began_count_from_the_age_they_had_then() {
    Ends late = new Ends();
    late.won(0, 2);
    late.stillOpen(0, 8);
    late.lost(5, 7); // was 5 days old when the register began: not at risk on day 2
    WinCurve truncated = late.curve();

    assertThat(truncated.wonBy(2)).isCloseTo(0.5, within(1e-12));
    assertThat(truncated.openAfter(7)).isCloseTo(0.5 * 0.5, within(1e-12));
  }

  @Test
  void without_any_case_there_is_no_chance() {
    WinCurve empty = new Ends().curve();

    assertThat(empty.chance(0, 90)).isZero();
    assertThat(empty.steadyChance(10, 90)).isZero();
    assertThat(empty.wonOfOpenedWithin(0)).isZero();
  }

  /** Kaplan-Meier on the maintained group of the aml data (R survival), all events as losses. */
  @Test
  void the_share_still_open_is_that_of_kaplan_and_meier() {
    Ends aml = new Ends();
    for (int event : new int[] {9, 13, 18, 23, 31, 34, 48}) {
      aml.lost(0, event);
    }
    for (int censored : new int[] {13, 28, 45, 161}) {
      aml.stillOpen(0, censored);
    }
    WinCurve curve = aml.curve();
    double[] expected = {.909091, .818182, .715909, .613636, .490909, .368182, .184091};
    int[] days = {9, 13, 18, 23, 31, 34, 48};
    for (int i = 0; i < days.length; i++) {
      assertThat(curve.openAfter(days[i])).isCloseTo(expected[i], within(1e-6));
    }
  }
}
