package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.fact.SocialMonth;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** Leading indicators: what the networks reported, summed over the months of a period. */
final class SocialFigures {

  private final FigureBook book;
  private final Sources sources;
  private final List<SocialMonth> months;

  SocialFigures(FigureBook book, Sources sources, List<SocialMonth> months) {
    this.book = book;
    this.sources = sources;
    this.months = months;
  }

  /** Nothing is written for a period of which no row is known. */
  void measure(Period period) {
    if (rows(period).isEmpty()) {
      return;
    }
    sum("impressions", "impressions", period, SocialMonth::impressions);
    sum("reach", "reach", period, SocialMonth::reach);
    sum("engagement", "engagements", period, SocialMonth::engagements);
    sum("clicks", "clicks", period, SocialMonth::clicks);
  }

  private void sum(String measure, String column, Period period, ToLongFunction<SocialMonth> part) {
    Level level =
        new Level(
            new Count(rows(period).stream().mapToLong(part).sum()),
            null,
            evidence(period),
            "date " + period.first() + ".." + period.last() + ", sum of " + column,
            Terms.sum(Terms.social(column, period)));
    book.add(new FigureKey(measure, Scope.ALL.id(), period), level);
  }

  private LevelEvidence evidence(Period period) {
    return new LevelEvidence(
        covers(period),
        rows(period).stream().mapToLong(SocialMonth::rows).sum(),
        sources.rowCoverage(Kind.SOCIAL) * monthsKnown(period),
        SecondExport.NONE,
        sources.isStale(Kind.SOCIAL),
        List.of(),
        List.of());
  }

  private List<SocialMonth> rows(Period period) {
    return months.stream().filter(row -> period.contains(row.month().atDay(1))).toList();
  }

  /** Share of months with rows, over networks, each from its first month in the period on. */
  private double monthsKnown(Period period) {
    Map<String, Set<YearMonth>> known = new TreeMap<>();
    rows(period)
        .forEach(
            row -> known.computeIfAbsent(row.network(), n -> new TreeSet<>()).add(row.month()));
    long expected = 0;
    for (Set<YearMonth> present : known.values()) {
      YearMonth first = Collections.min(present);
      expected += period.months().stream().filter(month -> !month.isBefore(first)).count();
    }
    return (double) known.values().stream().mapToLong(Set::size).sum() / expected;
  }

  private boolean covers(Period period) {
    LocalDate first = sources.first(Kind.SOCIAL);
    return first != null
        && !YearMonth.from(first).isAfter(YearMonth.from(period.first()))
        && sources.reaches(Kind.SOCIAL, period.last());
  }
}
