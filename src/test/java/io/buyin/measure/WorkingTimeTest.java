package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.settings.Settings.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

  private static final List<DayOfWeek> WEEKDAYS =
      List.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);

  /** Friday 1 and Monday 4 May 2026; the first is a holiday, and so is a Saturday. */
  private final WorkingTime time =
      WorkingTime.of(
          new WorkingHours(
              8, 18, WEEKDAYS, List.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2))));

  @Test
  void hours_of_one_day_are_those_between_opening_and_closing() {
    assertThat(hours("2026-05-04T07:00", "2026-05-04T09:30")).isEqualTo(1.5);
    assertThat(hours("2026-05-04T17:00", "2026-05-04T23:00")).isEqualTo(1);
    assertThat(hours("2026-05-04T19:00", "2026-05-04T23:00")).isZero();
  }

  @Test
  void nights_weekends_and_holidays_do_not_count() {
    assertThat(hours("2026-04-30T17:00", "2026-05-04T09:00")).isEqualTo(2);
    assertThat(hours("2026-05-01T10:00", "2026-05-03T12:00")).isZero();
  }

  @Test
  void a_whole_year_is_its_working_days() {
    assertThat(hours("2026-01-01T00:00", "2027-01-01T00:00")).isEqualTo((261 - 1) * 10);
  }

  @Test
  void a_wait_that_ends_before_it_begins_is_none() {
    assertThat(hours("2026-05-04T12:00", "2026-05-04T11:00")).isZero();
  }

  private double hours(String from, String to) {
    return time.seconds(LocalDateTime.parse(from), LocalDateTime.parse(to)) / 3600.0;
  }
}
