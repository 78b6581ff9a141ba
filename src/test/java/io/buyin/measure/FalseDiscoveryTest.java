package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The 15 p-values of Benjamini and Hochberg 1995; adjusted values from R 4.2.2. */
class FalseDiscoveryTest {

  private static final List<Double> P =
      List.of(
          .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
          .7590, 1.0);
  private static final List<Double> Q =
      List.of(
          .0015,
          .003,
          .0095,
          .035625,
          .0603,
          .0638571428571,
          .0638571428571,
          .0645,
          .0765,
          .486,
          .5811818181818,
          .714875,
          .7532307692308,
          .8132142857143,
          1.0);

  @Test
  void agrees_with_the_paper_and_rejects_four() {
    List<Double> q = FalseDiscovery.q(P);

    for (int i = 0; i < P.size(); i++) {
      assertThat(q.get(i)).isCloseTo(Q.get(i), within(5e-14));
    }
    assertThat(q.stream().filter(value -> value <= .05)).hasSize(4);
  }

  @Test
  void keeps_the_order_given() {
    List<Double> reversed = new ArrayList<>(P);
    Collections.reverse(reversed);
    List<Double> expected = new ArrayList<>(FalseDiscovery.q(P));
    Collections.reverse(expected);

    assertThat(FalseDiscovery.q(reversed)).isEqualTo(expected);
  }

  @Test
  void a_family_of_none_or_one_changes_nothing() {
    assertThat(FalseDiscovery.q(List.of())).isEmpty();
    assertThat(FalseDiscovery.q(List.of(.03))).containsExactly(.03);
  }
}
