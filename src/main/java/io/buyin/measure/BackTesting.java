package io.buyin.measure;

import io.buyin.measure.BackTest.Point;
import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the method what it would have said at each past month's end, with nothing known that came
 * later, and looks up what came. Amounts are those of tonight's export: earlier ones are not kept;
 * nor are past close dates, so that opportunities past their close date are in the test.
 */
final class BackTesting {

  /** Older months say little about tonight's method. */
  private static final int MOST_MONTHS = 60;

  private final Register register;
  private final StageHistory stages;
  private final LocalDate today;

  BackTesting(Register register, StageHistory stages, LocalDate today) {
    this.register = register;
    this.stages = stages;
    this.today = today;
  }

  /** The forecast of a scope over so many days. */
  BackTest forecast(Scope scope, long days) {
    Expecting expecting = new Expecting(register, scope);
    return over(days, history -> forecast(expecting, history, days));
  }

  /** The weights of open opportunities, whatever is opened later. */
  BackTest weights(long days) {
    Expecting expecting = new Expecting(register, Scope.ALL);
    return over(days, history -> weights(expecting, history, days));
  }

  private interface Question {
    @Nullable Point ask(WinHistory history);
  }

  private BackTest over(long days, Question question) {
    List<Point> points = new ArrayList<>();
    for (LocalDate day : monthEnds(days)) {
      WinHistory history = WinHistory.asOf(day, register, stages);
      Point point = history.isEnough() ? question.ask(history) : null;
      if (point != null && point.said().signum() > 0) {
        points.add(point);
      }
    }
    return new BackTest(days, List.copyOf(points));
  }

  /** Past month's ends after which so many days are over. */
  private List<LocalDate> monthEnds(long days) {
    LocalDate begins = register.begins();
    if (begins == null || days <= 0) {
      return List.of();
    }
    LocalDate last = today.minusDays(days);
    YearMonth earliest = YearMonth.from(last).minusMonths(MOST_MONTHS);
    YearMonth start = YearMonth.from(begins).isBefore(earliest) ? earliest : YearMonth.from(begins);
    return Stream.iterate(start, month -> month.plusMonths(1))
        .map(YearMonth::atEndOfMonth)
        .takeWhile(day -> !day.isAfter(last))
        .toList();
  }

  private static @Nullable Point forecast(Expecting expecting, WinHistory history, long days) {
    LocalDate day = history.day();
    Expecting.Fresh fresh = expecting.fromNew(history, days);
    if (fresh == null) {
      return null;
    }
    BigDecimal open = Expecting.fromOpen(history, expecting.openOn(day), days);
    return new Point(day, open.add(fresh.expected()), expecting.wonIn(after(day, days)));
  }

  private static Point weights(Expecting expecting, WinHistory history, long days) {
    LocalDate day = history.day();
    List<Entry> open = expecting.openOn(day);
    BigDecimal came =
        open.stream()
            .filter(entry -> entry.isWon() && entry.endedBy(day.plusDays(days)) != null)
            .map(Entry::amount)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Point(day, Expecting.fromOpen(history, open, days), came);
  }

  private static Period after(LocalDate day, long days) {
    return new Period(day.plusDays(1), day.plusDays(days));
  }
}
