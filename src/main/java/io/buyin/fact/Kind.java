package io.buyin.fact;

import java.util.Locale;

/** What an export is about. */
public enum Kind {
  FEEDBACK,
  SOCIAL,
  SALES,
  TOUCHPOINTS,
  SERVICE,
  RESPONSIBILITIES,
  MEETINGS,
  PLANS,
  LEDGER;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
