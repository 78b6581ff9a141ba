package io.buyin.measure;

import io.buyin.quantity.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a plan is for, from how its period is written: {@code 2026}, {@code 2026-H1},
 * {@code 2026-Q3} of the fiscal year that ends in 2026, {@code 2026-07} of the calendar. Empty
 * where it is written in another way.
 */
public final class PlannedPeriod {

  private static final Pattern WRITTEN =
      Pattern.compile("(?:FY)?(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})))?");
  private static final int YEAR = 12;
  private static final int HALF = 6;
  private static final int QUARTER = 3;

  private PlannedPeriod() {}

  /**
   * @param fiscalYearStarts month number, 1 to 12
   */
  public static Optional<Period> of(String written, int fiscalYearStarts) {
    Matcher matcher = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(4) != null) {
      return month(year, Integer.parseInt(matcher.group(4)));
    }
    YearMonth start = YearMonth.of(fiscalYearStarts == 1 ? year : year - 1, fiscalYearStarts);
    if (matcher.group(2) != null) {
      return Optional.of(part(start, Integer.parseInt(matcher.group(2)), HALF));
    }
    return Optional.of(
        matcher.group(3) == null
            ? part(start, 1, YEAR)
            : part(start, Integer.parseInt(matcher.group(3)), QUARTER));
  }

  /**
   * The periods that follow each other without a gap from the first to the last day of the whole,
   * the longest first at each step; empty where they do not.
   */
  public static List<Period> tiling(List<Period> parts, Period whole) {
    List<Period> tiles = new ArrayList<>();
    LocalDate from = whole.first();
    while (!from.isAfter(whole.last())) {
      LocalDate start = from;
      Optional<Period> next =
          parts.stream()
              .filter(part -> part.first().equals(start) && !part.last().isAfter(whole.last()))
              .max(Comparator.comparing(Period::last));
      if (next.isEmpty()) {
        return List.of();
      }
      tiles.add(next.get());
      from = next.get().last().plusDays(1);
    }
    return tiles;
  }

  private static Period part(YearMonth yearStart, int number, int months) {
    YearMonth first = yearStart.plusMonths((number - 1L) * months);
    return Period.ofMonths(first, first.plusMonths(months - 1L));
  }

  private static Optional<Period> month(int year, int month) {
    try {
      YearMonth only = YearMonth.of(year, month);
      return Optional.of(Period.ofMonths(only, only));
    } catch (DateTimeException noSuchMonth) {
      return Optional.empty();
    }
  }
}
