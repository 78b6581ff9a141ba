package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Recipe.Term;
import io.buyin.settings.Settings.WorkingHours;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecipeTest {

  private static final Measurements NIGHT =
      Measuring.measure(
          Nights.whole(),
          Nights.settings(
              Nights.Pilot.in("DACH", "Nordics")
                  .proposingAt("proposal-sent")
                  .working(new WorkingHours(8, 18, List.of(DayOfWeek.MONDAY), List.of()))),
          Nights.DATE);
  private static final Rebuilt REBUILT = new Rebuilt(NIGHT);
  private static final Set<String> NOT_FROM_GROUPS =
      Set.of(
          "sales-cycle",
          "time-to-decision",
          "trimmed-mean-deal-size",
          "cohort-win-rate",
          "answered-in-a-day",
          "deal-size",
          "first-reply",
          "first-reply-working",
          "slow-reply",
          "conversations",
          "conversations-identified",
          "touches",
          "touches-on-won",
          "people-in-touch",
          "moves-with",
          "weeks-before",
          "first-touch-to-opportunity",
          "returning-accounts",
          "win-rate-at-landmark",
          "ask-cost",
          "ask-contribution",
          "ask-net",
          "forecast-low",
          "forecast-high",
          "forecast-tests",
          "forecast-error");

  @Test
  void every_recipe_computes_its_figure_again() {
    List<Figure> computable =
        NIGHT.figures().values().stream().filter(f -> !f.recipe().equals(Recipe.NONE)).toList();

    assertThat(computable).hasSizeGreaterThan(150);
    for (Figure figure : computable) {
      assertThat(REBUILT.value(figure))
          .as(figure.id())
          .isEqualByComparingTo(figure.value().exact());
    }
  }

  @Test
  void only_medians_distinct_people_touches_and_scenarios_have_no_recipe() {
    Set<String> without =
        NIGHT.figures().values().stream()
            .filter(figure -> figure.recipe().equals(Recipe.NONE))
            .map(Figure::measure)
            .collect(Collectors.toSet());

    assertThat(without).isEqualTo(NOT_FROM_GROUPS);
  }

  @Test
  void filters_name_columns_in_the_order_of_the_table() {
    for (Figure figure : NIGHT.figures().values()) {
      for (Term term : figure.recipe().numerator()) {
        List<String> columns = Rebuilt.columns(REBUILT.table(term));
        List<Integer> order = term.filter().keySet().stream().map(columns::indexOf).toList();
        assertThat(order).as(figure.id()).isSorted().doesNotContain(-1);
      }
    }
  }
}
