package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.settings.Idea;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whether the stop rule can say anything of the idea by its day. */
class StopRuleTest {

  private final Night night = Night.full();

  @Test
  void says_that_present_deals_alone_are_judged_where_no_added_one_can_be_decided_by_then() {
    YearMonth after = YearMonth.from(rule().by()).plusMonths(1);
    night.outlook = Outlooks.landing(night, after);
    assertThat(said())
        .contains("enough to decide. Present deals only: no added deal is decided before")
        .endsWith(" " + after.getYear() + ".");
  }

  @Test
  void says_nothing_of_it_where_added_ones_can_be_decided_in_the_month_of_the_rule() {
    night.outlook = Outlooks.landing(night, YearMonth.from(rule().by()));
    assertThat(said()).endsWith("enough to decide.");
  }

  private Idea.StopRule rule() {
    return Objects.requireNonNull(night.settings.idea().ask().stopRule());
  }

  private String said() {
    return night.brief().slides().stream()
        .filter(Slide.Ask.class::isInstance)
        .map(slide -> ((Slide.Ask) slide).boxes().get(1).text().text().replace('\u00a0', ' '))
        .findFirst()
        .orElseThrow();
  }
}
