package io.buyin.quantity;

import java.math.BigDecimal;

/** A difference of two shares, as a fraction of one: 0.11 is spoken "11 points", never "11 %". */
public record Points(BigDecimal fraction) implements Quantity {

  @Override
  public BigDecimal exact() {
    return fraction;
  }

  @Override
  public Points negated() {
    return new Points(fraction.negate());
  }

  @Override
  public String unit() {
    return "points";
  }
}
