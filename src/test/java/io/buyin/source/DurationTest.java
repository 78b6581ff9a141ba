package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1h 23m|4980",
        "1 h 23 min|4980",
        "83 s|83",
        "15m 4s|904",
        "00:01:23|83",
        "0:04:04|244",
        "25:00:00|90000",
        "2 days 3 hours|183600",
        "1d 02:03:04|93784",
        "1,5 Std.|5400",
        "2 heures et 5 minutes|7500",
        "PT1H23M|4980",
        "P1DT2H|93600"
      })
  void reads_a_duration_that_names_its_units(String text, BigDecimal seconds) {
    assertThat(DurationText.seconds(text)).isEqualByComparingTo(seconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1:23", "83", "soon", "5m 1h", "3 apples", "1h 23", "", "-5 s"})
  void takes_nothing_else_for_a_duration(String text) {
    assertThat(DurationText.seconds(text)).isNull();
  }
}
