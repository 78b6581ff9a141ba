package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Gap;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is printed where there is little to print, state by state as the design lists them; where
 * another test holds one, it is named.
 */
class LowDataTest {

  /** {@code state | test class # test method}. */
  private static final List<String> HELD =
      List.of(
          "under 30 cases | StorytellerTest#leaves_a_gap_where_fewer_than_30_were_decided",
          "no questioning voice |"
              + " StorytellerTest#says_that_nobody_questions_a_theme_where_nobody_does",
          "no quote at all | StorytellerTest#bars_a_result_that_nobody_may_be_quoted_on",
          "no target | LowDataTest#a_figure_without_a_target_says_that_none_is_set",
          "missing periods |"
              + " HonestPagesTest#leaves_a_gap_in_the_timeline_where_nothing_is_known_of_a_month",
          "stale source | StorytellerTest#notes_a_source_that_is_older_than_the_limit",
          "below target |"
              + " StorytellerTest#shows_every_shortfall_against_plan_with_its_sign_as_unfavourable",
          "fewer than three results |"
              + " LowDataTest#fewer_than_three_results_leave_a_column_for_what_will_be_known",
          "no sales | StorytellerTest#stops_the_chain_at_engagement_without_sales",
          "fewer than five people |"
              + " StorytellerTest#draws_no_stance_chart_for_fewer_than_five_people",
          "no earlier meeting | LowDataTest#without_an_earlier_meeting_there_is_no_page_of_wins",
          "no social | StorytellerTest#starts_the_chain_at_opportunities_without_social",
          "no forecast | ForecastPageTest#below_grade_c_and_without_a_forecast_there_is_no_page",
          "short record |"
              + " ForecastPageTest#without_enough_of_a_record_there_is_neither_range_nor_chance",
          "could be chance |"
              + " StorytellerTest#says_could_be_chance_in_the_title_and_gives_no_verdict_colour",
          "other currencies | FiltersTest#says_every_clause");

  @Test
  void every_state_of_the_design_has_a_test_that_exists() throws Exception {
    for (String held : HELD) {
      String[] test = held.split(" \\| ")[1].split("#");
      assertThat(Arrays.stream(Class.forName("io.buyin.story." + test[0]).getDeclaredMethods()))
          .as(held)
          .extracting(Method::getName)
          .contains(test[1]);
    }
  }

  @Test
  void a_figure_without_a_target_says_that_none_is_set() {
    Night night = ReplyStoryTest.night();
    night.settings = Orders.halden();
    Ground ground = Ground.of(night.input());
    Slide.Fact target =
        new Evidence(ground).target(ground.figure("first-reply", "pilot").orElseThrow());

    assertThat(target.value().text()).isEqualTo("Not set");
    assertThat(target.detail().text()).isNotEmpty();
  }

  @Test
  void fewer_than_three_results_leave_a_column_for_what_will_be_known() {
    Night night = Night.full();
    night.comparisons.clear();
    night.gaps.add(new Gap("win-rate", "social", Night.H1, 17, 30));
    Brief brief = night.brief();

    List<Slide.Evidence> pages = evidence(brief).toList();
    assertThat(pages).hasSizeLessThan(3);
    assertThat(pages.get(0).frame().kicker().text()).startsWith("Evidence 1 of " + pages.size());
    Slide.Summary summary =
        brief.slides().stream()
            .filter(Slide.Summary.class::isInstance)
            .map(Slide.Summary.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(summary.columns().get(summary.columns().size() - 1).label().text())
        .startsWith("What we will know");
  }

  @Test
  void without_an_earlier_meeting_there_is_no_page_of_wins() {
    assertThat(Night.full().brief().slides()).noneMatch(Slide.Wins.class::isInstance);
    assertThat(FullDepthTest.since().brief().slides()).anyMatch(Slide.Wins.class::isInstance);
  }

  private static Stream<Slide.Evidence> evidence(Brief brief) {
    return brief.slides().stream()
        .filter(Slide.Evidence.class::isInstance)
        .map(Slide.Evidence.class::cast);
  }
}
