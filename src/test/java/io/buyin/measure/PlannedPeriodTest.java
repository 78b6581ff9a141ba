package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.quantity.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlannedPeriodTest {

  @Test
  void reads_years_halves_quarters_and_months_of_the_calendar_year() {
    assertThat(PlannedPeriod.of("2026", 1)).contains(months("2026-01", "2026-12"));
    assertThat(PlannedPeriod.of("fy2026", 1)).contains(months("2026-01", "2026-12"));
    assertThat(PlannedPeriod.of("2026-H2", 1)).contains(months("2026-07", "2026-12"));
    assertThat(PlannedPeriod.of("2026-Q3", 1)).contains(months("2026-07", "2026-09"));
    assertThat(PlannedPeriod.of("2026-07", 1)).contains(months("2026-07", "2026-07"));
  }

  @Test
  void names_a_fiscal_year_by_the_year_it_ends_in() {
    assertThat(PlannedPeriod.of("2026", 4)).contains(months("2025-04", "2026-03"));
    assertThat(PlannedPeriod.of("2026-Q4", 4)).contains(months("2026-01", "2026-03"));
    assertThat(PlannedPeriod.of("2026-02", 4)).contains(months("2026-02", "2026-02"));
  }

  @Test
  void reads_nothing_else() {
    assertThat(Stream.of("2026-13", "2026-00", "2026-H3", "next year", "").flatMap(this::read))
        .isEmpty();
  }

  @Test
  void lays_parts_end_to_end_or_not_at_all() {
    Period whole = months("2026-01", "2026-04");
    List<Period> parts =
        Stream.of("2026-Q2", "2026-04", "2026-Q1", "2026-01", "2026").flatMap(this::read).toList();
    assertThat(PlannedPeriod.tiling(parts, whole))
        .containsExactly(months("2026-01", "2026-03"), months("2026-04", "2026-04"));
    assertThat(PlannedPeriod.tiling(parts.subList(0, 2), whole)).isEmpty();
    assertThat(PlannedPeriod.tiling(List.of(), whole)).isEmpty();
  }

  private Stream<Period> read(String written) {
    return PlannedPeriod.of(written, 1).stream();
  }

  private static Period months(String first, String last) {
    return Period.ofMonths(YearMonth.parse(first), YearMonth.parse(last));
  }
}
