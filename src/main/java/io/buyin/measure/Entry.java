package io.buyin.measure;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import io.buyin.settings.ExchangeRate;
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
 * @param addable whether its amount may be added to the organisation's: a blank currency is own,
 *     another one needs a rate
 * @param converted by which rate its amount became one of the organisation's currency; null where
 *     it is one, is missing or may not be added
 * @param amount what may be added up, to the cent; null where missing or not addable
 * @param weighted amount times its chance to be won, to the cent: the CRM's probability, or what
 *     history says where there is enough of it; null where either is missing
 * @param cycle days from created to closed; null where a day is missing or they are in the wrong
 *     order
 */
record Entry(
    Deal deal,
    Scope origin,
    @Nullable Scope place,
    boolean addable,
    @Nullable ExchangeRate converted,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal weighted,
    @Nullable BigDecimal cycle) {

  private static final int CENTS = 2;

  static Entry of(Deal deal, Scope origin, @Nullable Scope place, Exchange exchange) {
    BigDecimal amount = exchange.own(deal.amount(), deal.currency());
    return new Entry(
        deal,
        origin,
        place,
        exchange.adds(deal.currency()),
        amount == null ? null : exchange.rate(deal.currency()),
        amount,
        weighted(amount, deal.probability()),
        cycle(deal));
  }

  /** The same deal with what another way to weigh makes of it. */
  Entry weighing(@Nullable BigDecimal other) {
    return new Entry(deal, origin, place, addable, converted, amount, other, cycle);
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

  /** Whether only its chance is missing to weigh it. */
  boolean lacksWeight() {
    return hasAmount() && weighted == null;
  }

  /**
   * The day it was won or lost, if that was no later than this day; null where it was open then.
   */
  @Nullable LocalDate endedBy(LocalDate day) {
    LocalDate closed = deal.closed();
    return isOpen() || closed == null || closed.isAfter(day) ? null : closed;
  }

  /** Whether it is decided, but on a day that is unknown or before it was created. */
  boolean isEndedBackwards() {
    return !isOpen() && cycle == null;
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
