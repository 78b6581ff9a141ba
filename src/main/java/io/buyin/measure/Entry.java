package io.buyin.measure;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A deal as figures see it.
 *
 * @param origin social or other; a blank source is other
 * @param ownCurrency whether its amount may be added to the organisation's; a blank currency is own
 */
record Entry(Deal deal, Scope origin, boolean ownCurrency) {

  private static final int CENTS = 2;

  boolean isWon() {
    return deal.status() == Status.WON;
  }

  boolean isOpen() {
    return deal.status() == Status.OPEN;
  }

  boolean isDecidedIn(Period period) {
    return !isOpen() && isIn(deal.closed(), period);
  }

  boolean isCreatedIn(Period period) {
    return isIn(deal.created(), period);
  }

  boolean hasSource() {
    return !deal.source().isBlank();
  }

  /** Whether it is open although its expected close date has passed. */
  boolean isOverdue(LocalDate day) {
    LocalDate expected = deal.closed();
    return isOpen() && expected != null && expected.isBefore(day);
  }

  /** What may be added up, to the cent; null where missing or in another currency. */
  @Nullable BigDecimal amount() {
    BigDecimal stated = deal.amount();
    return ownCurrency && stated != null ? stated.setScale(CENTS, RoundingMode.HALF_UP) : null;
  }

  boolean hasAmount() {
    return amount() != null;
  }

  /** Amount times the CRM's probability, to the cent; null where either is missing. */
  @Nullable BigDecimal weighted() {
    BigDecimal amount = amount();
    BigDecimal probability = deal.probability();
    return amount == null || probability == null
        ? null
        : amount.multiply(probability).setScale(CENTS, RoundingMode.HALF_UP);
  }

  boolean lacksProbability() {
    return hasAmount() && deal.probability() == null;
  }

  /** Days from created to closed; null where a day is missing or they are in the wrong order. */
  @Nullable Long cycle() {
    LocalDate created = deal.created();
    LocalDate closed = deal.closed();
    return created == null || closed == null || closed.isBefore(created)
        ? null
        : ChronoUnit.DAYS.between(created, closed);
  }

  private static boolean isIn(@Nullable LocalDate day, Period period) {
    return day != null && period.contains(day);
  }
}
