package io.buyin.measure;

import io.buyin.quantity.Days;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The observed figures of social origin that a scenario rests on. */
record OutlookBasis(Figure winRate, Figure meanDeal, Figure cycle) {

  private static final MathContext PRECISE = MathContext.DECIMAL64;

  /**
   * Of the reported period, or of the last twelve months where that has too few deals; null where
   * those are too few, too, or the origin is not known.
   */
  static @Nullable OutlookBasis of(Workbench bench) {
    if (bench.register().isEmpty() || !bench.register().scopes().contains(Scope.SOCIAL)) {
      return null;
    }
    Period period = bench.period();
    OutlookBasis reported = of(bench, period);
    YearMonth last = YearMonth.from(period.last());
    return reported != null ? reported : of(bench, Period.ofMonths(last.minusMonths(11), last));
  }

  private static @Nullable OutlookBasis of(Workbench bench, Period period) {
    Cut social = new Cut(bench.register(), Scope.SOCIAL, period);
    Figure winRate = bench.closed().winRate(social);
    Figure meanDeal = bench.closed().meanDealSize(social);
    Figure cycle = bench.closed().salesCycle(social);
    return winRate == null || meanDeal == null || cycle == null
        ? null
        : new OutlookBasis(winRate, meanDeal, cycle);
  }

  /** The median sales cycle. */
  long days() {
    return Math.round(((Days) cycle.value()).number().doubleValue());
  }

  /** What one added opportunity is worth before margin: its chance times the mean deal. */
  BigDecimal expectedValue() {
    Share rate = (Share) winRate.value();
    return meanDeal.value().exact().multiply(rate.part()).divide(rate.whole(), PRECISE);
  }

  ScenarioEvidence evidence() {
    long n = Math.min(winRate.n(), Math.min(meanDeal.n(), cycle.n()));
    Grade weakest =
        Stream.of(winRate, meanDeal, cycle)
            .map(Figure::grade)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new ScenarioEvidence(n, weakest);
  }
}
