package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import io.buyin.fact.NoFacts;
import io.buyin.fact.RowOrigin;
import io.buyin.measure.Catalogue;
import io.buyin.quantity.BusinessDate;
import io.buyin.settings.ExchangeRate;
import io.buyin.settings.Settings;
import io.buyin.settings.SettingsReader;
import io.buyin.trouble.Trouble;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RateDoubtsTest {

  private static final Settings SAMPLE =
      new SettingsReader(Catalogue.standard()).read(Path.of("sample-data/buyin.yaml"));

  @Test
  void amounts_without_a_rate_are_told_by_currency() {
    assertThat(doubts(List.of(rate("CHF", "2026-06-30")), "EUR", "", "usd", "USD", "GBP", "CHF"))
        .containsExactly(
            "no rate is stated for 1 amount in GBP, 2 amounts in USD: counted, never added. Write"
                + " rates.csv beside buyin.yaml, beginning with: currency,rate,date.");
  }

  @Test
  void a_rate_older_than_a_quarter_is_told_where_it_is_used() {
    List<ExchangeRate> old = List.of(rate("USD", "2026-01-31"), rate("GBP", "2020-01-31"));

    assertThat(doubts(old, "USD"))
        .containsExactly(
            "rates.csv: the newest rate of USD is of 2026-01-31. Add the rate of this quarter, or"
                + " leave it if it is fixed on purpose.");
    assertThat(doubts(List.of(rate("USD", "2026-04-30")), "USD")).isEmpty();
  }

  private static ExchangeRate rate(String currency, String day) {
    return new ExchangeRate(currency, new BigDecimal("0.9"), LocalDate.parse(day));
  }

  private static List<String> doubts(List<ExchangeRate> rates, String... currencies) {
    NoFacts facts =
        new NoFacts() {
          @Override
          public List<Deal> deals() {
            return Stream.of(currencies).map(RateDoubtsTest::deal).toList();
          }
        };
    BusinessDate date = new BusinessDate(LocalDate.of(2026, 7, 13));
    return RateDoubts.of(SAMPLE.withRates(rates), facts, date).stream()
        .map(Trouble::toString)
        .toList();
  }

  private static Deal deal(String currency) {
    return new Deal(
        new RowOrigin("deals.csv", 2),
        "D",
        "",
        null,
        null,
        "",
        Deal.Status.OPEN,
        BigDecimal.TEN,
        currency,
        null,
        "",
        "",
        "",
        "");
  }
}
