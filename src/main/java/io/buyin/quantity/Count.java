package io.buyin.quantity;

import java.math.BigDecimal;

/** A number of things. */
public record Count(long number) implements Quantity {

  @Override
  public BigDecimal exact() {
    return BigDecimal.valueOf(number);
  }

  @Override
  public Count negated() {
    return new Count(-number);
  }

  @Override
  public String unit() {
    return "count";
  }
}
