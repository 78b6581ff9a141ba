package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeasuringTest {

  private static final List<Deal> DEALS = Nights.deals(1_500);

  @Test
  void the_order_of_deals_does_not_matter() {
    List<Deal> shuffled = new ArrayList<>(DEALS);
    Collections.shuffle(shuffled, new Random(3));

    assertThat(Nights.measure(shuffled)).isEqualTo(Nights.measure(DEALS));
  }
}
