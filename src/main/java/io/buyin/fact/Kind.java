package io.buyin.fact;

import java.util.Locale;

/** What an export is about. */
public enum Kind {
  FEEDBACK,
  SOCIAL,
  SALES;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
