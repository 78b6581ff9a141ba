package io.buyin.measure;

/** The field of a deal that a value cannot do without. */
enum Need {
  NOTHING,
  AMOUNT,
  WEIGHT,
  CYCLE;

  boolean isMet(Entry entry) {
    return switch (this) {
      case NOTHING -> true;
      case AMOUNT -> entry.amount() != null;
      case WEIGHT -> entry.weighted() != null;
      case CYCLE -> entry.cycle() != null;
    };
  }

  /** Whether the deal's field is missing; an amount in another currency is there, but apart. */
  boolean isMissing(Entry entry) {
    return !isMet(entry) && !isApart(entry);
  }

  /** Whether the deal is counted but, by its currency, not added. */
  boolean isApart(Entry entry) {
    boolean money = this == AMOUNT || this == WEIGHT;
    return money && !entry.addable();
  }
}
