package io.buyin.quantity;

import java.math.BigDecimal;

/** A length of time in days. */
public record Days(BigDecimal number) implements Quantity {

  public static Days of(double number) {
    return new Days(BigDecimal.valueOf(number));
  }

  @Override
  public BigDecimal exact() {
    return number;
  }

  @Override
  public Days negated() {
    return new Days(number.negate());
  }

  @Override
  public String unit() {
    return "days";
  }
}
