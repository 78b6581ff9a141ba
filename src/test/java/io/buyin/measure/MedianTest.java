package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MedianTest {

  @Test
  void an_even_number_of_values_meets_in_the_middle() {
    assertThat(new Median(values(4, 1, 3, 2)).value()).isEqualByComparingTo("2.5");
  }

  @Test
  void interval_of_forty_values_ends_at_the_fourteenth_and_twenty_seventh() {
    // qbinom(.025, 40, .5) is 14 in R: P(X <= 13) = .0192, so [x14, x27] covers 96.15 %
    List<BigDecimal> values = IntStream.rangeClosed(1, 40).mapToObj(BigDecimal::valueOf).toList();

    Interval interval = new Median(values).interval();

    assertThat(interval.lower()).isEqualByComparingTo("14");
    assertThat(interval.upper()).isEqualByComparingTo("27");
  }

  @Test
  void a_tiny_sample_has_its_own_range_as_interval() {
    Interval interval = new Median(values(5, 9, 7)).interval();

    assertThat(interval.lower()).isEqualByComparingTo("5");
    assertThat(interval.upper()).isEqualByComparingTo("9");
  }

  private static List<BigDecimal> values(long... numbers) {
    return IntStream.range(0, numbers.length)
        .mapToObj(i -> BigDecimal.valueOf(numbers[i]))
        .toList();
  }
}
