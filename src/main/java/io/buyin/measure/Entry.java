package io.buyin.measure;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A deal as figures see it.
 *
 * @param origin social or other; a blank source is other
 * @param place pilot or elsewhere; null where the region is blank or no pilot region is stated
 * @param ownCurrency whether its amount may be added to the organisation's; a blank currency is own
 * @param amount what may be added up, to the cent; null where missing or in another currency
 * @param weighted amount times the CRM's probability, to the cent; null where either is missing
 * @param cycle days from created to closed; null where a day is missing or they are in the wrong
 *     order
 */
record Entry(
    Deal deal,
    Scope origin,
    @Nullable Scope place,
    boolean ownCurrency,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal weighted,
    @Nullable BigDecimal cycle) {

  private static final int CENTS = 2;

  static Entry of(Deal deal, Scope origin, @Nullable Scope place, boolean ownCurrency) {
    BigDecimal amount = ownCurrency ? cents(deal.amount()) : null;
    return new Entry(
        deal,
        origin,
        place,
        ownCurrency,
        amount,
        weighted(amount, deal.probability()),
        cycle(deal));
  }

  boolean isWon() {
    return deal.status() == Status.WON;
  }

  boolean isLost() {
    return deal.status() == Status.LOST;
  }

  boolean isOpen() {
    return deal.status() == Status.OPEN;
  }

  boolean hasSource() {
    return !deal.source().isBlank();
  }

  boolean hasAmount() {
    return amount != null;
  }

  boolean lacksProbability() {
    return hasAmount() && deal.probability() == null;
  }

  /** Whether it is open although its expected close date has passed. */
  boolean isOverdue(LocalDate day) {
    LocalDate expected = deal.closed();
    return isOpen() && expected != null && expected.isBefore(day);
  }

  private static @Nullable BigDecimal cents(@Nullable BigDecimal stated) {
    return stated == null ? null : stated.setScale(CENTS, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal weighted(
      @Nullable BigDecimal amount, @Nullable BigDecimal probability) {
    return amount == null || probability == null ? null : cents(amount.multiply(probability));
  }

  private static @Nullable BigDecimal cycle(Deal deal) {
    LocalDate created = deal.created();
    LocalDate closed = deal.closed();
    return created == null || closed == null || closed.isBefore(created)
        ? null
        : BigDecimal.valueOf(ChronoUnit.DAYS.between(created, closed));
  }
}
