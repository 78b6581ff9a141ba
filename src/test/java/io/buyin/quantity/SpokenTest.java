package io.buyin.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {

  private final Spoken english = Spoken.in(Tongue.EN_GB);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7120|€7,120",
        "9999|€9,999",
        "10000|€10k",
        "420000|€420k",
        "999499|€999k",
        "1240000|€1.24m",
        "38000000|€38.0m",
        "412000000|€412m",
        "-465000|−€465k"
      })
  void climbs_the_rounding_ladder_of_money(long amount, String said) {
    assertThat(english.say(euros(amount))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"41300|41,300", "999999|999,999", "1860000|1.86m"})
  void writes_counts_in_full_below_a_million(long number, String said) {
    assertThat(english.say(new Count(number))).isEqualTo(said);
  }

  @Test
  void says_one_day_and_one_point() {
    assertThat(plain(english.say(Days.of(1)))).isEqualTo("1 day");
    assertThat(plain(english.say(Days.of(96.4)))).isEqualTo("96 days");
    assertThat(plain(english.signed(new Points(new BigDecimal("-0.01"))))).isEqualTo("−1 point");
    assertThat(plain(Spoken.in(Tongue.FR_FR).say(Days.of(1)))).isEqualTo("1 jour");
  }

  @Test
  void writes_dates_and_quotes_as_the_region_does() {
    LocalDate day = LocalDate.of(2026, 7, 16);
    assertThat(plain(english.date(day))).isEqualTo("16 July 2026");
    assertThat(plain(Spoken.in(Tongue.EN_US).date(day))).isEqualTo("July 16, 2026");
    assertThat(english.quoted("yes")).isEqualTo("“yes”");
  }

  private static Money euros(long amount) {
    return Money.of(BigDecimal.valueOf(amount), Currency.getInstance("EUR"));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
