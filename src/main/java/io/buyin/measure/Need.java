package io.buyin.measure;

import java.util.function.Predicate;

/** The field of a deal that a value cannot do without. */
enum Need {
  NOTHING(entry -> true, false),
  AMOUNT(entry -> entry.amount() != null, true),
  WEIGHT(entry -> entry.weighted() != null, true),
  CYCLE(entry -> entry.cycle() != null, false);

  private final Predicate<Entry> met;
  private final boolean money;

  Need(Predicate<Entry> met, boolean money) {
    this.met = met;
    this.money = money;
  }

  boolean isMet(Entry entry) {
    return met.test(entry);
  }

  /** Whether the deal's field is missing; an amount in another currency is there, but apart. */
  boolean isMissing(Entry entry) {
    return !isMet(entry) && !isApart(entry);
  }

  /** Whether the deal is counted but, by its currency, not added. */
  boolean isApart(Entry entry) {
    return money && !entry.ownCurrency();
  }
}
