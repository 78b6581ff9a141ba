package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.fact.PostRates;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialMonth.Given;
import io.buyin.fact.SocialRow;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Engagements per impression and per person reached, each a ratio of sums: a mean of posts' rates
 * would weigh a tiny post like a large one. Only networks and months of which every row gives both
 * numbers count, else the sums would be of different rows.
 */
final class EngagementRates {

  private static final List<Base> BASES =
      List.of(
          new Base(
              "engagement-rate",
              "impressions",
              SocialMonth::impressions,
              Given::impressions,
              SocialRow::impressions),
          new Base(
              "engagement-rate-reach",
              "reach",
              SocialMonth::reach,
              Given::reach,
              SocialRow::reach));

  /** What engagements are divided by. */
  private record Base(
      String measure,
      String column,
      ToLongFunction<SocialMonth> number,
      ToLongFunction<Given> given,
      Function<SocialRow, @Nullable Long> part) {}

  private final FigureBook book;
  private final Sources sources;
  private final List<SocialMonth> months;
  private final Function<Period, List<SocialRow>> rows;

  /**
   * @param rows the rows behind the months, asked for only when somebody wants to see them
   */
  EngagementRates(
      FigureBook book,
      Sources sources,
      List<SocialMonth> months,
      Function<Period, List<SocialRow>> rows) {
    this.book = book;
    this.sources = sources;
    this.months = months;
    this.rows = rows;
  }

  void measure(Period period) {
    BASES.forEach(base -> measure(base, period));
  }

  /**
   * Beside the ratio of sums, which a few large posts carry.
   *
   * @param rated the posts behind it, asked for only when somebody wants to see them
   */
  void measure(Period period, PostRates posts, Supplier<List<SocialRow>> rated) {
    book.add(
        new FigureKey("post-engagement-rate", Scope.ALL.id(), period),
        posts.posts(),
        () ->
            new Level(
                    new Share(Kept.fraction(posts.median()), BigDecimal.ONE),
                    null,
                    evidence(period, posts.posts(), posts.posts()),
                    "date " + period.first() + ".." + period.last() + ", median post",
                    Recipe.NONE)
                .over(Counting.social(rated, SocialRow::engagements, SocialRow::impressions)));
  }

  private void measure(Base base, Period period) {
    List<SocialMonth> all =
        months.stream().filter(row -> period.contains(row.month().atDay(1))).toList();
    List<SocialMonth> whole = all.stream().filter(row -> isWhole(row, base)).toList();
    long shown = sum(whole, base.number());
    if (shown > 0) {
      long given = sum(whole, SocialMonth::rows);
      long known = sum(all, SocialMonth::rows);
      book.add(
          new FigureKey(base.measure(), Scope.ALL.id(), period),
          new Level(
                  Share.of(sum(whole, SocialMonth::engagements), shown),
                  null,
                  evidence(period, given, known),
                  filter(period, base, given, known),
                  given == known
                      ? Terms.quotient(
                          Terms.social("engagements", period), Terms.social(base.column(), period))
                      : Recipe.NONE)
              .over(
                  Counting.social(() -> rows(period, base), SocialRow::engagements, base.part())));
    }
  }

  private static boolean isWhole(SocialMonth row, Base base) {
    return row.given().engagements() == row.rows()
        && base.given().applyAsLong(row.given()) == row.rows();
  }

  private List<SocialRow> rows(Period period, Base base) {
    return rows.apply(period).stream()
        .filter(row -> row.engagements() != null && base.part().apply(row) != null)
        .toList();
  }

  private static String filter(Period period, Base base, long given, long known) {
    String missing = given == known ? "" : "; given by " + given + " of " + known + " rows";
    return "date "
        + period.first()
        + ".."
        + period.last()
        + ", engagements per "
        + base.column()
        + missing;
  }

  private LevelEvidence evidence(Period period, long given, long known) {
    return new LevelEvidence(
        sources.reaches(Kind.SOCIAL, period.last()),
        given,
        sources.rowCoverage(Kind.SOCIAL) * given / known,
        SecondExport.NONE,
        sources.isStale(Kind.SOCIAL),
        List.of(),
        List.of());
  }

  private static long sum(List<SocialMonth> months, ToLongFunction<SocialMonth> number) {
    return months.stream().mapToLong(number).sum();
  }
}
