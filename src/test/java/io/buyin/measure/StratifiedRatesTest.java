package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.measure.Rates.Arm;
import io.buyin.measure.StratifiedRates.Stratum;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Berkeley admissions 1973 (Bickel et al. 1975), men against women; values from R 4.2.2. */
class StratifiedRatesTest {

  private static final StratifiedRates BERKELEY =
      new StratifiedRates(
          List.of(
              department(512, 313, 89, 19),
              department(353, 207, 17, 8),
              department(120, 205, 202, 391),
              department(138, 279, 131, 244),
              department(53, 138, 94, 299),
              department(22, 351, 24, 317)));

  @Test
  void stratified_difference_turns_the_sign_of_the_crude_one() {
    Stratum crude = BERKELEY.strata().stream().reduce(Stratum::plus).orElseThrow();

    assertThat(Rates.difference(crude.focus(), crude.other()))
        .isCloseTo(.141645428247, within(5e-13));
    Range newcombe = Rates.newcombe(crude.focus(), crude.other());
    assertThat(newcombe.lower()).isCloseTo(.113213121443, within(5e-13));
    assertThat(newcombe.upper()).isCloseTo(.16956951103, within(5e-12));
    assertThat(BERKELEY.difference()).isCloseTo(-.0184251961909, within(5e-14));
  }

  @Test
  void standard_error_is_that_of_greenland_and_robins() {
    assertThat(BERKELEY.standardError()).isCloseTo(.0146194685233, within(5e-14));
    assertThat(BERKELEY.interval().includesZero()).isTrue();
  }

  @Test
  void test_equals_cochran_mantel_haenszel_with_and_without_continuity() {
    assertThat(BERKELEY.statistic(true)).isCloseTo(1.426946228587, within(5e-13));
    assertThat(BERKELEY.p()).isCloseTo(.232263462817, within(5e-13));
    assertThat(BERKELEY.statistic(false)).isCloseTo(1.524606660443, within(5e-13));
    assertThat(Rates.chiSquareP(BERKELEY.statistic(false))).isCloseTo(.216923697056, within(5e-13));
  }

  @Test
  void common_odds_ratio_is_that_of_mantel_and_haenszel() {
    assertThat(BERKELEY.oddsRatio()).isCloseTo(.904696828259, within(5e-13));
  }

  private static Stratum department(long inA, long outA, long inB, long outB) {
    return new Stratum(new Arm(inA, inA + outA), new Arm(inB, inB + outB));
  }
}
