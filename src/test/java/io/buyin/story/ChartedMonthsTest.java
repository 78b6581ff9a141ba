package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.quantity.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One or two months show no course, so charts reach back. */
class ChartedMonthsTest {

  private static final YearMonth JANUARY = YearMonth.of(2026, 1);

  @Test
  void three_months_stand_alone() {
    assertThat(charted(3, JANUARY.minusMonths(12))).isEqualTo(to(JANUARY, 3));
  }

  @Test
  void one_or_two_months_are_shown_with_those_before_a_year_at_the_most() {
    assertThat(charted(1, JANUARY.minusMonths(12))).isEqualTo(to(JANUARY.minusMonths(11), 12));
    assertThat(charted(2, JANUARY.minusMonths(12))).isEqualTo(to(JANUARY.minusMonths(10), 12));
  }

  @Test
  void nothing_is_shown_from_before_it_is_known() {
    assertThat(charted(1, JANUARY.minusMonths(4))).isEqualTo(to(JANUARY.minusMonths(4), 5));
    assertThat(charted(1, JANUARY)).containsExactly(JANUARY);
    assertThat(ChartedMonths.months(to(JANUARY, 1), Set.of())).containsExactly(JANUARY);
  }

  /** The first months of 2026 are reported. */
  private static List<YearMonth> charted(int reported, YearMonth knownFrom) {
    YearMonth last = JANUARY.plusMonths(reported - 1);
    return ChartedMonths.months(
        to(JANUARY, reported), Set.copyOf(Period.ofMonths(knownFrom, last).months()));
  }

  private static List<YearMonth> to(YearMonth first, int months) {
    return Period.ofMonths(first, first.plusMonths(months - 1)).months();
  }
}
