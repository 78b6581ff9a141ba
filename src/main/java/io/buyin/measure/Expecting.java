package io.buyin.measure;

import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is expected to be won in the days after a day, from what was known on it: the same for
 * tonight and for every past day of a back-test.
 */
final class Expecting {

  /** Fewest days whose opened opportunities make a pace. */
  private static final long LEAST_DAYS = 90;

  /** Fewest won opportunities whose amounts make a mean. */
  private static final int LEAST_WON = 30;

  private static final int CENTS = 2;

  private final Register register;
  private final Scope scope;

  Expecting(Register register, Scope scope) {
    this.register = register;
    this.scope = scope;
  }

  /**
   * Opportunities that are yet to be opened.
   *
   * @param paceOf days whose opened opportunities make the pace
   * @param opened how many were opened in them
   * @param coming how many the remaining days would bring at that pace
   * @param amount of those, if all were won
   * @param expected what of it is won within the remaining days
   */
  record Fresh(
      Period paceOf,
      List<Entry> opened,
      BigDecimal coming,
      BigDecimal amount,
      BigDecimal expected) {}

  /** Those of the scope that were open on that day, whatever became of them. */
  List<Entry> openOn(LocalDate day) {
    return register.entries().stream()
        .filter(entry -> scope.includes(entry.origin(), entry.place()))
        .filter(entry -> wasCreatedBy(day, entry) && entry.endedBy(day) == null)
        .toList();
  }

  static BigDecimal fromOpen(WinHistory history, List<Entry> open, long days) {
    return open.stream()
        .map(entry -> history.expected(entry, days))
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Amounts of the scope won in the period. */
  BigDecimal wonIn(Period period) {
    return sum(amounts(period));
  }

  /**
   * Null where too few days or won opportunities are known: the pace is that of the last two spans
   * as long as the remaining days, none shorter than {@link #LEAST_DAYS} together.
   */
  @Nullable Fresh fromNew(WinHistory history, long days) {
    Period paceOf = paceOf(history.day(), days);
    List<BigDecimal> amounts = amountsWonBefore(history.day());
    if (paceOf == null || amounts.size() < LEAST_WON || days <= 0) {
      return null;
    }
    BigDecimal mean =
        sum(amounts).divide(BigDecimal.valueOf(amounts.size()), CENTS, RoundingMode.HALF_UP);
    List<Entry> opened =
        register.createdIn(paceOf).stream()
            .filter(entry -> scope.includes(entry.origin(), entry.place()))
            .toList();
    BigDecimal coming =
        BigDecimal.valueOf(opened.size() * days)
            .divide(BigDecimal.valueOf(length(paceOf)), CENTS, RoundingMode.HALF_UP);
    BigDecimal amount = coming.multiply(mean).setScale(CENTS, RoundingMode.HALF_UP);
    BigDecimal share = Kept.fraction(history.curve(scope).wonOfOpenedWithin(days));
    return new Fresh(
        paceOf,
        opened,
        coming,
        amount,
        amount.multiply(share).setScale(CENTS, RoundingMode.HALF_UP));
  }

  private @Nullable Period paceOf(LocalDate day, long days) {
    LocalDate begins = register.begins();
    if (begins == null) {
      return null;
    }
    LocalDate from = day.minusDays(2 * Math.max(days, LEAST_DAYS) - 1);
    LocalDate known = from.isBefore(begins) ? begins : from;
    return known.isAfter(day.minusDays(LEAST_DAYS - 1)) ? null : new Period(known, day);
  }

  /** Of the last twelve months; of all time where those are too few. */
  private List<BigDecimal> amountsWonBefore(LocalDate day) {
    List<BigDecimal> lately = amounts(new Period(day.minusYears(1).plusDays(1), day));
    LocalDate begins = register.begins();
    return lately.size() >= LEAST_WON || begins == null || begins.isAfter(day)
        ? lately
        : amounts(new Period(begins, day));
  }

  private List<BigDecimal> amounts(Period period) {
    return ClosedFigures.amounts(
        register.decidedIn(period).stream()
            .filter(entry -> entry.isWon() && scope.includes(entry.origin(), entry.place()))
            .toList());
  }

  private static boolean wasCreatedBy(LocalDate day, Entry entry) {
    LocalDate created = entry.deal().created();
    return created != null && !created.isAfter(day);
  }

  static long length(Period period) {
    return ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
