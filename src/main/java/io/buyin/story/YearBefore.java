package io.buyin.story;

import io.buyin.measure.Figure;
import java.time.LocalDate;
import java.time.YearMonth;

/** Why a number stands without the same months of the year before. */
final class YearBefore {

  private final Ground ground;
  private final Words words;

  YearBefore(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /**
   * The export begins too late, and from which month on it knows anything; or it knows too little.
   *
   * @param key of the sentences: {@code since}, {@code thin} and {@code unknown} stand under it
   * @param now the number
   */
  Phrase missing(String key, Figure now) {
    LocalDate from = ground.measured().dataFrom().get(ground.definition(now.measure()).kind());
    if (from == null) {
      return words.text(key + ".unknown");
    }
    return ground.measured().of(now.measure(), now.scope(), ground.before()).isPresent()
        ? words.line(key + ".thin").with("before", ground.beforeName()).phrase()
        : words.line(key + ".since").with("month", words.month(YearMonth.from(from))).phrase();
  }
}
