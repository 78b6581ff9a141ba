package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Kind;
import io.buyin.job.SameDayExports.Snapshot;
import io.buyin.trouble.Trouble;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameDayExportsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 10);

  @Test
  void two_registers_of_one_day_count_together_and_that_is_said() {
    List<Trouble> told =
        SameDayExports.in(
            List.of(
                new Snapshot("deals-b.csv", Kind.SALES, DAY, 0),
                new Snapshot("deals-a.csv", Kind.SALES, DAY, 95),
                new Snapshot("old.csv", Kind.SALES, DAY.minusDays(7), 90)));
    assertThat(told)
        .extracting(Trouble::toString)
        .containsExactly(
            "deals-a.csv: was exported on 2026-07-10, as was deals-b.csv; they count together, as"
                + " parts of one sales export. 95 rows stand in more than one of them, and of these"
                + " the row of the file whose name comes last counts. If each is a whole export,"
                + " take the older one out of the inbox: rows that were deleted since would stay.");
  }

  @Test
  void one_register_a_day_needs_no_word() {
    assertThat(
            SameDayExports.in(
                List.of(
                    new Snapshot("deals.csv", Kind.SALES, DAY, 0),
                    new Snapshot("old.csv", Kind.SALES, DAY.minusDays(1), 9),
                    new Snapshot("plans.csv", Kind.PLANS, DAY, 0))))
        .isEmpty();
  }
}
