package io.buyin.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void days_are_compared_with_the_same_weekdays_364_days_before() {
    LocalDate friday = LocalDate.of(2024, 3, 15);
    Period day = new Period(friday, friday);

    assertThat(day.yearBefore().first()).isEqualTo(LocalDate.of(2023, 3, 17));
    assertThat(day.yearBefore().first().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(friday.minusDays(365).getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
    assertThat(friday.minusDays(366).getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
  }

  @Test
  void part_of_a_year_is_compared_with_as_many_working_days() {
    Period days = new Period(LocalDate.of(2026, 4, 24), LocalDate.of(2026, 7, 12));

    assertThat(days.yearBefore())
        .isEqualTo(new Period(LocalDate.of(2025, 4, 25), LocalDate.of(2025, 7, 13)));
    assertThat(weekdays(days)).isEqualTo(weekdays(days.yearBefore())).isEqualTo(56);
  }

  /** 2026 has 53 weeks: its last one is held against the first of the same ISO year. */
  @Test
  void whole_weeks_are_compared_with_whole_weeks_in_years_of_53_weeks_too() {
    LocalDate monday = LocalDate.of(2026, 12, 28);
    assertThat(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(53);

    Period before = new Period(monday, monday.plusDays(6)).yearBefore();
    assertThat(before.first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(before).isEqualTo(new Period(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 4)));
    Period next = new Period(monday.plusWeeks(1), monday.plusWeeks(52)).yearBefore();
    assertThat(next).isEqualTo(new Period(monday.minusWeeks(51), monday));
  }

  @Test
  void months_are_compared_with_the_same_months_leap_years_included() {
    Period february = Period.ofMonths(YearMonth.of(2024, 2), YearMonth.of(2024, 2));

    assertThat(february.yearBefore())
        .isEqualTo(new Period(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28)));
  }

  private static long weekdays(Period period) {
    return period
        .first()
        .datesUntil(period.last().plusDays(1))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .count();
  }
}
