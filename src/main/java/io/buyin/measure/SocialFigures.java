package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialMonth.Given;
import io.buyin.fact.SocialRow;
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
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Leading indicators: what the networks reported, summed over the months of a period. */
final class SocialFigures {

  private static final List<Sum> SUMS =
      List.of(
          new Sum(
              "impressions",
              "impressions",
              SocialMonth::impressions,
              Given::impressions,
              SocialRow::impressions),
          new Sum("reach", "reach", SocialMonth::reach, Given::reach, SocialRow::reach),
          new Sum(
              "engagement",
              "engagements",
              SocialMonth::engagements,
              Given::engagements,
              SocialRow::engagements),
          new Sum("clicks", "clicks", SocialMonth::clicks, Given::clicks, SocialRow::clicks));

  /** A measure, the column it adds up, and how many rows gave it. */
  private record Sum(
      String measure,
      String column,
      ToLongFunction<SocialMonth> number,
      ToLongFunction<Given> given,
      Function<SocialRow, @Nullable Long> part) {}

  private final FigureBook book;
  private final Sources sources;
  private final List<SocialMonth> months;
  private final Function<Period, List<SocialRow>> rows;
  private final NetworkCover networks;

  /**
   * @param rows the rows behind the months, asked for only when somebody wants to see them
   */
  SocialFigures(
      FigureBook book,
      Sources sources,
      List<SocialMonth> months,
      Function<Period, List<SocialRow>> rows) {
    this.book = book;
    this.rows = rows;
    this.sources = sources;
    this.months = months;
    this.networks = new NetworkCover(months);
  }

  /** Nothing is written for a period of which no row is known. */
  void measure(Period period) {
    if (rows(period).isEmpty()) {
      return;
    }
    SUMS.forEach(sum -> measure(sum, period));
  }

  /** A sum of the year before stands only where the same networks give it in both periods. */
  void measureToCompare(Period period) {
    Period before = period.yearBefore();
    if (covers(before)) {
      SUMS.stream()
          .filter(sum -> networks.isSame(period, before, sum.given()))
          .forEach(sum -> measure(sum, before));
    }
  }

  /**
   * Rows without the number add nothing: the filter counts them, and coverage falls by those that
   * could have given it. Where no row gives the number there is no figure: it is unknown, not 0.
   */
  private void measure(Sum sum, Period period) {
    long rows = total(period, month -> sum.given().applyAsLong(month.bearing()));
    long given = total(period, month -> sum.given().applyAsLong(month.given()));
    if (given == 0) {
      return;
    }
    String missing = given == rows ? "" : "; given by " + given + " of " + rows + " rows";
    Level level =
        new Level(
                new Count(total(period, sum.number())),
                null,
                evidence(period, given, rows),
                "date "
                    + period.first()
                    + ".."
                    + period.last()
                    + ", sum of "
                    + sum.column()
                    + missing,
                Terms.sum(Terms.social(sum.column(), period)))
            .over(Counting.social(() -> this.rows.apply(period), sum.part(), any -> null));
    book.add(new FigureKey(sum.measure(), Scope.ALL.id(), period), level);
  }

  private long total(Period period, ToLongFunction<SocialMonth> part) {
    return rows(period).stream().mapToLong(part).sum();
  }

  private LevelEvidence evidence(Period period, long given, long rows) {
    return new LevelEvidence(
            covers(period),
            given,
            sources.rowCoverage(Kind.SOCIAL) * monthsKnown(period) * given / rows,
            SecondExport.NONE,
            sources.isStale(Kind.SOCIAL),
            List.of(),
            List.of())
        .lacking(
            Lack.among(
                sources.rejected(Kind.SOCIAL),
                monthsMissing(period),
                new Lack(Lack.What.NUMBER, rows - given, rows)));
  }

  private List<SocialMonth> rows(Period period) {
    return months.stream().filter(row -> period.contains(row.month().atDay(1))).toList();
  }

  /** Share of months with rows. */
  private double monthsKnown(Period period) {
    return monthsMissing(period).rest();
  }

  /** Months without rows, over networks, each from its first month in the period on. */
  private Lack monthsMissing(Period period) {
    Map<String, Set<YearMonth>> known = new TreeMap<>();
    rows(period)
        .forEach(
            row -> known.computeIfAbsent(row.network(), n -> new TreeSet<>()).add(row.month()));
    long expected = 0;
    for (Set<YearMonth> present : known.values()) {
      YearMonth first = Collections.min(present);
      expected += period.months().stream().filter(month -> !month.isBefore(first)).count();
    }
    long present = known.values().stream().mapToLong(Set::size).sum();
    return new Lack(Lack.What.MONTHS, expected - present, expected);
  }

  /** Whether the exports cover the period from its first month to its last day. */
  boolean covers(Period period) {
    LocalDate first = sources.first(Kind.SOCIAL);
    return first != null
        && !YearMonth.from(first).isAfter(YearMonth.from(period.first()))
        && sources.reaches(Kind.SOCIAL, period.last());
  }
}
