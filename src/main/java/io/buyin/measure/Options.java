package io.buyin.measure;

import io.buyin.measure.ForecastPen.Behind;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import io.buyin.settings.Idea.Option;
import io.buyin.settings.Idea.Ramp;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out an {@link OptionOutlook} for each option of the settings. */
final class Options {

  private static final int MONTHS_TO_PAY_BACK = 60;

  private final Workbench bench;
  private final @Nullable OutlookBasis basis;
  private final @Nullable RollOut rollOut;

  /**
   * @param rollOut null where there is no forecast
   */
  Options(Workbench bench, @Nullable OutlookBasis basis, @Nullable RollOut rollOut) {
    this.bench = bench;
    this.basis = basis;
    this.rollOut = rollOut;
  }

  List<OptionOutlook> outlooks() {
    List<Option> options = bench.settings().idea().options();
    List<Period> years = years(options);
    List<OptionOutlook> outlooks = new ArrayList<>();
    for (int index = 0; index < options.size(); index++) {
      outlooks.add(outlook(index, options.get(index), years));
    }
    return List.copyOf(outlooks);
  }

  private OptionOutlook outlook(int index, Option option, List<Period> years) {
    AskCost cost = cost(option);
    AskYears.Added added = added(option);
    boolean known = added != null || option.ramp() == null;
    AskYears pen = new AskYears(bench, ForecastPen.optionScope(index), cost);
    return new OptionOutlook(
        index,
        known ? years.stream().map(year -> year(pen, year, added)).toList() : List.of(),
        rollOut == null ? null : rollOut.ofOption(index, option.ramp()),
        added == null || cost.isNothing() ? null : payback(index, cost, added),
        known && !cost.isNothing());
  }

  private static AskOutlook.Year year(AskYears pen, Period year, AskYears.@Nullable Added added) {
    return added == null ? pen.year(year) : pen.year(year, added);
  }

  private AskCost cost(Option option) {
    LocalDate from = bench.ask().costFrom();
    LocalDate start = from == null ? bench.settings().meeting().date() : from;
    return new AskCost(option.costOnce(), option.costPerYear(), start);
  }

  /** Null where it adds nothing, or margin or rates are not known. */
  private AskYears.@Nullable Added added(Option option) {
    Ramp ramp = option.ramp();
    Double margin = bench.ask().margin();
    if (ramp == null || margin == null || basis == null) {
      return null;
    }
    BigDecimal each =
        basis.expectedValue().multiply(BigDecimal.valueOf(margin), MathContext.DECIMAL64);
    return new AskYears.Added(
        new Landing(ramp, bench.date().day(), basis.days()), each, basis.evidence());
  }

  /** Those of every option, from the first that has a cost or a contribution. */
  private List<Period> years(List<Option> options) {
    return options.stream()
        .flatMap(option -> Stream.of(costStart(option), landingStart(option)))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .map(start -> Outlook.fiscalYears(bench, start))
        .orElse(List.of());
  }

  private @Nullable LocalDate costStart(Option option) {
    AskCost cost = cost(option);
    return cost.isNothing() ? null : cost.from();
  }

  private @Nullable LocalDate landingStart(Option option) {
    AskYears.Added added = added(option);
    return added == null ? null : added.landing().first();
  }

  /** Null where five years are not enough. */
  private @Nullable Figure payback(int index, AskCost cost, AskYears.Added added) {
    for (int months = 1; months <= MONTHS_TO_PAY_BACK; months++) {
      Period since = new Period(cost.from(), cost.from().plusMonths(months).minusDays(1));
      BigDecimal brought = added.each().multiply(BigDecimal.valueOf(added.landing().in(since)));
      if (brought.compareTo(cost.until(months)) >= 0) {
        String words = "months from " + cost.from() + " until contribution covers cost";
        Period first = Outlook.fiscalYears(bench, cost.from()).get(0);
        return new ForecastPen(bench, first, ForecastPen.optionScope(index))
            .write("ask-payback", new Count(months), Behind.of(added.evidence(), words));
      }
    }
    return null;
  }
}
