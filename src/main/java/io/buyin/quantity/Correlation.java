package io.buyin.quantity;

import java.math.BigDecimal;

/** How closely two series move together, from −1 to 1: spoken with two decimals, 0.45. */
public record Correlation(BigDecimal number) implements Quantity {

  @Override
  public BigDecimal exact() {
    return number;
  }

  @Override
  public Correlation negated() {
    return new Correlation(number.negate());
  }

  @Override
  public String unit() {
    return "correlation";
  }
}
