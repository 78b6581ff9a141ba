package io.buyin.sample;

import io.buyin.sample.SampleDeal.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The sample author's own arithmetic over invented deals, kept apart from the product's: plain
 * loops, so that a figure of Buyin can be held against it.
 */
final class Truths {
  private static final double Z = 1.959963984540054;

  private final List<SampleDeal> deals;
  private final String currency;

  Truths(List<SampleDeal> deals, String currency) {
    this.deals = deals;
    this.currency = currency;
  }

  /** First and last day of the months compared. */
  record Span(LocalDate first, LocalDate last) {

    static Span of(String first, String last) {
      return new Span(YearMonth.parse(first).atDay(1), YearMonth.parse(last).atEndOfMonth());
    }

    boolean has(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /** Won among decided. */
  record Rate(long won, long decided) {

    double share() {
      return (double) won / decided;
    }

    double wilson(int side) {
      double n = decided;
      double p = share();
      double centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
      double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
      return centre + side * half;
    }

    /** One end of Newcombe's interval of this rate minus the other. */
    double newcombe(Rate other, int side) {
      double mine = wilson(side) - share();
      double theirs = other.wilson(-side) - other.share();
      return share() - other.share() + side * Math.sqrt(mine * mine + theirs * theirs);
    }
  }

  static Predicate<SampleDeal> origin(boolean social) {
    return deal -> deal.social() == social;
  }

  static Predicate<SampleDeal> closedIn(Span span) {
    return deal -> deal.decided() && span.has(deal.closed());
  }

  Rate winRate(Predicate<SampleDeal> which, Span span) {
    List<SampleDeal> decided = those(which.and(closedIn(span)));
    return new Rate(decided.stream().filter(SampleDeal::won).count(), decided.size());
  }

  /** Sum of the won deals in the company's own currency. */
  long closedWon(Predicate<SampleDeal> which, Span span) {
    return sum(which.and(closedIn(span)).and(SampleDeal::won));
  }

  long opened(Predicate<SampleDeal> which, Span span) {
    return those(which.and(deal -> span.has(deal.created()))).size();
  }

  long open(Predicate<SampleDeal> which) {
    return those(which.and(deal -> deal.outcome() == Outcome.OPEN)).size();
  }

  long openPipeline(Predicate<SampleDeal> which) {
    return sum(which.and(deal -> deal.outcome() == Outcome.OPEN));
  }

  /** Amount times probability, in hundredths so that nothing is rounded. */
  long weightedPipelineInCents(Predicate<SampleDeal> which) {
    return those(which.and(deal -> deal.outcome() == Outcome.OPEN).and(this::counts)).stream()
        .mapToLong(deal -> amount(deal) * deal.probability())
        .sum();
  }

  double medianCycle(Predicate<SampleDeal> which, Span span) {
    return median(
        those(which.and(closedIn(span)).and(SampleDeal::won)).stream()
            .mapToLong(deal -> ChronoUnit.DAYS.between(deal.created(), deal.closed()))
            .sorted()
            .toArray());
  }

  double medianSize(Predicate<SampleDeal> which, Span span) {
    return median(
        those(which.and(closedIn(span)).and(SampleDeal::won).and(this::counts)).stream()
            .mapToLong(Truths::amount)
            .sorted()
            .toArray());
  }

  double meanSize(Predicate<SampleDeal> which, Span span) {
    Predicate<SampleDeal> won = which.and(closedIn(span)).and(SampleDeal::won).and(this::counts);
    return (double) sum(won) / those(won).size();
  }

  List<SampleDeal> those(Predicate<SampleDeal> which) {
    return deals.stream().filter(which).toList();
  }

  /** Whether its amount can be added up. */
  boolean counts(SampleDeal deal) {
    return deal.amount() != null && deal.currency().equals(currency);
  }

  static long amount(SampleDeal deal) {
    return Objects.requireNonNull(deal.amount());
  }

  private long sum(Predicate<SampleDeal> which) {
    return those(which.and(this::counts)).stream().mapToLong(Truths::amount).sum();
  }

  private static double median(long[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }
}
