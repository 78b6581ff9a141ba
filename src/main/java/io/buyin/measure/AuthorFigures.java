package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialRow;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the brand and its employees publish, where the exports say who wrote: rows, engagements, and
 * engagements per impression as a ratio of sums. Early signals, never a headline.
 */
final class AuthorFigures {

  private static final List<String> AUTHORS = List.of("brand", "employee");

  private final FigureBook book;
  private final Sources sources;
  private final List<SocialMonth> months;
  private final Function<Period, List<SocialRow>> rows;

  /**
   * @param rows the rows behind the months, asked for only when somebody wants to see them
   */
  AuthorFigures(
      FigureBook book,
      Sources sources,
      List<SocialMonth> months,
      Function<Period, List<SocialRow>> rows) {
    this.book = book;
    this.rows = rows;
    this.sources = sources;
    this.months = months;
  }

  /** Nothing where the period has rows of one kind of author only. */
  void measure(Period period) {
    boolean both = AUTHORS.stream().noneMatch(author -> rows(author, period).isEmpty());
    if (both) {
      AUTHORS.forEach(author -> measure(author, period));
    }
  }

  private void measure(String author, Period period) {
    List<SocialMonth> rows = rows(author, period);
    long count = rows.stream().mapToLong(SocialMonth::rows).sum();
    long engagements = rows.stream().mapToLong(SocialMonth::engagements).sum();
    long given = rows.stream().mapToLong(row -> row.given().engagements()).sum();
    add(
        "social-rows",
        author,
        period,
        count(count, count, "rows", author, period).over(rows(author, period, any -> 1L)));
    if (given > 0) {
      add(
          "engagement",
          author,
          period,
          count(engagements, given, "engagements", author, period)
              .over(rows(author, period, SocialRow::engagements)));
    }
    Share rate = rate(rows);
    if (rate != null) {
      Recipe recipe =
          Terms.quotient(
              Terms.authored("engagements", author, period),
              Terms.authored("impressions", author, period));
      add(
          "engagement-rate",
          author,
          period,
          level(rate, count, author, period, recipe)
              .over(
                  Counting.social(
                      () -> written(author, period),
                      SocialRow::engagements,
                      SocialRow::impressions)));
    }
  }

  /** Only where every row gives both numbers: else the sums are of different rows. */
  private static @Nullable Share rate(List<SocialMonth> rows) {
    boolean whole =
        rows.stream()
            .allMatch(
                row ->
                    row.given().engagements() == row.rows()
                        && row.given().impressions() == row.rows());
    long impressions = rows.stream().mapToLong(SocialMonth::impressions).sum();
    long engagements = rows.stream().mapToLong(SocialMonth::engagements).sum();
    return whole && impressions > 0 ? Share.of(engagements, impressions) : null;
  }

  private Level count(long value, long n, String column, String author, Period period) {
    Recipe recipe = Terms.sum(Terms.authored(column, author, period));
    return level(new Count(value), n, author, period, recipe);
  }

  private Level level(Quantity value, long n, String author, Period period, Recipe recipe) {
    String words = "date " + period.first() + ".." + period.last() + ", author = " + author;
    LevelEvidence evidence =
        new LevelEvidence(
                sources.reaches(Kind.SOCIAL, period.last()),
                n,
                sources.rowCoverage(Kind.SOCIAL),
                SecondExport.NONE,
                sources.isStale(Kind.SOCIAL),
                List.of(),
                List.of())
            .lacking(Lack.among(sources.rejected(Kind.SOCIAL)));
    return new Level(value, null, evidence, words, recipe);
  }

  private void add(String measure, String author, Period period, Level level) {
    book.add(new FigureKey(measure, author, period), level);
  }

  private Supplier<List<CountedRow>> rows(
      String author, Period period, Function<SocialRow, @Nullable Long> part) {
    return Counting.social(() -> written(author, period), part, any -> null);
  }

  private List<SocialRow> written(String author, Period period) {
    return rows.apply(period).stream().filter(row -> row.author().equals(author)).toList();
  }

  private List<SocialMonth> rows(String author, Period period) {
    return months.stream()
        .filter(row -> row.author().equals(author))
        .filter(row -> period.contains(row.month().atDay(1)))
        .toList();
  }
}
