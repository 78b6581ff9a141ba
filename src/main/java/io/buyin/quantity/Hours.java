package io.buyin.quantity;

import java.math.BigDecimal;

/** A length of time in hours. */
public record Hours(BigDecimal number) implements Quantity {

  public static Hours of(double number) {
    return new Hours(BigDecimal.valueOf(number));
  }

  @Override
  public BigDecimal exact() {
    return number;
  }

  @Override
  public Hours negated() {
    return new Hours(number.negate());
  }

  @Override
  public String unit() {
    return "hours";
  }
}
