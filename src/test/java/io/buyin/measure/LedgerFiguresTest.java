package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import io.buyin.fact.LedgerEntry;
import io.buyin.measure.Nights.DealMaker;
import io.buyin.measure.Nights.More;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hundred deals won in April for 30,000 each, and what a ledger says of them. */
class LedgerFiguresTest {

  private static final int DEALS = 100;

  @Test
  void a_ledger_that_agrees_within_a_hundredth_lifts_closed_won_to_the_highest_grade() {
    Measurements night = night(books(DEALS, "30100"));

    assertThat(grade(night)).isEqualTo(Grade.A);
    assertThat(invoiced(night).value().exact()).isEqualByComparingTo("3010000");
    assertThat(invoiced(night).n()).isEqualTo(100);
    assertThat(invoiced(night).files()).containsExactly("ledger/books.csv", "sales/deals.csv");
  }

  @Test
  void a_ledger_that_disagrees_is_said_to() {
    Measurements night = night(books(DEALS, "30301"));

    assertThat(grade(night)).isEqualTo(Grade.B);
    assertThat(closedWon(night).verdict().reasons()).startsWith("second-export-disagrees");
    assertThat(invoiced(night).verdict().reasons()).contains("second-export-disagrees");
  }

  @Test
  void a_ledger_of_too_few_deals_confirms_nothing() {
    List<LedgerEntry> books = new ArrayList<>(books(96, "30000"));
    books.add(Nights.entry("R-extra", "D-1", "", "120000"));
    Measurements night = night(books);

    assertThat(closedWon(night).value().exact())
        .isEqualByComparingTo(invoiced(night).value().exact());
    assertThat(grade(night)).isEqualTo(Grade.B);
    assertThat(closedWon(night).verdict().reasons()).startsWith("second-export-partial");
    assertThat(grade(night(books(98, "30600")))).isEqualTo(Grade.A);
  }

  @Test
  void half_the_deals_in_the_ledger_are_not_enough_to_say_what_is_invoiced() {
    assertThat(invoiced(night(books(50, "30000"))).grade()).isEqualTo(Grade.D);
  }

  @Test
  void an_account_joins_only_where_it_won_exactly_one() {
    List<Deal> deals =
        List.of(
            new DealMaker("D-1").account("One AG").deal(),
            new DealMaker("D-2").account("One AG").status(Status.LOST).deal(),
            new DealMaker("D-3").account("Two AG").deal(),
            new DealMaker("D-4").account("Two AG").deal());
    List<LedgerEntry> books =
        List.of(
            Nights.entry("R-1", "", "one ag", "30000"),
            Nights.entry("R-2", "", "Two AG", "29000"),
            Nights.entry("R-3", "D-2", "One AG", "700"),
            Nights.entry("R-4", "D-9", "One AG", "50"));
    Measurements night = night(deals, books);

    assertThat(invoiced(night).value().exact()).isEqualByComparingTo("30000");
    assertThat(of(night, "unjoined-entries").value().exact()).isEqualByComparingTo("3");
    assertThat(of(night, "unjoined-amount").value().exact()).isEqualByComparingTo("29750");
  }

  @Test
  void another_currency_is_counted_and_never_added() {
    LedgerEntry dollars = inDollars(Nights.entry("R-2", "", "Nobody", "900"));
    Measurements night = night(deals(), List.of(Nights.entry("R-1", "D-1", "", "30000"), dollars));

    assertThat(of(night, "unjoined-entries").value().exact()).isEqualByComparingTo("1");
    assertThat(of(night, "unjoined-amount").value().exact()).isZero();
    assertThat(of(night, "unjoined-amount").filter())
        .endsWith("1 in another currency counted, not added");
  }

  @Test
  void social_and_other_sum_to_all() {
    Measurements night = night(books(DEALS, "30000"));
    BigDecimal social = night.of("invoiced", "social").orElseThrow().value().exact();

    assertThat(social).isPositive();
    assertThat(night.of("invoiced", "other").orElseThrow().value().exact().add(social))
        .isEqualByComparingTo(invoiced(night).value().exact());
  }

  @Test
  void without_a_ledger_nothing_is_invoiced_and_nothing_confirmed() {
    Measurements night = night(List.of());

    assertThat(night.figures().keySet()).noneMatch(id -> id.matches("(invoiced|unjoined).*"));
    assertThat(closedWon(night).verdict().reasons()).startsWith("no-second-export");
  }

  @Test
  void the_rows_behind_are_those_of_the_ledger() {
    RowsBehind rows =
        Measuring.rowsBehind(facts(deals(), books(3, "30000")), Nights.settings(), Nights.DATE);

    assertThat(rows.of("invoiced.all.2026-h1").orElseThrow())
        .extracting(CountedRow::id)
        .containsExactlyInAnyOrder("R-0", "R-1", "R-2");
  }

  private static LedgerEntry inDollars(LedgerEntry entry) {
    return new LedgerEntry(
        entry.origin(), entry.document(), entry.date(), entry.account(), "", entry.amount(), "USD");
  }

  private static List<Deal> deals() {
    List<Deal> deals = new ArrayList<>();
    deals.add(new DealMaker("D-old").closed(LocalDate.of(2024, 1, 9)).created(begin()).deal());
    IntStream.range(0, DEALS)
        .mapToObj(i -> new DealMaker("D-" + i).source(i % 2 == 0 ? "LinkedIn" : "Fair").deal())
        .forEach(deals::add);
    return deals;
  }

  private static LocalDate begin() {
    return LocalDate.of(2024, 1, 2);
  }

  private static List<LedgerEntry> books(int deals, String amount) {
    return IntStream.range(0, deals)
        .mapToObj(i -> Nights.entry("R-" + i, "D-" + i, "", amount))
        .toList();
  }

  private static Measurements night(List<LedgerEntry> books) {
    return night(deals(), books);
  }

  private static Measurements night(List<Deal> deals, List<LedgerEntry> books) {
    return Measuring.measure(facts(deals, books), Nights.settings(), Nights.DATE);
  }

  private static io.buyin.fact.Facts facts(List<Deal> deals, List<LedgerEntry> books) {
    return Nights.withMore(Nights.facts(deals, Nights.social()), More.booking(books));
  }

  private static Grade grade(Measurements night) {
    return closedWon(night).grade();
  }

  private static Figure closedWon(Measurements night) {
    return of(night, "closed-won");
  }

  private static Figure invoiced(Measurements night) {
    return of(night, "invoiced");
  }

  private static Figure of(Measurements night, String measure) {
    return night.of(measure, "all").orElseThrow();
  }
}
