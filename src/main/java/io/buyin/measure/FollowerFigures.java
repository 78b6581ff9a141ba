package io.buyin.measure;

import io.buyin.fact.FollowerMonth;
import io.buyin.fact.Kind;
import io.buyin.fact.SocialRow;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many follow the accounts, and how they react: of all, of the brand and of its employees. An
 * account counts in the growth only where its level is known within a day of both ends.
 */
final class FollowerFigures {

  private static final List<String> AUTHORS = List.of("brand", "employee");

  private final FigureBook book;
  private final Sources sources;
  private final List<FollowerMonth> months;
  private final Function<Period, List<SocialRow>> rows;

  /**
   * @param rows the rows behind the months, asked for only when somebody wants to see them
   */
  FollowerFigures(
      FigureBook book,
      Sources sources,
      List<FollowerMonth> months,
      Function<Period, List<SocialRow>> rows) {
    this.book = book;
    this.sources = sources;
    this.months = months;
    this.rows = rows;
  }

  /** The levels of one account at both ends of a period. */
  private record Ends(long start, long end) {}

  void measure(Period period) {
    growth(period, "");
    rate(period, "");
    boolean both = AUTHORS.stream().noneMatch(author -> within(period, author).isEmpty());
    for (String author : both ? AUTHORS : List.<String>of()) {
      growth(period, author);
      rate(period, author);
    }
  }

  private void growth(Period period, String author) {
    List<Ends> ends =
        byAccount(known(author)).values().stream()
            .flatMap(account -> Stream.ofNullable(ends(account, period)))
            .toList();
    long start = ends.stream().mapToLong(Ends::start).sum();
    long net = ends.stream().mapToLong(Ends::end).sum() - start;
    if (start > 0) {
      long accounts = byAccount(within(period, author)).size();
      FollowerRows behind = new FollowerRows(rows, period, author);
      Known known = new Known(ends.size(), accounts);
      add("follower-growth", author, period, known, new Count(net), behind.ofGrowth(false));
      add(
          "follower-growth-rate",
          author,
          period,
          known,
          Share.of(net, start),
          behind.ofGrowth(true));
    }
  }

  private void rate(Period period, String author) {
    List<FollowerMonth> within = within(period, author);
    BigDecimal followers =
        byAccount(within).values().stream()
            .map(FollowerFigures::mean)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    long engagements = within.stream().mapToLong(FollowerMonth::engagements).sum();
    if (followers.signum() > 0 && engagements > 0) {
      long accounts = byAccount(within).size();
      Share rate = new Share(BigDecimal.valueOf(engagements), followers);
      add(
          "engagement-rate-followers",
          author,
          period,
          new Known(accounts, accounts),
          rate,
          new FollowerRows(rows, period, author).ofRate());
    }
  }

  /** Of how many accounts followers are known, and how many there are. */
  private record Known(long used, long accounts) {}

  private void add(
      String measure,
      String author,
      Period period,
      Known known,
      Quantity value,
      Supplier<List<CountedRow>> behind) {
    long used = known.used();
    LevelEvidence evidence =
        new LevelEvidence(
            sources.reaches(Kind.SOCIAL, period.last()),
            used,
            sources.rowCoverage(Kind.SOCIAL) * used / Math.max(used, known.accounts()),
            SecondExport.NONE,
            sources.isStale(Kind.SOCIAL),
            List.of(),
            List.of());
    String filter =
        "date "
            + period.first()
            + ".."
            + period.last()
            + (author.isEmpty() ? "" : ", author = " + author)
            + ", followers known of "
            + used
            + " of "
            + known.accounts()
            + " accounts";
    book.add(
        new FigureKey(measure, author.isEmpty() ? Scope.ALL.id() : author, period),
        new Level(value, null, evidence, filter, Recipe.NONE).over(behind));
  }

  private List<FollowerMonth> known(String author) {
    return months.stream()
        .filter(month -> author.isEmpty() || month.author().equals(author))
        .toList();
  }

  private List<FollowerMonth> within(Period period, String author) {
    return known(author).stream().filter(month -> period.contains(month.month().atDay(1))).toList();
  }

  private static Map<String, List<FollowerMonth>> byAccount(List<FollowerMonth> months) {
    Map<String, List<FollowerMonth>> accounts = new TreeMap<>();
    for (FollowerMonth month : months) {
      accounts
          .computeIfAbsent(account(month.network(), month.account()), key -> new ArrayList<>())
          .add(month);
    }
    return accounts;
  }

  /** An account's key: one name on two networks is two accounts. */
  static String account(String network, String account) {
    return network + "|" + account;
  }

  /** Null where one of the ends is not known within a day. */
  private static @Nullable Ends ends(List<FollowerMonth> account, Period period) {
    Long start = level(account, period.first());
    Long end = level(account, period.last());
    return start == null || end == null ? null : new Ends(start, end);
  }

  /** The level nearest to the day and no more than a day from it; of two the earlier one. */
  private static @Nullable Long level(List<FollowerMonth> account, LocalDate day) {
    return account.stream()
        .flatMap(FollowerFigures::levels)
        .filter(level -> Math.abs(ChronoUnit.DAYS.between(level.day(), day)) <= 1)
        .min(
            Comparator.comparing(
                    (Standing level) -> Math.abs(ChronoUnit.DAYS.between(level.day(), day)))
                .thenComparing(Standing::day))
        .map(Standing::followers)
        .orElse(null);
  }

  /** How many followed at the end of a day. */
  private record Standing(LocalDate day, long followers) {}

  private static Stream<Standing> levels(FollowerMonth month) {
    return Stream.of(
        new Standing(month.firstDay(), month.first()), new Standing(month.lastDay(), month.last()));
  }

  private static BigDecimal mean(List<FollowerMonth> account) {
    long sum = account.stream().mapToLong(FollowerMonth::sum).sum();
    long days = account.stream().mapToLong(FollowerMonth::days).sum();
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
  }
}
