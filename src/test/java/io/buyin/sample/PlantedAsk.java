package io.buyin.sample;

import io.buyin.sample.Truths.Span;
import io.buyin.settings.Idea;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Predicate;

/** Own arithmetic on the ask: a month's added deals land one cycle after it. */
final class PlantedAsk {
  private static final Predicate<SampleDeal> SOCIAL = Truths.origin(true);

  private final Idea.Ask ask;
  private final Truths truths;
  private final Span span;

  PlantedAsk(Idea.Ask ask, Truths truths, Span span) {
    this.ask = ask;
    this.truths = truths;
    this.span = span;
  }

  void writeTo(Page page) {
    Idea.Ramp ramp = Objects.requireNonNull(ask.ramp());
    double margin = Objects.requireNonNull(ask.margin());
    double perMonth =
        ramp.addedOpportunitiesPerMonth()
            * truths.winRate(SOCIAL, span).share()
            * truths.meanSize(SOCIAL, span)
            * margin;
    long cycle = (long) Math.ceil(truths.medianCycle(SOCIAL, span));
    page.head(
        "The ask, EUR, as `buyin.yaml` states it",
        "| fiscal year | cost | months landing | contribution | net |",
        "|---|---|---|---|---|");
    for (int year = 2026; year <= 2028; year++) {
      long once = ask.costFrom().getYear() == year ? ask.costOnce() : 0;
      int months = ask.costFrom().getYear() == year ? 13 - ask.costFrom().getMonthValue() : 12;
      double cost = once + ask.costPerYear() * months / 12.0;
      int landing = landing(YearMonth.from(ramp.from()), cycle, year);
      double contribution = landing * perMonth;
      page.say(
          "| %d | %,.2f | %d | %,.2f | %,.2f |",
          year, cost, landing, contribution, contribution - cost);
    }
    page.say("");
    page.say(
        "Each month adds %d opportunities, won as often and worth",
        ramp.addedOpportunitiesPerMonth());
    page.say(
        "as much on average as social ones in H1 2026, at the stated margin; they land one median");
    page.say("cycle after the end of their month.");
  }

  private static int landing(YearMonth from, long cycle, int year) {
    int landing = 0;
    for (YearMonth month = from; month.getYear() <= year; month = month.plusMonths(1)) {
      landing += month.atEndOfMonth().plusDays(cycle).getYear() == year ? 1 : 0;
    }
    return landing;
  }
}
