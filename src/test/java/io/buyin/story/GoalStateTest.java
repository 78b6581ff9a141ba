package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Grade;
import io.buyin.quantity.Days;
import io.buyin.quantity.Share;
import org.junit.jupiter.api.Test;

class GoalStateTest {

  private final Night night = Night.full();

  @Test
  void measures_amounts_against_the_plan_and_times_by_their_improvement() {
    assertThat(share("business")).isEqualByComparingTo("0.9711340206185567");
    assertThat(share("cycle")).isEqualByComparingTo("0.7777777777777778");
  }

  @Test
  void gives_no_share_of_plan_to_what_fell_behind_its_baseline() {
    night.level("win-rate", "all", Night.H1, Share.of(30, 100), Grade.B);
    GoalState state = state("win");
    assertThat(state.shareOfPlan()).isEmpty();
    assertThat(state.missedPlan()).isTrue();
    assertThat(state.nearness()).isNegative();
  }

  @Test
  void knows_that_fewer_days_are_better() {
    assertThat(state("cycle").missedPlan()).isTrue();
    night.level("sales-cycle", "all", Night.H1, Days.of(109), Grade.B);
    assertThat(state("cycle").reachedPlan()).isTrue();
    assertThat(state("cycle").movedForward()).isTrue();
  }

  @Test
  void reads_the_part_of_a_measure_that_a_goal_is_about() {
    assertThat(state("social").actual()).isEqualTo(night.figures.get("closed-won.social.2026-h1"));
    assertThat(state("social").reachedPlan()).isTrue();
  }

  @Test
  void says_nothing_where_the_measure_is_not_known() {
    night.figures.clear();
    GoalState state = state("business");
    assertThat(state.gap()).isEmpty();
    assertThat(state.sinceStart()).isEmpty();
  }

  private java.math.BigDecimal share(String goal) {
    return state(goal).shareOfPlan().orElseThrow().exact();
  }

  private GoalState state(String goal) {
    return GoalState.of(Ground.of(night.input()), night.settings.goal(goal));
  }
}
