package io.buyin.measure;

import java.math.BigDecimal;

/** A 95 % interval in the figure's own unit. */
public record Interval(BigDecimal lower, BigDecimal upper) {

  public boolean includesZero() {
    return lower.signum() <= 0 && upper.signum() >= 0;
  }
}
