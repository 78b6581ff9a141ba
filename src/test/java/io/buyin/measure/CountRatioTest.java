package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Two counts over equally long times; ends worked out from binomial tails, by bisection. */
class CountRatioTest {

  private static final double[] EVEN = {3, 3, 3, 3};

  @Test
  void the_interval_is_that_of_the_conditional_binomial() {
    CountRatio ratio = CountRatio.of(120, 90, EVEN);

    assertThat(ratio.value()).isCloseTo(4.0 / 3, within(1e-12));
    assertThat(ratio.interval().lower()).isCloseTo(1.006041668628005, within(1e-9));
    assertThat(ratio.interval().upper()).isCloseTo(1.772430250202951, within(1e-9));
  }

  @Test
  void few_counts_say_little() {
    CountRatio ratio = CountRatio.of(11, 6, EVEN);

    assertThat(ratio.interval().lower()).isCloseTo(.6214910173832054, within(1e-9));
    assertThat(ratio.interval().upper()).isCloseTo(6.037422325238009, within(1e-9));
  }

  @Test
  void weeks_that_scatter_four_times_as_chance_double_the_reach() {
    double[] weeks = {0, 0, 10, 10, 0, 10, 0, 10, 10, 0, 10};
    double scatter = CountRatio.scatter(weeks);
    CountRatio wide = CountRatio.of(120, 90, weeks);
    CountRatio narrow = CountRatio.of(120, 90, EVEN);

    assertThat(scatter).isCloseTo(5, within(1.0));
    assertThat(Math.log(wide.interval().upper() / wide.value()))
        .isCloseTo(
            Math.sqrt(scatter) * Math.log(narrow.interval().upper() / narrow.value()),
            within(1e-9));
    assertThat(CountRatio.scatter(EVEN)).isEqualTo(1);
    assertThat(CountRatio.scatter(new double[] {4})).isEqualTo(1);
  }
}
