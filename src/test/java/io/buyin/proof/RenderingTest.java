package io.buyin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.quantity.Tongue;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printed number read back. */
class RenderingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "€1.24m | 1240000.00 | EUR | EN_GB",
        "€1.24m | 1244999.99 | EUR | EN_GB",
        "€700k | 700180.00 | EUR | EN_GB",
        "€420,000 | 420000 | EUR | EN_GB",
        "−€465k | -465000.00 | EUR | EN_GB",
        "+€0.14m | 140000.00 | EUR | EN_GB",
        "£12k | 12400 | GBP | EN_GB",
        "1,24\u00a0M\u00a0€ | 1240000 | EUR | FR_FR",
        "420\u00a0000\u00a0€ | 420000 | EUR | FR_FR",
        "1,24\u00a0Mio.\u00a0€ | 1240000 | EUR | DE_DE",
        "45% | 0.4476190476190476 | share | EN_GB",
        "38% | 0.375 | share | EN_GB",
        "45\u00a0% | 0.4476 | share | DE_DE",
        "+11\u00a0points | 0.1079 | points | EN_GB",
        "+1 | 0.0064 | points | EN_GB",
        "−24\u00a0days | -24.0 | days | EN_GB",
        "1.86m | 1860000 | count | EN_GB",
        "41,300 | 41300 | count | EN_GB",
        "47 deals | 47 | count | EN_GB",
        "±0\u00a0points | 0 | points | EN_GB"
      })
  void says_its_value(String rendering, BigDecimal value, String unit, Tongue tongue) {
    assertThat(Rendering.says(rendering, value, unit, tongue)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "€1.25m | 1240000.00 | EUR | a digit",
        "€1.24k | 1240000.00 | EUR | a scale",
        "€1.24m | 1245000.00 | EUR | rounded down",
        "$1.24m | 1240000.00 | EUR | another currency",
        "1.24m | 1240000.00 | EUR | no currency",
        "€465k | -465000.00 | EUR | a minus that is missing",
        "+€465k | -465000.00 | EUR | the other sign",
        "−6% | 0.0643 | share | a minus too many",
        "45 | 0.4476 | share | no percent sign",
        "11% | 0.1079 | points | percent for points",
        "44% | 0.4476 | share | cut instead of rounded",
        "ten | 10 | count | a word",
        "4,1300 | 41300 | count | groups of four",
        "€47 | 47 | count | a currency too many",
        "47 of 105 | 47 | count | two numbers",
        "±3\u00a0points | 0.03 | points | an unsure sign"
      })
  void does_not_say_it(String rendering, BigDecimal value, String unit, String why) {
    assertThat(Rendering.says(rendering, value, unit, Tongue.EN_GB)).as(why).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "16 July 2026, true",
    "16 July, true",
    "July 2026, true",
    "Thursday, true",
    "Jul, true",
    "2026-07-16, true",
    "17 July 2026, false",
    "16 June 2026, false",
    "16 July 2025, false",
    "Friday, false"
  })
  void reads_a_day_back(String rendering, boolean right) {
    assertThat(DateRendering.says(rendering, "2026-07-16", Tongue.EN_GB)).isEqualTo(right);
  }
}
