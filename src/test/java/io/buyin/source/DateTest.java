package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-06-30|2026-06-30",
        "2026/6/3|2026-06-03",
        "20260630|2026-06-30",
        "2023-07-08T00:00:00|2023-07-08",
        "2026-06-30 09:15:07.123|2026-06-30",
        "30.06.2026|2026-06-30",
        "Mon Feb 17 2025|2025-02-17",
        "Tue, Jul 14, 2026|2026-07-14",
        "Aug 19, 2011|2011-08-19",
        "January 20, 2026|2026-01-20",
        "12 juillet 2026|2026-07-12",
        "3 de marzo de 2026|2026-03-03",
        "1-Feb-26|2026-02-01",
        "4. März 2026|2026-03-04",
        "4. Ma\u0308rz 2026|2026-03-04",
        "3 de março de 2026|2026-03-03",
        "12 fev 2026|2026-02-12",
        "7 out. 2026|2026-10-07",
        "miércoles, 4 de marzo de 2026|2026-03-04",
        "mercredi 4 mars 2026|2026-03-04",
        "Mar-04-2026|2026-03-04",
        "4/Mar/2026|2026-03-04",
        "2026 Mar 4|2026-03-04",
        "4. 3. 2026|2026-03-04",
        "Mi, 04.03.2026 14:05 Uhr|2026-03-04",
        "2026‑03‑04|2026-03-04",
        "46085|2026-03-04",
        "46085.75|2026-03-04",
        "1772582400|2026-03-04",
        "1772582400000|2026-03-04",
        "20260304T101500Z|2026-03-04"
      })
  void reads_dates_that_leave_no_doubt(String text, LocalDate day) {
    assertThat(DateText.parse(text).open()).isFalse();
    assertThat(DateText.parse(text).day(DateOrder.MONTH_FIRST, null, LONDON)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "03/04/2026|2026-04-03|2026-03-04",
        "3-4-26|2026-04-03|2026-03-04",
        "04/09/2026 11:30 PM|2026-09-04|2026-04-09",
        "04-09-2026 11.35|2026-09-04|2026-04-09",
        "\u200e4/9/2026, 11:35 p. m.|2026-09-04|2026-04-09"
      })
  void reads_numeric_dates_by_the_order_of_their_column(
      String text, LocalDate dayFirst, LocalDate monthFirst) {
    assertThat(DateText.parse(text).day(DateOrder.DAY_FIRST, null, LONDON)).isEqualTo(dayFirst);
    assertThat(DateText.parse(text).day(DateOrder.MONTH_FIRST, null, LONDON)).isEqualTo(monthFirst);
  }

  @Test
  void turns_a_moment_into_the_day_of_the_organisations_zone() {
    assertThat(DateText.parse("2021-04-30 23:32 +0000").day(DateOrder.DAY_FIRST, null, LONDON))
        .isEqualTo("2021-05-01");
    assertThat(
            DateText.parse("Tue Oct 31 23:10:47 -0400 2017")
                .day(DateOrder.DAY_FIRST, null, ZoneOffset.UTC))
        .isEqualTo("2017-11-01");
    ZoneId pacific = ZoneId.of("America/Los_Angeles");
    assertThat(DateText.parse("2026-03-01 23:30").day(DateOrder.DAY_FIRST, pacific, LONDON))
        .isEqualTo("2026-03-02");
    assertThat(DateText.parse("2026-03-01 23:30").day(DateOrder.DAY_FIRST, null, LONDON))
        .isEqualTo("2026-03-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-04 23:30:00+01|22:30",
        "2026-03-04 23:30 CET|22:30",
        "Mar 4, 2026 11:30 AM PST|19:30",
        "2026-03-04 10:00:00 America/New_York|15:00",
        "2026-03-04 10:00 GMT+2|08:00",
        "2026/03/04 10:00 AM OEZ|08:00",
        "2026/03/04 9:00 AM MEZ|08:00",
        "2026-03-04T10:00:00.123-0300|13:00"
      })
  void reads_the_zone_behind_a_time(String text, String inLondon) {
    assertThat(
            DateText.parse(text)
                .moment(DateOrder.DAY_FIRST, null, LONDON, java.time.LocalTime.MIN)
                .toLocalTime())
        .hasToString(inLondon);
  }

  @Test
  void a_date_without_year_is_the_last_one_up_to_the_export() {
    LocalDate exported = LocalDate.of(2026, 3, 1);
    assertThat(yearless("February 28", exported)).isEqualTo("2026-02-28");
    assertThat(yearless("1 mars", exported)).isEqualTo("2026-03-01");
    assertThat(yearless("March 2", exported)).isEqualTo("2025-03-02");
  }

  private static LocalDate yearless(String text, LocalDate exported) {
    return DateText.parse(text).upTo(exported).day(DateOrder.DAY_FIRST, null, LONDON);
  }

  @Test
  void a_year_of_days_in_order_ends_on_its_newest_day_whenever_it_was_copied() {
    YearlessDays rising = new YearlessDays();
    YearlessDays falling = new YearlessDays();
    LocalDate begin = LocalDate.of(2025, 2, 28);
    for (int i = 0; i < 365; i++) {
      add(rising, begin.plusDays(i));
      add(falling, begin.plusDays(364 - i));
    }
    for (LocalDate exported : List.of(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 11, 28))) {
      assertThat(rising.upTo(exported)).isEqualTo("2026-02-27");
      assertThat(falling.upTo(exported)).isEqualTo("2026-02-27");
    }
    assertThat(yearless("February 28", LocalDate.of(2026, 2, 27))).isEqualTo("2025-02-28");
  }

  @Test
  void a_short_list_is_not_taken_for_one_in_order() {
    YearlessDays posts = new YearlessDays();
    add(posts, LocalDate.of(2026, 1, 5));
    add(posts, LocalDate.of(2025, 7, 16));
    assertThat(posts.upTo(LocalDate.of(2026, 2, 28))).isEqualTo("2026-02-28");
  }

  private static void add(YearlessDays days, LocalDate day) {
    String cell =
        day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH)
            + " "
            + day.getDayOfMonth();
    days.add(DateText.parse(cell), cell, 1);
  }

  @Test
  void a_list_of_the_same_months_again_and_again_spans_years() {
    YearlessDays days = new YearlessDays();
    for (int round = 0; round < 3; round++) {
      assertThat(days.spansYears()).isEqualTo(round > 1);
      for (int day = 1; day <= 28; day++) {
        days.add(DateText.parse("January " + day), "January " + day, 1);
      }
      for (int day = 1; day <= 28; day++) {
        days.add(DateText.parse("June " + day), "June " + day, 1);
      }
    }
    assertThat(days.spansYears()).isTrue();
  }

  @Test
  void a_list_of_days_that_reaches_its_first_day_again_spans_years() {
    YearlessDays rising = new YearlessDays();
    YearlessDays falling = new YearlessDays();
    for (int i = 0; i < 365; i++) {
      add(rising, LocalDate.of(2025, 1, 6).plusDays(i));
      add(falling, LocalDate.of(2026, 1, 5).minusDays(i));
    }
    assertThat(rising.spansYears()).isFalse();
    assertThat(falling.spansYears()).isFalse();
    add(rising, LocalDate.of(2026, 1, 6));
    add(falling, LocalDate.of(2025, 1, 5));
    assertThat(rising.spansYears()).isTrue();
    assertThat(falling.spansYears()).isTrue();
  }

  @Test
  void a_file_named_the_day_before_where_the_account_is_at_home_keeps_its_newest_day() {
    YearlessDays days = new YearlessDays();
    for (int i = 0; i < 60; i++) {
      add(days, LocalDate.of(2025, 12, 11).plusDays(i));
    }
    assertThat(days.upTo(LocalDate.of(2026, 2, 7))).isEqualTo("2026-02-08");
  }

  @Test
  void knows_that_30_february_does_not_exist() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> DateText.parse("2026-02-30").day(DateOrder.DAY_FIRST, null, LONDON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "next week",
        "2026",
        "2026-06",
        "12",
        "2026-06-30-1",
        "Foo 12, 2026",
        "12:30",
        "2026-6-30 25:00",
        "2026-06-30 10:00 IST",
        "2026-06-30 13:00 PM",
        "0000-00-00",
        "1234567"
      })
  void takes_nothing_else_for_a_date(String text) {
    assertThat(DateText.parse(text)).isNull();
  }

  @Test
  void a_column_decides_the_order_of_day_and_month() {
    assertThat(decide("03/04/2026", "13/04/2026")).isEqualTo(DateOrder.DAY_FIRST);
    assertThat(decide("03/04/2026", "04/13/2026")).isEqualTo(DateOrder.MONTH_FIRST);
    assertThat(decide("03/04/2026", "05/06/2026")).isNull();
    assertThat(decide("13/04/2026", "04/13/2026")).isNull();
  }

  @Test
  void shows_the_cells_that_speak_against_each_other() {
    DateEvidence evidence = new DateEvidence();
    evidence.add("13/04/2026", 2);
    evidence.add("04/13/2026", 9);
    assertThat(evidence.doubt())
        .isEqualTo(
            "dates can be read with the day or with the month first: \"13/04/2026\" (line 2) has"
                + " the day first, \"04/13/2026\" (line 9) the month.");
  }

  private static DateOrder decide(String... cells) {
    DateEvidence evidence = new DateEvidence();
    for (String cell : cells) {
      evidence.add(cell, 1);
    }
    return evidence.decide();
  }
}
