package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Kind;
import io.buyin.job.WholeRegisters.Snapshot;
import io.buyin.trouble.Trouble;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeRegistersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 10);

  @Test
  void two_registers_of_one_day_count_together_and_that_is_said() {
    List<Trouble> told =
        WholeRegisters.in(
            List.of(
                new Snapshot("deals-b.csv", Kind.SALES, "crm", DAY, 0),
                new Snapshot("deals-a.csv", Kind.SALES, "crm", DAY, 95),
                new Snapshot("old.csv", Kind.SALES, "crm", DAY.minusDays(7), 90)));
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
            WholeRegisters.in(
                List.of(
                    new Snapshot("deals.csv", Kind.SALES, "crm", DAY, 0),
                    new Snapshot("old.csv", Kind.SALES, "crm", DAY.minusDays(1), 9),
                    new Snapshot("plans.csv", Kind.PLANS, "crm", DAY, 0))))
        .isEmpty();
  }

  @Test
  void registers_of_two_systems_count_together_each_as_of_its_newest_day() {
    assertThat(
            WholeRegisters.in(
                List.of(
                    new Snapshot("hub-13.csv", Kind.SALES, "hubspot-deals", DAY.plusDays(3), 0),
                    new Snapshot("hub-10.csv", Kind.SALES, "hubspot-deals", DAY, 90),
                    new Snapshot("partners.csv", Kind.SALES, "partners", DAY, 1))))
        .extracting(Trouble::toString)
        .containsExactly(
            "hub-13.csv: is read by the layout hubspot-deals and was exported on 2026-07-13; beside"
                + " it partners.csv (partners, 2026-07-10). They count together, as the sales"
                + " exports of different systems, each as of its own day. 1 row stands in more than"
                + " one of them, and of these the newest counts. If they are exports of one system,"
                + " take the older one out of the inbox: its rows would count beside the newer"
                + " ones.");
  }
}
