package io.buyin.proof;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether two numbers are one, as far as a cell's 15 digits go. */
final class Same {

  private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");
  private static final BigDecimal NOTHING = new BigDecimal("1e-12");

  private Same() {}

  static boolean value(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    BigDecimal allowed = TOLERANCE.multiply(one.abs().max(other.abs())).max(NOTHING);
    return one.subtract(other).abs().compareTo(allowed) <= 0;
  }
}
