package io.buyin.measure;

import io.buyin.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A value with what it rests on, before it becomes a {@link Figure}.
 *
 * @param interval null where the value is a complete sum or count
 */
record Level(
    Quantity value, @Nullable Interval interval, Evidence evidence, String filter, Recipe recipe) {}
