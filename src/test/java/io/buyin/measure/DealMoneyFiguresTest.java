package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.RowOrigin;
import io.buyin.measure.Nights.DealMaker;
import io.buyin.measure.Nights.More;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Win rates by value and of cohorts, counts a year apart, and customers kept. */
class DealMoneyFiguresTest {

  private final List<Deal> deals = new ArrayList<>();

  @Test
  void by_value_a_large_deal_lost_weighs_more_than_a_small_one_won() {
    decided(30, Status.WON, "10000");
    decided(30, Status.LOST, "30000");

    Figure byValue = figure("win-rate-by-value");
    assertThat(byValue.value().exact()).isEqualByComparingTo("0.25");
    assertThat(byValue.interval()).isNotNull();
    assertThat(byValue.interval().lower().doubleValue()).isBetween(.1, .25);
    assertThat(byValue.interval().upper().doubleValue()).isBetween(.25, .45);
    assertThat(figure("win-rate").value().exact()).isEqualByComparingTo("0.5");
  }

  @Test
  void where_lost_deals_state_no_amount_nothing_is_said_by_value() {
    decided(30, Status.WON, "10000");
    for (int i = 0; i < 40; i++) {
      deals.add(new DealMaker("L-" + i).status(Status.LOST).amount(null).deal());
    }

    assertThat(night().of("win-rate-by-value", "all")).isEmpty();
    assertThat(night().of("win-rate", "all")).isPresent();
  }

  @Test
  void accounts_are_drawn_whole_so_that_one_of_many_deals_widens_the_interval() {
    decided(30, Status.WON, "10000");
    decided(30, Status.LOST, "10000");
    double apart = width(figure("win-rate-by-value"));
    deals.replaceAll(
        deal ->
            new DealMaker(deal.id())
                .account(deal.status() == Status.WON ? "One AG" : "Account " + deal.id())
                .status(deal.status())
                .amount(new BigDecimal("10000"))
                .deal());

    assertThat(width(figure("win-rate-by-value"))).isGreaterThan(1.5 * apart);
  }

  @Test
  void the_trimmed_mean_forgets_the_one_large_deal() {
    decided(39, Status.WON, "10000");
    decided(1, Status.WON, "4000000");

    assertThat(figure("trimmed-mean-deal-size").value().exact()).isEqualByComparingTo("10000");
    assertThat(figure("mean-deal-size").value().exact()).isEqualByComparingTo("109750");
  }

  /** Eight in ten were won within 59 days, so that months to April had time; half is still open. */
  @Test
  void a_cohort_counts_those_that_are_still_open() {
    for (int i = 0; i < 40; i++) {
      LocalDate created = LocalDate.of(2026, 1, 10);
      deals.add(
          new DealMaker("C-" + i)
              .created(created)
              .closed(created.plusDays(59))
              .status(i % 2 == 0 ? Status.WON : Status.OPEN)
              .deal());
    }
    Figure cohort =
        night().figures().values().stream()
            .filter(each -> each.measure().equals("cohort-win-rate"))
            .filter(each -> each.scope().equals("all"))
            .findFirst()
            .orElseThrow();

    assertThat(cohort.value().exact()).isEqualByComparingTo("0.5");
    assertThat(cohort.id()).isEqualTo("cohort-win-rate.all.2025-11..2026-04");
    assertThat(cohort.filter())
        .isEqualTo(
            "created 2025-11-01..2026-04-30, as known by 2026-07-12; 20 still open on 2026-07-12");
  }

  @Test
  void a_count_is_held_against_the_year_before_with_what_chance_allows() {
    for (int i = 0; i < 90; i++) {
      won("N-" + i, LocalDate.of(2026, 1, 1).plusDays(2L * i));
    }
    for (int i = 0; i < 120; i++) {
      won("P-" + i, LocalDate.of(2025, 1, 3).plusDays(3L * i));
    }
    won("P-early", LocalDate.of(2024, 12, 3));
    Figure change = night().of("count-against-year-before", "won-deals-all").orElseThrow();

    assertThat(change.value().exact()).isEqualByComparingTo("1.5");
    assertThat(change.n()).isEqualTo(150);
    assertThat(change.interval().lower().doubleValue()).isBetween(1.0, 1.2);
    assertThat(change.interval().upper().doubleValue()).isBetween(1.9, 2.2);
    assertThat(new Rebuilt(night()).value(change)).isEqualByComparingTo("1.5");
  }

  /** Of 40 customers 30 stay, ten of them with half as much and ten with twice as much. */
  @Test
  void customers_are_kept_by_number_and_by_money() {
    List<LedgerEntry> books = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      books.add(entry("A" + i, LocalDate.of(2025, 3, 1), "Firm " + i, "1000"));
      String now = i < 10 ? "500" : i < 20 ? "2000" : "1000";
      if (i < 30) {
        books.add(entry("B" + i, LocalDate.of(2026, 3, 1), "firm " + i, now));
      }
    }
    books.add(entry("new", LocalDate.of(2026, 3, 1), "Newcomer", "90000"));
    decided(1, Status.WON, "10000");
    Measurements night =
        Measuring.measure(
            Nights.withMore(Nights.facts(deals, List.of()), More.booking(books)),
            Nights.settings(),
            Nights.DATE);

    assertThat(of(night, "logo-retention").value().exact()).isEqualByComparingTo("0.75");
    assertThat(of(night, "gross-retention").value().exact()).isEqualByComparingTo("0.625");
    assertThat(of(night, "net-retention").value().exact()).isEqualByComparingTo("0.875");
    assertThat(of(night, "logo-retention").id()).isEqualTo("logo-retention.all.2025-07..2026-06");
    assertThat(of(night, "logo-retention").interval().lower().doubleValue())
        .isCloseTo(Rates.wilson(new Rates.Arm(30, 40)).lower(), within(1e-9));
  }

  private static LedgerEntry entry(String document, LocalDate day, String account, String amount) {
    return new LedgerEntry(
        new RowOrigin("ledger/books.csv", 2),
        document,
        day,
        account,
        "",
        new BigDecimal(amount),
        "EUR");
  }

  private static Figure of(Measurements night, String measure) {
    return night.figures().values().stream()
        .filter(figure -> figure.measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private static double width(Figure figure) {
    return figure.interval().upper().subtract(figure.interval().lower()).doubleValue();
  }

  private void decided(int count, Status status, String amount) {
    for (int i = 0; i < count; i++) {
      deals.add(
          new DealMaker(status + "-" + amount + "-" + i)
              .status(status)
              .amount(new BigDecimal(amount))
              .deal());
    }
  }

  private void won(String id, LocalDate closed) {
    deals.add(new DealMaker(id).created(closed.minusDays(30)).closed(closed).deal());
  }

  private Figure figure(String measure) {
    return night().of(measure, "all").orElseThrow();
  }

  private Measurements night() {
    return Nights.measure(deals);
  }
}
