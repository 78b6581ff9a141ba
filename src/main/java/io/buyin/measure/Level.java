package io.buyin.measure;

import io.buyin.quantity.Quantity;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value with what it rests on, before it becomes a {@link Figure}.
 *
 * @param interval null where the value is a complete sum or count
 * @param rows the rows that are counted, made when somebody asks; null where the value rests on
 *     other figures
 */
record Level(
    Quantity value,
    @Nullable Interval interval,
    Evidence evidence,
    String filter,
    Recipe recipe,
    @Nullable Supplier<List<CountedRow>> rows) {

  Level(
      Quantity value,
      @Nullable Interval interval,
      Evidence evidence,
      String filter,
      Recipe recipe) {
    this(value, interval, evidence, filter, recipe, null);
  }

  /** The same with the rows that it counts. */
  Level over(Supplier<List<CountedRow>> counted) {
    return new Level(value, interval, evidence, filter, recipe, counted);
  }
}
