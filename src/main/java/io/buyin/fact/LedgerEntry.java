package io.buyin.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One amount that was booked.
 *
 * @param document its number in the books
 * @param opportunity its id; empty where only the account is known
 * @param currency ISO code
 */
public record LedgerEntry(
    RowOrigin origin,
    String document,
    LocalDate date,
    String account,
    String opportunity,
    BigDecimal amount,
    String currency)
    implements Fact {

  @Override
  public Kind kind() {
    return Kind.LEDGER;
  }

  @Override
  public String naturalKey() {
    return document;
  }
}
