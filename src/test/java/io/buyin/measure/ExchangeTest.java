package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.RowOrigin;
import io.buyin.measure.Nights.DealMaker;
import io.buyin.measure.Nights.More;
import io.buyin.measure.Nights.Pilot;
import io.buyin.settings.ExchangeRate;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Amounts of several currencies, computed by hand. */
class ExchangeTest {

  private static final ExchangeRate USD =
      new ExchangeRate("USD", new BigDecimal("0.92"), LocalDate.of(2026, 6, 30));

  @Test
  void converts_to_the_cent_and_takes_a_blank_currency_for_the_own() {
    Exchange exchange = new Exchange("EUR", Map.of("USD", USD));

    assertThat(exchange.own(new BigDecimal("10.01"), "usd ")).isEqualTo("9.21");
    assertThat(exchange.own(new BigDecimal("10.01"), "")).isEqualTo("10.01");
    assertThat(exchange.own(new BigDecimal("10.01"), "GBP")).isNull();
    assertThat(exchange.own(null, "EUR")).isNull();
  }

  @Test
  void with_a_rate_amounts_are_added_and_the_filter_says_rate_and_day() {
    Figure won = figure(night(List.of(USD)), "closed-won.all");

    // 2 × 1,000 EUR + 3 × 500 USD × 0.92; one in GBP apart
    assertThat(won.value().exact()).isEqualByComparingTo("3380.00");
    assertThat(won.filter())
        .isEqualTo(
            "status = won, closed 2026-01-01..2026-06-30; 1 in another currency counted, not added;"
                + " 3 converted from USD at 0.92 of 2026-06-30");
    assertThat(won.verdict().reasons()).contains("converted", "other-currency");
  }

  @Test
  void without_rates_they_stay_apart_and_are_counted() {
    Measurements night = night(List.of());
    Figure won = figure(night, "closed-won.all");

    assertThat(won.value().exact()).isEqualByComparingTo("2000.00");
    assertThat(won.filter()).endsWith("; 4 in another currency counted, not added");
    assertThat(won.verdict().reasons()).doesNotContain("converted");
    assertThat(figure(night, "won-deals.all").value().exact()).isEqualByComparingTo("6");
  }

  @Test
  void the_rows_behind_show_the_amount_as_written_and_what_it_counts_for() {
    RowsBehind rows = Measuring.rowsBehind(facts(), settings(List.of(USD)), Nights.DATE);

    CountedRow row =
        rows.of("closed-won.all.2026-h1").orElseThrow().stream()
            .filter(each -> each.id().equals("u0"))
            .findFirst()
            .orElseThrow();
    assertThat(row.fields()).containsEntry("amount", "500").containsEntry("currency", "USD");
    assertThat(row.part()).isEqualByComparingTo("460.00");
  }

  @Test
  void the_ledger_is_converted_by_the_same_rates() {
    Figure invoiced = figure(night(List.of(USD)), "invoiced.all");

    assertThat(invoiced.value().exact()).isEqualByComparingTo("1460.00");
    assertThat(invoiced.filter())
        .endsWith(
            "joined by opportunity, else by account; 1 converted from USD at 0.92 of 2026-06-30");
  }

  private static Measurements night(List<ExchangeRate> rates) {
    return Measuring.measure(facts(), settings(rates), Nights.DATE);
  }

  private static Settings settings(List<ExchangeRate> rates) {
    return Nights.settings(Pilot.NONE).withRates(rates);
  }

  private static io.buyin.fact.Facts facts() {
    List<Deal> deals = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      deals.add(deal("u" + i, "500", "USD"));
    }
    deals.add(deal("e0", "1000", "EUR"));
    deals.add(deal("e1", "1000", ""));
    deals.add(deal("g0", "800", "GBP"));
    return Nights.withMore(
        Nights.facts(deals, List.of()),
        More.booking(List.of(entry("u0", "500", "USD"), entry("e0", "1000", "EUR"))));
  }

  private static Deal deal(String id, String amount, String currency) {
    return new DealMaker(id).amount(new BigDecimal(amount)).currency(currency).deal();
  }

  private static LedgerEntry entry(String deal, String amount, String currency) {
    return new LedgerEntry(
        new RowOrigin("ledger/books.csv", 2),
        "R-" + deal,
        LocalDate.of(2026, 5, 4),
        "",
        deal,
        new BigDecimal(amount),
        currency);
  }

  private static Figure figure(Measurements night, String name) {
    return Objects.requireNonNull(night.figures().get(name + ".2026-h1"), name);
  }
}
