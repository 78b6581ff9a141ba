package io.buyin.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cell that decided how a column is read, or left it open, as messages show it.
 *
 * @param line on which it stands, from 1
 */
record Shown(String cell, long line) {

  /** The first of a kind stays. */
  static Shown first(@Nullable Shown before, String cell, long line) {
    return before == null ? new Shown(cell, line) : before;
  }

  /** {@code "1,234" (line 5)}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s (line %d)", Quoted.of(cell), line);
  }
}
