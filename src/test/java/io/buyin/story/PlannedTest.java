package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.PlanValue;
import io.buyin.fact.RowOrigin;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a plan of the plans export is compared with, and what is said where it is with nothing. */
class PlannedTest {

  private final Night night = Night.full();

  @Test
  void a_plan_of_the_year_stands_beside_the_half_and_is_not_compared_with_it() {
    night.settings = without("business");
    plans(row("closed-won", "2026", "19800000"));
    Slide.WhyNow page = page();
    assertThat(plain(page.goals().get(0).plan())).isEqualTo("plan FY2026 €19.8m");
    assertThat(plain(page.goals().get(0).share())).isEqualTo("FY2026 not over: no comparison yet");
    night.settings = Orders.aiming(List.of(unplanned(night.settings.goal("business"))));
    assertThat(plain(page().frame().title()))
        .isEqualTo(
            "“Grow new business” moved forward in H1 2026, from €8.70m to €9.42m; the plan for"
                + " FY2026 is not over");
    assertThat(plain(page().steps().get(0).text()))
        .isEqualTo(
            "Closed won is €9.42m in H1 2026; the plan of €19.8m is for FY2026, which is not"
                + " over.");
    Numbers.SummaryRow row = summary("closed-won.all.2026-h1");
    assertThat(row.planRuns()).isTrue();
    assertThat(row.plan()).isNull();
    assertThat(row.deltaPlan()).isNull();
  }

  @Test
  void quarters_that_add_up_to_the_half_are_its_plan() {
    night.settings = without("business");
    plans(
        row("closed-won", "2026", "19800000"),
        row("closed-won", "2026-Q2", "5000000"),
        row("closed-won", "2026-Q1", "4000000"));
    assertThat(plain(page().goals().get(0).plan())).isEqualTo("plan €9.00m");
    assertThat(plain(page().goals().get(0).share())).isEqualTo("105%");
    assertThat(summary("closed-won.all.2026-h1").planRuns()).isFalse();
    assertThat(night.brief().tokens())
        .anyMatch(token -> token.source().equals("plans.closed-won.all.2026-Q1..2026-Q2"));
  }

  @Test
  void quarters_of_a_rate_do_not_add_up() {
    night.settings = without("win");
    plans(row("win-rate", "2026-Q1", ".3"), row("win-rate", "2026-Q2", ".4"));
    assertThat(plain(page().goals().get(1).share())).isEqualTo("no plan");
  }

  @Test
  void a_part_of_the_months_is_no_plan_of_them() {
    night.settings = without("business");
    plans(row("closed-won", "2026-Q1", "4000000"), row("closed-won", "2026-Q3", "4000000"));
    assertThat(plain(page().goals().get(0).share())).isEqualTo("no plan");
  }

  @Test
  void a_time_that_came_nearer_to_its_plan_is_no_share_of_it() {
    Slide.GoalRow cycle = page().goals().get(2);
    assertThat(plain(cycle.share())).isEqualTo("78% of the way");
    night.settings = only("cycle");
    assertThat(plain(page().steps().get(0).text()))
        .isEqualTo("Sales cycle is 112 days in H1 2026; the plan is 110 days.");
  }

  @Test
  void one_goal_alone_is_named_with_its_values_instead_of_counted() {
    night.settings = only("cycle");
    assertThat(plain(page().frame().title()))
        .isEqualTo(
            "“Shorten the cycle” moved forward in H1 2026, from 119 days to 112 days; the"
                + " plan was 110 days");
    night.figures.keySet().removeIf(id -> id.startsWith("sales-cycle.all"));
    assertThat(plain(page().frame().title()))
        .isEqualTo(
            "“Shorten the cycle” cannot be measured for H1 2026 yet: a field is missing, or most"
                + " cases are still open");
  }

  @Test
  void where_one_of_several_goals_is_measured_the_others_are_counted_as_missing() {
    night.figures.keySet().removeIf(id -> !id.startsWith("win-rate"));
    assertThat(plain(page().frame().title()))
        .startsWith("“Win more” ")
        .endsWith("; 3 more not measured yet");
  }

  private Slide.WhyNow page() {
    return night.brief().slides().stream()
        .filter(Slide.WhyNow.class::isInstance)
        .map(Slide.WhyNow.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private Numbers.SummaryRow summary(String figure) {
    return night.brief().numbers().summary().stream()
        .filter(row -> row.figure().equals(figure))
        .findFirst()
        .orElseThrow();
  }

  private void plans(PlanValue... plans) {
    night.background = new Background(List.of(), List.of(), List.of(plans), null);
  }

  private static PlanValue row(String measure, String period, String value) {
    return new PlanValue(
        new RowOrigin("plans.csv", 2), measure, period, "all", new BigDecimal(value), "CFO", null);
  }

  /** The order form with a goal that states no plan. */
  private Settings without(String id) {
    return Orders.aiming(
        night.settings.goals().stream()
            .map(goal -> goal.id().equals(id) ? unplanned(goal) : goal)
            .toList());
  }

  private static Settings.Goal unplanned(Settings.Goal goal) {
    return new Settings.Goal(
        goal.id(), goal.name(), goal.owner(), goal.measure(), goal.target(), null, goal.baseline());
  }

  private Settings only(String id) {
    return Orders.aiming(Stream.of(id).map(each -> Orders.halden().goal(each)).toList());
  }

  private static String plain(Phrase phrase) {
    return phrase.text().replace('\u00a0', ' ');
  }
}
