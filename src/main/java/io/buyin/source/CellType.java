package io.buyin.source;

import java.util.Locale;

/** What the cells of a column hold. */
public enum CellType {
  TEXT,
  ID,
  DATE,
  /** Whole numbers of things. */
  COUNT,
  MONEY,
  /** Parts of a whole: 0.25, 25 % or, in a column of percentages, 25. */
  RATE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isNumber() {
    return this == COUNT || this == MONEY || this == RATE;
  }
}
