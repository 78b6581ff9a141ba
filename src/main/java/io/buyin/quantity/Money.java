package io.buyin.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount in one currency, kept to the cent. */
public record Money(BigDecimal amount, Currency currency) implements Quantity {

  private static final int CENTS = 2;

  public Money {
    amount = amount.setScale(CENTS, RoundingMode.HALF_UP);
  }

  public static Money of(BigDecimal amount, Currency currency) {
    return new Money(amount, currency);
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /**
   * @throws IllegalArgumentException if the other amount is in another currency
   */
  public Money plus(Money other) {
    requireSameCurrency(other);
    return new Money(amount.add(other.amount), currency);
  }

  /**
   * @throws IllegalArgumentException if the other amount is in another currency
   */
  public Money minus(Money other) {
    requireSameCurrency(other);
    return new Money(amount.subtract(other.amount), currency);
  }

  public Money times(BigDecimal factor) {
    return new Money(amount.multiply(factor), currency);
  }

  @Override
  public BigDecimal exact() {
    return amount;
  }

  @Override
  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  @Override
  public String unit() {
    return currency.getCurrencyCode();
  }

  private void requireSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " cannot be added to " + other.currency);
    }
  }
}
