package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.voice.Voices;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts that a part of a bar is too thin for stand beside the team's name. */
class StanceChartTest {

  @Test
  void prints_a_count_in_the_bar_where_it_fits() {
    ChartPlan plan = plan(new Voices.Balance(4, 1, 3, 0));

    assertThat(plan.categories()).containsExactly("Sales");
    assertThat(labels(plan)).containsExactly("3", "1", "4");
  }

  @Test
  void prints_a_count_beside_the_team_where_its_part_of_the_bar_is_a_sliver() {
    ChartPlan plan = plan(new Voices.Balance(4_000, 1, 3, 0));

    assertThat(plan.categories()).containsExactly("Sales (ask\u00a03, mixed\u00a01)");
    assertThat(labels(plan)).containsExactly("", "", "4,000");
    assertThat(plan.series().get(0).points().get(0).value()).isEqualByComparingTo("3");
  }

  private static List<String> labels(ChartPlan plan) {
    return plan.series().stream().map(line -> line.points().get(0).label().text()).toList();
  }

  private static ChartPlan plan(Voices.Balance sales) {
    Night night = Night.full();
    Voices old = night.voices;
    night.voices =
        new Voices(
            old.all(),
            sales,
            old.byTheme(),
            List.of(new Voices.TeamBalance(List.of("Sales"), sales)),
            0,
            0);
    return new StanceChart(Ground.of(night.input())).plan();
  }
}
