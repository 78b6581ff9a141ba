package io.buyin.measure;

import io.buyin.quantity.Days;
import io.buyin.quantity.Money;
import io.buyin.quantity.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * Statistics become figures here: doubles are rounded to what is certain on every machine, ten
 * decimals for fractions and probabilities, cents for money, hundredths for days.
 */
final class Kept {

  private static final int FRACTION_DECIMALS = 10;
  private static final int UNIT_DECIMALS = 2;

  private Kept() {}

  static BigDecimal fraction(double number) {
    return rounded(number, FRACTION_DECIMALS);
  }

  static double probability(double p) {
    return fraction(p).doubleValue();
  }

  static Interval share(Range range) {
    return new Interval(fraction(range.lower()), fraction(range.upper()));
  }

  static Interval units(Range range) {
    return new Interval(
        rounded(range.lower(), UNIT_DECIMALS), rounded(range.upper(), UNIT_DECIMALS));
  }

  static Points points(double difference) {
    return new Points(fraction(difference));
  }

  static Days days(double number) {
    return new Days(rounded(number, UNIT_DECIMALS));
  }

  static Money money(double number, Currency currency) {
    return Money.of(rounded(number, UNIT_DECIMALS), currency);
  }

  private static BigDecimal rounded(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
  }
}
