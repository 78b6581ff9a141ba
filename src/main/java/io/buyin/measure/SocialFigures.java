package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.fact.SocialMonth;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
    List<SocialMonth> within =
        months.stream().filter(row -> period.contains(row.month().atDay(1))).toList();
    if (within.isEmpty()) {
      return;
    }
    sum("impressions", "impressions", period, within, SocialMonth::impressions);
    sum("reach", "reach", period, within, SocialMonth::reach);
    sum("engagement", "engagements", period, within, SocialMonth::engagements);
    sum("clicks", "clicks", period, within, SocialMonth::clicks);
  }

  private void sum(
      String measure,
      String column,
      Period period,
      List<SocialMonth> rows,
      ToLongFunction<SocialMonth> part) {
    Level level =
        new Level(
            new Count(rows.stream().mapToLong(part).sum()),
            null,
            evidence(period, rows),
            "date " + period.first() + ".." + period.last() + ", sum of " + column,
            Terms.sum(Terms.social(column, period)));
    book.add(new FigureKey(measure, Scope.ALL.id(), period), level);
  }

  private LevelEvidence evidence(Period period, List<SocialMonth> rows) {
    return new LevelEvidence(
        covers(period),
        rows.stream().mapToLong(SocialMonth::rows).sum(),
        sources.rowCoverage(Kind.SOCIAL),
        SecondExport.NONE,
        sources.isStale(Kind.SOCIAL),
        List.of(),
        List.of());
  }

  private boolean covers(Period period) {
    LocalDate first = sources.first(Kind.SOCIAL);
    return first != null
        && !YearMonth.from(first).isAfter(YearMonth.from(period.first()))
        && sources.reaches(Kind.SOCIAL, period.last());
  }
}
