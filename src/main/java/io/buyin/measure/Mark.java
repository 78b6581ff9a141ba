package io.buyin.measure;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a deal beyond its own row, as a text column of a grouped table.
 *
 * @param value short words, the same in every language: {@code pilot}, {@code unknown}
 */
record Mark(String column, Function<Entry, String> value) {

  static final String UNKNOWN = "unknown";

  /** By region: pilot, elsewhere or unknown. */
  static Mark ofPlace() {
    return new Mark("region", entry -> place(entry.place()));
  }

  static String place(@Nullable Scope place) {
    return place == null ? UNKNOWN : place.id();
  }
}
