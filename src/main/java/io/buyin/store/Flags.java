package io.buyin.store;

import org.jspecify.annotations.Nullable;

/** Yes, no or not said, as one word. */
final class Flags {

  private Flags() {}

  static String word(@Nullable Boolean flag) {
    return flag == null ? "" : flag.toString();
  }

  static @Nullable Boolean of(String word) {
    return word.isEmpty() ? null : Boolean.valueOf(word);
  }
}
