package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodSlugTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01, 2026-06, 1, 2026-h1",
    "2026-07, 2026-12, 1, 2026-h2",
    "2026-04, 2026-06, 1, 2026-q2",
    "2026-01, 2026-12, 1, fy2026",
    "2026-03, 2026-03, 1, 2026-03",
    "2026-01, 2026-05, 1, 2026-01..2026-05",
    "2025-07, 2026-06, 1, 2025-07..2026-06",
    "2025-10, 2026-03, 10, fy2026-h1",
    "2026-04, 2026-09, 10, fy2026-h2",
    "2025-10, 2025-12, 10, fy2026-q1",
    "2025-10, 2026-09, 10, fy2026",
    "2025-10, 2026-02, 10, 2025-10..2026-02",
    "2026-02, 2026-04, 1, 2026-02..2026-04",
    "2025-11, 2026-04, 1, 2025-11..2026-04",
  })
  void names_a_period(String first, String last, int fiscalYearStarts, String slug) {
    Period period = Period.ofMonths(YearMonth.parse(first), YearMonth.parse(last));

    assertThat(PeriodSlug.of(period, fiscalYearStarts)).isEqualTo(slug);
  }

  @Test
  void a_period_of_days_is_named_by_its_days() {
    Period period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 15));

    assertThat(PeriodSlug.of(period, 1)).isEqualTo("2026-01-01..2026-03-15");
  }
}
