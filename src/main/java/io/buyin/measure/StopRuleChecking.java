package io.buyin.measure;

import io.buyin.measure.StopRuleCheck.Outcome;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import io.buyin.settings.Idea.StopRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Works out {@link StopRuleCheck}: cases are decided deals of the rule's scope, counted from the
 * meeting (or the business date, if later) at the pace of the reported period. The rule can decide
 * if its cases are reached by its day and the interval around today's rate would then exclude the
 * threshold.
 */
final class StopRuleChecking {

  private static final long MOST_CASES = 1_000_000;

  private final Workbench bench;

  StopRuleChecking(Workbench bench) {
    this.bench = bench;
  }

  /** Null where no rule is stated, or one about another measure or an origin that is not known. */
  @Nullable StopRuleCheck check() {
    StopRule rule = bench.ask().stopRule();
    if (rule == null || bench.register().isEmpty()) {
      return null;
    }
    MeasureName name = MeasureName.parse(rule.measure());
    if (!name.measure().equals("win-rate") || !Scope.knows(name.scope())) {
      return null;
    }
    Scope scope = Scope.valueOf(name.scope().toUpperCase(Locale.ROOT));
    return bench.register().scopes().contains(scope) ? check(rule, scope) : null;
  }

  private StopRuleCheck check(StopRule rule, Scope scope) {
    Period period = bench.period();
    Cut cut = new Cut(bench.register(), scope, period);
    Figure rate = bench.closed().winRate(cut);
    Figure decided = bench.closed().decidedDeals(cut);
    Pace pace = new Pace(decided.n(), days(period.first(), period.last()) + 1);
    long expected = pace.casesIn(Math.max(0, days(start(), rule.by())));
    Figure cases = write("expected-cases", cut, new Count(expected), decided);
    Figure halfWidth =
        rate == null || expected == 0
            ? null
            : write("expected-half-width", cut, Kept.points(halfWidth(rate, expected)), rate);
    return new StopRuleCheck(
        rate,
        cases,
        halfWidth,
        pace.decided() == 0 ? null : start().plusDays(pace.daysFor(rule.cases())),
        rate == null ? 0 : casesNeeded(rate, rule.below()),
        outcome(rule, rate, expected));
  }

  private static Outcome outcome(StopRule rule, @Nullable Figure rate, long expected) {
    if (rate == null) {
      return Outcome.NO_RATE;
    }
    if (expected < rule.cases()) {
      return Outcome.TOO_FEW_CASES;
    }
    return tells(rate, rule.below(), expected) ? Outcome.DECIDABLE : Outcome.TOO_WIDE;
  }

  private LocalDate start() {
    LocalDate meeting = bench.settings().meeting().date();
    return meeting.isAfter(bench.date().day()) ? meeting : bench.date().day();
  }

  /** Cases a day in the period reported. */
  private record Pace(long decided, long days) {

    long casesIn(long future) {
      return decided * future / days;
    }

    long daysFor(long cases) {
      return (cases * days + decided - 1) / decided;
    }
  }

  /** Fewest cases at which the interval tells today's rate from the threshold; 0 if none does. */
  private static long casesNeeded(Figure rate, double below) {
    if (!tells(rate, below, MOST_CASES)) {
      return 0;
    }
    long low = 1;
    long high = MOST_CASES;
    while (low < high) {
      long middle = (low + high) / 2;
      if (tells(rate, below, middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }

  private static boolean tells(Figure rate, double below, long cases) {
    return Math.abs(rate.value().exact().doubleValue() - below) > halfWidth(rate, cases);
  }

  private static double halfWidth(Figure rate, long cases) {
    return Rates.wilsonHalfWidth(((Share) rate.value()).exact().doubleValue(), cases);
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private Figure write(String measure, Cut cut, Quantity value, Figure basis) {
    String words =
        "decided deals at the pace of " + cut.period().first() + ".." + cut.period().last();
    return bench
        .book()
        .add(
            new FigureKey(measure, cut.id(), cut.period()),
            new Level(
                value, null, new ScenarioEvidence(basis.n(), basis.grade()), words, Recipe.NONE));
  }
}
