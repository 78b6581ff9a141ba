package io.buyin.measure;

import io.buyin.fact.SocialRow;
import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows behind figures of followers, for who asks: the days at both ends, or all days. */
final class FollowerRows {

  private final Function<Period, List<SocialRow>> rows;
  private final Period period;
  private final String author;

  /**
   * @param author brand or employee; empty: whoever
   */
  FollowerRows(Function<Period, List<SocialRow>> rows, Period period, String author) {
    this.rows = rows;
    this.period = period;
    this.author = author;
  }

  /** Each account's level at the end, and at the start with a minus; its start is the whole. */
  Supplier<List<CountedRow>> ofGrowth(boolean rate) {
    return () -> {
      Period around = new Period(period.first().minusDays(1), period.last().plusDays(1));
      List<CountedRow> counted = new ArrayList<>();
      for (List<SocialRow> account : byAccount(around).values()) {
        SocialRow start = nearest(account, period.first());
        SocialRow end = nearest(account, period.last());
        if (start != null && end != null) {
          BigDecimal level = followers(start);
          counted.add(Counting.social(start, level.negate(), rate ? level : null));
          counted.add(Counting.social(end, followers(end), null));
        }
      }
      return List.copyOf(counted);
    };
  }

  /** Engagements of each day, over the account's followers that day as part of their mean. */
  Supplier<List<CountedRow>> ofRate() {
    return () -> {
      List<CountedRow> counted = new ArrayList<>();
      for (List<SocialRow> account : byAccount(period).values()) {
        BigDecimal days = BigDecimal.valueOf(account.size());
        for (SocialRow row : account) {
          BigDecimal part =
              row.engagements() == null ? null : BigDecimal.valueOf(row.engagements());
          BigDecimal whole = followers(row).divide(days, MathContext.DECIMAL64);
          counted.add(Counting.social(row, part, whole));
        }
      }
      return List.copyOf(counted);
    };
  }

  private Map<String, List<SocialRow>> byAccount(Period within) {
    Map<String, List<SocialRow>> accounts = new TreeMap<>();
    rows.apply(within).stream()
        .filter(row -> row.followers() != null)
        .filter(row -> author.isEmpty() || row.author().equals(author))
        .forEach(
            row ->
                accounts
                    .computeIfAbsent(
                        FollowerFigures.account(row.network(), row.account()),
                        key -> new ArrayList<>())
                    .add(row));
    return accounts;
  }

  /** No more than a day away; of two the earlier one, of one day the highest level. */
  private static @Nullable SocialRow nearest(List<SocialRow> account, LocalDate day) {
    return account.stream()
        .filter(row -> away(row, day) <= 1)
        .min(
            Comparator.comparing((SocialRow row) -> away(row, day))
                .thenComparing(SocialRow::date)
                .thenComparing(FollowerRows::followers, Comparator.reverseOrder()))
        .orElse(null);
  }

  private static long away(SocialRow row, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(row.date(), day));
  }

  private static BigDecimal followers(SocialRow row) {
    return BigDecimal.valueOf(Objects.requireNonNull(row.followers()));
  }
}
