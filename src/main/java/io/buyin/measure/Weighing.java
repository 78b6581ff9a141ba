package io.buyin.measure;

/** Where the chance of an open opportunity comes from. */
public enum Weighing {
  /** The probability that the CRM states, for want of a history. */
  CRM,
  /** How earlier opportunities of the same age, origin and stage ended. */
  HISTORY;

  /** What an opportunity lacks that cannot be weighed. */
  String lacking() {
    return this == CRM ? "probability" : "creation day";
  }
}
