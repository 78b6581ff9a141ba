package io.buyin.source;

/** Whether a numeric date such as 03/04/2026 begins with the day or with the month. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}
