package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {

  @Test
  void one_is_told_without_an_s() {
    assertThat(Counted.of(0, "audience")).isEqualTo("0 audiences");
    assertThat(Counted.of(1, "audience")).isEqualTo("1 audience");
    assertThat(Counted.of(7_038, "row")).isEqualTo("7,038 rows");
  }
}
