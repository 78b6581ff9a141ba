package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.measure.CreditPath.Contact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CreditRuleTest {

  private static final Offset<Double> NINE = within(5e-10);

  @Test
  void time_decay_gives_the_reference_weights() {
    assertThat(decay(14, 7, 0))
        .containsExactly(new double[] {.142857143, .285714286, .571428571}, NINE);
    assertThat(decay(28, 14, 7, 0))
        .containsExactly(new double[] {.034482759, .137931034, .275862069, .551724138}, NINE);
  }

  @Test
  void the_worked_example_of_two_channels_credits_as_by_hand() {
    List<List<String>> paths = List.of(List.of("G"), List.of("G"), List.of("M"), List.of("G", "M"));

    assertThat(credits(CreditRule.FIRST, paths)).containsExactly(3, 1);
    assertThat(credits(CreditRule.LAST, paths)).containsExactly(2, 2);
    assertThat(credits(CreditRule.LINEAR, paths)).containsExactly(2.5, 1.5);
    assertThat(credits(CreditRule.U, paths)).containsExactly(2.5, 1.5);
  }

  @Test
  void u_gives_the_ends_two_fifths_each_and_what_lies_between_the_rest() {
    assertThat(weights(CreditRule.U, path(0, 1, 2, 3)))
        .containsExactly(new double[] {.4, .1, .1, .4}, NINE);
    assertThat(weights(CreditRule.U, path(0, 1))).containsExactly(new double[] {.5, .5}, NINE);
    assertThat(weights(CreditRule.U, path(0))).containsExactly(1);
  }

  @Test
  void contacts_of_one_moment_share_what_the_rule_gives_to_it() {
    List<Contact> path = path(0, 0, 1, 2);

    assertThat(weights(CreditRule.FIRST, path)).containsExactly(.5, .5, 0, 0);
    assertThat(weights(CreditRule.U, path)).containsExactly(new double[] {.2, .2, .2, .4}, NINE);
    assertThat(weights(CreditRule.LAST, path(0, 1, 1))).containsExactly(0, .5, .5);
  }

  @ParameterizedTest
  @EnumSource
  void every_rule_shares_out_the_whole_credit(CreditRule rule) {
    for (List<Contact> path : List.of(path(0), path(0, 0), path(0, 1, 1, 2, 3, 3))) {
      assertThat(Arrays.stream(weights(rule, path)).sum()).isCloseTo(1, within(1e-12));
    }
  }

  private static double[] decay(long... daysBefore) {
    List<Contact> path = new ArrayList<>();
    for (long days : daysBefore) {
      path.add(new Contact("c", path.size(), days));
    }
    return CreditRule.TIME_DECAY.weights(path, 7);
  }

  private static double[] weights(CreditRule rule, List<Contact> path) {
    return rule.weights(path, 7);
  }

  private static List<Contact> path(int... moments) {
    return Arrays.stream(moments)
        .mapToObj(moment -> new Contact("c", moment, 30 - moment))
        .toList();
  }

  private static double[] credits(CreditRule rule, List<List<String>> paths) {
    double[] credits = new double[2];
    for (List<String> path : paths) {
      double[] weights = weights(rule, path(path.size() == 1 ? new int[] {0} : new int[] {0, 1}));
      for (int i = 0; i < weights.length; i++) {
        credits[path.get(i).equals("G") ? 0 : 1] += weights[i];
      }
    }
    return credits;
  }
}
