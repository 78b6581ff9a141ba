package io.buyin.quantity;

import java.math.BigDecimal;

/**
 * A number that knows its unit. {@link #exact()} is the number a spreadsheet cell holds; words are
 * made by {@link Spoken} alone.
 */
public sealed interface Quantity permits Money, Share, Points, Count, Days, Hours, Correlation {

  /** The full value in the unit's base: currency units, fraction of one, things, days, hours. */
  BigDecimal exact();

  /**
   * A short lower-case name of the unit, the same in every language: {@code EUR}, {@code share}.
   */
  String unit();

  /** The same quantity with the other sign. */
  Quantity negated();
}
