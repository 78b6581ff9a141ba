package io.buyin.measure;

import io.buyin.measure.ForecastPen.Behind;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * How the record of the back-test spreads a forecast: what is won stands, what is yet to come is
 * multiplied by the ratios of past outcomes, and what is added is taken as stated.
 *
 * @param won closed-won so far
 * @param rest expected beyond it
 */
record ForecastOutcomes(
    BackTest test, BigDecimal won, BigDecimal rest, Forecast.@Nullable Target target) {

  /**
   * Null where the back-test has too few points.
   *
   * @param name of the measure that is spread, such as {@code forecast}
   */
  Forecast.@Nullable Outcomes spread(
      ForecastPen pen, String name, BigDecimal added, Evidence evidence) {
    if (!test.isEnough()) {
      return null;
    }
    String words =
        "closed-won so far + rest x ratio of what came to what was said, "
            + test.points().size()
            + " month-ends, "
            + test.days()
            + " days ahead";
    Behind behind = Behind.of(evidence, words);
    return new Forecast.Outcomes(
        pen.money(name + "-low", at(test.low(), added), behind),
        pen.money(name + "-high", at(test.high(), added), behind),
        target == null ? null : pen.write(name + "-chance", chance(target, added), behind));
  }

  private BigDecimal at(BigDecimal ratio, BigDecimal added) {
    return won.add(added).add(rest.multiply(ratio));
  }

  /** Outcomes that reach the target, of all; where nothing is yet to come, it is reached or not. */
  private Share chance(Forecast.Target target, BigDecimal added) {
    BigDecimal missing = target.amount().amount().subtract(won).subtract(added);
    long all = test.points().size();
    if (rest.signum() <= 0) {
      return Share.of(missing.signum() <= 0 ? all : 0, all);
    }
    return Share.of(test.reaching(missing.divide(rest, MathContext.DECIMAL64)), all);
  }
}
