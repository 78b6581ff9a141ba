package io.buyin.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN_GB | 1,234,567.8 | −36% | €1.24m | €420,000 | 16 July 2026 | “yes”",
        "EN_US | 1,234,567.8 | −36% | €1.24M | €420,000 | July 16, 2026 | “yes”",
        "FR_FR | 1 234 567,8 | −36 % | 1,24 M € | 420 000 € | 16 juillet 2026 | « yes »",
        "ES_ES | 1.234.567,8 | −36 % | 1,24 M € | 420.000 € | 16 de julio de 2026 | «yes»",
        "DE_DE | 1.234.567,8 | −36 % | 1,24 Mio. € | 420.000 € | 16. Juli 2026 | „yes“",
      })
  void writes_each_row_of_the_locale_table(
      Tongue tongue,
      String number,
      String percent,
      String moneyShort,
      String moneyFull,
      String date,
      String quotes) {
    Spoken spoken = Spoken.in(tongue);
    assertThat(plain(spoken.number(new BigDecimal("1234567.8"), 1))).isEqualTo(number);
    assertThat(plain(spoken.signed(Share.of(-36, 100)))).isEqualTo(percent);
    assertThat(plain(spoken.say(euros(1_240_000)))).isEqualTo(moneyShort);
    assertThat(plain(spoken.full(euros(420_000)))).isEqualTo(moneyFull);
    assertThat(plain(spoken.date(LocalDate.of(2026, 7, 16)))).isEqualTo(date);
    assertThat(plain(spoken.quoted("yes"))).isEqualTo(quotes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN_GB | €420k | 1,234 | 1.86m | 3.1 h | +11 points | 96 days | 1 day",
        "EN_US | €420k | 1,234 | 1.86M | 3.1 h | +11 points | 96 days | 1 day",
        "FR_FR | 420 k € | 1 234 | 1,86 M | 3,1 h | +11 points | 96 jours | 1 jour",
        "ES_ES | 420 mil € | 1234 | 1,86 M | 3,1 h | +11 puntos | 96 días | 1 día",
        "DE_DE | 420 Tsd. € | 1.234 | 1,86 Mio. | 3,1 Std. | +11 Punkte | 96 Tage | 1 Tag",
      })
  void writes_units_as_each_region_does(
      Tongue tongue,
      String thousands,
      String four,
      String millions,
      String hours,
      String points,
      String days,
      String day) {
    Spoken spoken = Spoken.in(tongue);
    assertThat(plain(spoken.say(euros(420_000)))).isEqualTo(thousands);
    assertThat(plain(spoken.say(new Count(1234)))).isEqualTo(four);
    assertThat(plain(spoken.say(new Count(1_860_000)))).isEqualTo(millions);
    assertThat(plain(spoken.say(Hours.of(3.14)))).isEqualTo(hours);
    assertThat(plain(spoken.signed(new Points(new BigDecimal("0.11"))))).isEqualTo(points);
    assertThat(plain(spoken.say(Days.of(96)))).isEqualTo(days);
    assertThat(plain(spoken.say(Days.of(1)))).isEqualTo(day);
  }

  @Test
  void french_writes_the_first_of_a_month_as_an_ordinal_and_nothing_in_the_singular() {
    Spoken french = Spoken.in(Tongue.FR_FR);
    assertThat(plain(french.date(LocalDate.of(2026, 10, 1)))).isEqualTo("1er octobre 2026");
    assertThat(plain(french.dayAndMonth(LocalDate.of(2026, 10, 1)))).isEqualTo("1er octobre");
    assertThat(plain(french.date(LocalDate.of(2026, 10, 11)))).isEqualTo("11 octobre 2026");
    assertThat(plain(french.say(Days.of(0)))).isEqualTo("0 jour");
    assertThat(plain(english.say(Days.of(0)))).isEqualTo("0 days");
    assertThat(french.monthShort(YearMonth.of(2026, 7))).isEqualTo("juil.");
    assertThat(plain(french.month(YearMonth.of(2027, 2)))).isEqualTo("février 2027");
    assertThat(plain(french.weekday(LocalDate.of(2026, 7, 14)))).isEqualTo("mardi");
  }

  @Test
  void every_space_within_a_number_holds_its_parts_together() {
    Spoken french = Spoken.in(Tongue.FR_FR);
    String all =
        french.say(euros(1_240_000))
            + french.full(euros(420_000))
            + french.say(Share.of(45, 100))
            + french.say(Hours.of(3))
            + french.date(LocalDate.of(2026, 7, 16))
            + french.number(BigDecimal.valueOf(1_234_567), 0)
            + french.quoted("oui");
    assertThat(all).doesNotContain(" ", "\u202f").contains("\u00a0");
  }

  private static Money euros(long amount) {
    return Money.of(BigDecimal.valueOf(amount), Currency.getInstance("EUR"));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
