package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import io.buyin.measure.Nights.DealMaker;
import io.buyin.measure.StopRuleCheck.Outcome;
import io.buyin.quantity.Count;
import io.buyin.settings.Idea.StopRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * By hand: 181 social deals decided in the 181 days of the half year is one a day; the meeting is
 * on 16 July 2026, so 168 days and cases remain until the end of the year. 91 of 181 are won.
 */
class StopRuleTest {

  private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

  @Test
  void cases_are_expected_at_the_present_pace_from_the_meeting_on() {
    StopRuleCheck check = check(new StopRule("win-rate.social", 0.38, 100, YEAR_END), 181);

    assertThat(check.expectedCases().value()).isEqualTo(new Count(168));
    assertThat(check.expectedCases().id()).isEqualTo("expected-cases.social.2026-h1");
    assertThat(check.reachedOn()).isEqualTo(LocalDate.of(2026, 10, 24));
  }

  @Test
  void half_width_is_that_of_wilsons_interval_and_tells_the_rate_from_a_far_threshold() {
    StopRuleCheck check = check(new StopRule("win-rate.social", 0.38, 100, YEAR_END), 181);

    // 1.95996 ÷ 1.022866 × √(0.00148805 + 0.00003403) = 0.074756
    assertThat(check.halfWidth().value().exact().doubleValue()).isCloseTo(.074756, within(5e-7));
    assertThat(check.outcome()).isEqualTo(Outcome.DECIDABLE);
    assertThat(check.isDecidable()).isTrue();
  }

  @Test
  void a_threshold_near_todays_rate_needs_more_cases_than_come() {
    StopRuleCheck check = check(new StopRule("win-rate.social", 0.45, 100, YEAR_END), 181);

    assertThat(check.outcome()).isEqualTo(Outcome.TOO_WIDE);
    double distance = 91.0 / 181 - 0.45;
    assertThat(Rates.wilsonHalfWidth(91.0 / 181, check.casesNeeded())).isLessThan(distance);
    assertThat(Rates.wilsonHalfWidth(91.0 / 181, check.casesNeeded() - 1))
        .isGreaterThanOrEqualTo(distance);
  }

  @Test
  void cases_that_do_not_come_in_time_are_said_first() {
    StopRuleCheck check =
        check(new StopRule("win-rate.social", 0.2, 100, LocalDate.of(2026, 9, 30)), 181);

    assertThat(check.expectedCases().value()).isEqualTo(new Count(76));
    assertThat(check.outcome()).isEqualTo(Outcome.TOO_FEW_CASES);
  }

  @Test
  void without_a_rate_there_is_nothing_to_decide() {
    StopRuleCheck check = check(new StopRule("win-rate.social", 0.38, 5, YEAR_END), 20);

    assertThat(check.rate()).isNull();
    assertThat(check.halfWidth()).isNull();
    assertThat(check.outcome()).isEqualTo(Outcome.NO_RATE);
  }

  @Test
  void a_threshold_at_todays_rate_can_never_be_told() {
    StopRuleCheck check = check(new StopRule("win-rate.social", 91.0 / 181, 100, YEAR_END), 181);

    assertThat(check.casesNeeded()).isZero();
  }

  private static StopRuleCheck check(StopRule rule, int decided) {
    var settings = Nights.settings(Nights.ask(null, null, rule));
    StopRuleCheck check =
        Measuring.measure(Nights.facts(deals(decided), List.of()), settings, Nights.DATE)
            .stopRule();
    assertThat(check).isNotNull();
    return check;
  }

  private static List<Deal> deals(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new DealMaker("D%03d".formatted(i))
                    .created(LocalDate.of(2025, 6, 1).plusDays(i))
                    .closed(LocalDate.of(2026, 1, 1).plusDays(i))
                    .status(i % 2 == 0 ? Status.WON : Status.LOST)
                    .deal())
        .toList();
  }
}
