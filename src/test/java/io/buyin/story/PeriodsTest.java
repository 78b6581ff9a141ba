package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.quantity.Period;
import io.buyin.quantity.Tongue;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodsTest {

  @Test
  void names_halves_quarters_and_years() {
    assertThat(name(1, months(2026, 1, 6))).isEqualTo("H1 2026");
    assertThat(name(1, months(2026, 7, 12))).isEqualTo("H2 2026");
    assertThat(name(1, months(2026, 4, 6))).isEqualTo("Q2 2026");
    assertThat(name(1, months(2026, 1, 12))).isEqualTo("FY2026");
  }

  @Test
  void names_other_periods_by_their_months() {
    assertThat(name(1, months(2026, 1, 7))).isEqualTo("Jan to Jul 2026");
    assertThat(name(1, months(2026, 3, 3))).isEqualTo("March 2026");
  }

  @Test
  void names_a_fiscal_year_that_is_not_the_calendar_year_by_both() {
    assertThat(name(4, months(2026, 4, 9))).isEqualTo("H1 2026/27");
    assertThat(name(4, months(2026, 1, 6))).isEqualTo("Jan to Jun 2026");
  }

  private static Period months(int year, int first, int last) {
    return Period.ofMonths(YearMonth.of(year, first), YearMonth.of(year, last));
  }

  private static String name(int firstMonth, Period period) {
    Words words = new Words(Tongue.EN_GB, new TokenBook());
    return new Periods(words, firstMonth).name(period).text().replace('\u00a0', ' ');
  }
}
