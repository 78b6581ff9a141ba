package io.buyin.measure;

import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes down figures of one forecast.
 *
 * @param scope {@code social}, or {@code social.option-2} for the second option
 */
record ForecastPen(Workbench bench, Period year, String scope) {

  Figure money(String measure, BigDecimal amount, Behind behind) {
    return write(measure, Outlook.money(bench, amount), behind);
  }

  Figure write(String measure, Quantity value, Behind behind) {
    return bench
        .book()
        .add(
            new FigureKey(measure, scope, year),
            new Level(
                value, null, behind.evidence(), behind.filter(), behind.recipe(), behind.rows()));
  }

  ForecastPen forOption(int index) {
    return new ForecastPen(bench, year, scope + "." + optionScope(index));
  }

  /** {@code option-1} for the first. */
  static String optionScope(int index) {
    return "option-" + (index + 1);
  }

  /**
   * What a figure rests on.
   *
   * @param rows the rows that add up to it; null where it rests on other figures or is modelled
   */
  record Behind(
      Evidence evidence, String filter, Recipe recipe, @Nullable Supplier<List<CountedRow>> rows) {

    Behind(Evidence evidence, String filter, Recipe recipe) {
      this(evidence, filter, recipe, null);
    }

    Behind over(Supplier<List<CountedRow>> counted) {
      return new Behind(evidence, filter, recipe, counted);
    }

    static Behind of(Evidence evidence, String filter) {
      return new Behind(evidence, filter, Recipe.NONE);
    }
  }

  static BigDecimal amount(Figure figure) {
    return ((Money) figure.value()).amount();
  }
}
