package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.buyin.settings.ExchangeRate;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesFileTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 13);

  @TempDir Path folder;

  @Test
  void without_a_file_nothing_is_converted() {
    assertThat(RatesFile.read(folder.resolve("rates.csv"), "EUR", DAY)).isEmpty();
  }

  @Test
  void of_several_rates_the_newest_of_the_day_or_before_counts() throws IOException {
    List<ExchangeRate> rates =
        read(
            "currency;rate;date",
            "usd;0,95;2026-03-31",
            "USD;0,92;2026-06-30",
            "USD;0,80;2026-07-14",
            "CHF;1.05;2026-06-30");

    assertThat(rates)
        .containsExactly(
            new ExchangeRate("CHF", new BigDecimal("1.05"), LocalDate.of(2026, 6, 30)),
            new ExchangeRate("USD", new BigDecimal("0.92"), LocalDate.of(2026, 6, 30)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dollars,0.92,2026-06-30 | column \"currency\"",
        "EUR,1,2026-06-30 | another currency than the organisation's",
        "USD,none,2026-06-30 | a number above 0",
        "USD,-0.9,2026-06-30 | a number above 0",
        "USD,0,2026-06-30 | a number above 0",
        "USD,,2026-06-30 | an empty cell",
        "USD,0.92,30.06.2026 | a day such as 2026-06-30",
        "USD,0,92,2026-06-30 | does not fit the header",
      })
  void a_row_that_does_not_fit_stops_the_night_with_its_line(String row, String says)
      throws IOException {
    Trouble trouble = refused("currency,rate,date", row);

    assertThat(trouble.toString())
        .contains("rates.csv", "2", says.replace("column ", "").replace("\"", ""));
  }

  @Test
  void rates_into_another_currency_and_two_of_one_day_are_refused() throws IOException {
    assertThat(refused("currency,rate,date,into", "USD,0.79,2026-06-30,GBP").sentence())
        .contains("the organisation's currency EUR", "GBP");
    assertThat(
            refused("currency,rate,date", "USD,0.92,2026-06-30", "USD,0.93,2026-06-30").sentence())
        .contains("USD has a rate of 2026-06-30 already");
    assertThat(refused("currency,value,date", "USD,0.92,2026-06-30").sentence())
        .contains("this column is missing");
  }

  private Trouble refused(String... lines) {
    Stop stop = catchThrowableOfType(Stop.class, () -> read(lines));
    return stop.troubles().get(0);
  }

  private List<ExchangeRate> read(String... lines) throws IOException {
    Path file = folder.resolve("rates.csv");
    Files.write(file, List.of(lines));
    return RatesFile.read(file, "EUR", DAY);
  }
}
