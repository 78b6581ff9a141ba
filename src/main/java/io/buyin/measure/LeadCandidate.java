package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.ComparisonEvidence.Periods;
import io.buyin.measure.ComparisonEvidence.Strata;
import io.buyin.quantity.Correlation;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A lead before its p has met the night's family.
 *
 * @param strata null where the later series has no parts
 * @param coverage of the rows behind both series
 * @param rows behind the later series
 */
record LeadCandidate(
    Pair pair,
    Period days,
    LeadLag found,
    @Nullable Strata strata,
    double coverage,
    boolean stale,
    Supplier<List<CountedRow>> rows) {

  static final String STRENGTH = "moves-with";
  static final String WEEKS = "weeks-before";

  /**
   * Which series may move before which.
   *
   * @param words of the later series, as a filter says them
   */
  record Pair(String leading, Kind from, String following, Kind to, String words) {

    String scope() {
      return leading + "-before-" + following;
    }
  }

  Lead lead(double q, FigureBook book) {
    LeadEvidence evidence = evidence(q);
    Figure strength =
        book.add(
            new FigureKey(STRENGTH, pair.scope(), days),
            level(new Correlation(Kept.fraction(found.r())), Kept.share(found.interval()), q),
            pair.to());
    Figure weeks =
        book.add(
            new FigureKey(WEEKS, pair.scope(), days),
            level(new Count(found.lag()), null, q),
            pair.to());
    return new Lead(pair.leading(), pair.following(), strength, weeks, isClaimed(evidence));
  }

  private static boolean isClaimed(LeadEvidence evidence) {
    boolean confirmed =
        evidence.heldOut() == Periods.BOTH_PARTS || evidence.heldOut() == Periods.PART_LEANS;
    return confirmed
        && evidence.q() <= Rates.ALPHA
        && !evidence.includesZero()
        && !evidence.bothWays()
        && Grading.of(evidence).grade().atLeast(Grade.C);
  }

  private Level level(io.buyin.quantity.Quantity value, @Nullable Interval interval, double q) {
    String words =
        "weeks "
            + days.first()
            + ".."
            + days.last()
            + ", "
            + (pair.from() == Kind.SOCIAL ? "engagements" : "conversations")
            + ", "
            + pair.words()
            + "; changes of logarithms without their own past";
    return new Level(value, interval, evidence(q), words, Recipe.NONE).over(rows);
  }

  private LeadEvidence evidence(double q) {
    return new LeadEvidence(
        found.weeks(),
        q,
        found.interval().lower(),
        found.interval().upper(),
        strata,
        found.confirmed(),
        found.bothWays(),
        coverage,
        stale);
  }
}
