package io.buyin.measure;

import io.buyin.quantity.Days;
import io.buyin.quantity.Hours;
import io.buyin.quantity.Money;
import io.buyin.quantity.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * Statistics become figures here: doubles are rounded to what is certain on every machine, ten
 * decimals for fractions and probabilities, cents for money, hundredths for days and hours.
 */
final class Kept {

  private static final int FRACTION_DECIMALS = 10;
  private static final int UNIT_DECIMALS = 2;
  private static final double SECONDS = 3600;

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

  /** Seconds as hours. */
  static Hours hours(double seconds) {
    return new Hours(rounded(seconds / SECONDS, UNIT_DECIMALS));
  }

  /** Seconds as hours. */
  static Interval hours(Range seconds) {
    return new Interval(
        rounded(seconds.lower() / SECONDS, UNIT_DECIMALS),
        rounded(seconds.upper() / SECONDS, UNIT_DECIMALS));
  }

  static Money money(double number, Currency currency) {
    return Money.of(rounded(number, UNIT_DECIMALS), currency);
  }

  private static BigDecimal rounded(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
  }
}
