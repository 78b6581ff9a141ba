package io.buyin.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/** A part of a whole, with both kept: 47 of 105. The whole is never zero. */
public record Share(BigDecimal part, BigDecimal whole) implements Quantity {

  public Share {
    if (whole.signum() == 0) {
      throw new IllegalArgumentException("A share needs a whole that is not zero");
    }
  }

  public static Share of(long part, long whole) {
    return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  /** The fraction of one, to 16 digits. */
  @Override
  public BigDecimal exact() {
    return part.divide(whole, MathContext.DECIMAL64);
  }

  @Override
  public Share negated() {
    return new Share(part.negate(), whole);
  }

  @Override
  public String unit() {
    return "share";
  }

  public Points minus(Share other) {
    return new Points(exact().subtract(other.exact()));
  }
}
