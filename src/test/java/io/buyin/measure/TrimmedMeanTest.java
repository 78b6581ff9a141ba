package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrimmedMeanTest {

  /** 1 to 19 and one of a thousand: two go at each end, 3 to 18 are left. */
  private static final TrimmedMean MEAN =
      new TrimmedMean(
          Stream.concat(
                  IntStream.rangeClosed(1, 19).mapToObj(BigDecimal::valueOf),
                  Stream.of(BigDecimal.valueOf(1_000)))
              .toList());

  @Test
  void the_largest_does_not_move_it() {
    assertThat(MEAN.value()).isEqualByComparingTo("10.5");
  }

  /** Scatter 5.4531 when drawn in, √20 and 0.8 under it, Student's t of 15 is 2.1314. */
  @Test
  void its_interval_comes_from_the_scatter_drawn_in() {
    assertThat(MEAN.interval().halfWidth()).isCloseTo(1.5242016892 * 2.13144954556, within(1e-6));
    assertThat((MEAN.interval().upper() + MEAN.interval().lower()) / 2)
        .isCloseTo(10.5, within(1e-12));
  }

  @Test
  void under_ten_values_nothing_is_left_out() {
    List<BigDecimal> few = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(9));

    assertThat(new TrimmedMean(few).value()).isEqualByComparingTo("4");
  }
}
