package io.buyin.story;

import io.buyin.measure.Gap;
import io.buyin.quantity.Period;
import java.time.YearMonth;
import java.util.Optional;

/** When a measure has the cases it needs, were they to come as often as in the months reported. */
final class Pace {

  private final Ground ground;
  private final Words words;

  Pace(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** {@code 30 cases by July 2026 at this pace}; empty where there is no case yet. */
  Optional<Phrase> said(Gap gap) {
    if (gap.cases() <= 0 || gap.cases() >= gap.needed()) {
      return Optional.empty();
    }
    YearMonth month = reached(gap.period(), gap.cases(), gap.needed());
    Period year = ground.periods().fiscalYearOf(gap.period().last());
    if (month.isAfter(YearMonth.from(year.last()))) {
      return Optional.of(words.text("unmeasured.pace.beyond"));
    }
    return Optional.of(
        words
            .line("unmeasured.pace.by")
            .with("needed", words.count(gap.needed(), Behind.rule("least-cases")))
            .with("month", words.month(month))
            .phrase());
  }

  /** The month in which the cases, counted from the first month of the period, are enough. */
  static YearMonth reached(Period period, long cases, long needed) {
    long months = period.months().size();
    long total = (needed * months + cases - 1) / cases;
    return YearMonth.from(period.first()).plusMonths(total - 1);
  }
}
