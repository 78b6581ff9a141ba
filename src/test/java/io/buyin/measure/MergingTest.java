package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergingTest {

  private static final Merging<Long> MERGING = new Merging<>(Long::longValue, Long::sum);

  @Test
  void strata_that_are_large_enough_stay() {
    assertThat(MERGING.of(List.of(10L, 25L, 12L))).containsExactly(10L, 25L, 12L);
  }

  @Test
  void a_small_stratum_joins_its_smaller_neighbour() {
    assertThat(MERGING.of(List.of(30L, 4L, 12L))).containsExactly(30L, 16L);
    assertThat(MERGING.of(List.of(12L, 4L, 30L))).containsExactly(16L, 30L);
    assertThat(MERGING.of(List.of(12L, 30L, 4L))).containsExactly(12L, 34L);
  }

  @Test
  void one_stratum_left_is_none() {
    assertThat(MERGING.of(List.of(30L, 4L))).isEmpty();
    assertThat(MERGING.of(List.of(30L))).isEmpty();
  }
}
