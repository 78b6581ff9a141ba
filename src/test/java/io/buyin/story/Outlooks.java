package io.buyin.story;

import io.buyin.measure.AskOutlook;
import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.Interval;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A night's outlook with other contributions or an interval about its win rate. */
final class Outlooks {

  private Outlooks() {}

  static AskOutlook of(Night night, long... brings) {
    AskOutlook old = Objects.requireNonNull(night.outlook);
    List<AskOutlook.Year> years = new ArrayList<>();
    for (int i = 0; i < brings.length; i++) {
      AskOutlook.Year year = old.years().get(i);
      long cost = year.cost().value().exact().longValue();
      years.add(
          new AskOutlook.Year(
              year.fiscalYear(),
              year.cost(),
              level(night, "ask-contribution", year, brings[i]),
              level(night, "ask-net", year, brings[i] - cost),
              year.landing()));
    }
    return new AskOutlook(
        years, old.winRate(), old.meanDeal(), old.cycle(), old.earliest(), old.firstLanding());
  }

  /** The first added opportunities come to a decision in this month. */
  static AskOutlook landing(Night night, YearMonth first) {
    AskOutlook old = Objects.requireNonNull(night.outlook);
    return new AskOutlook(
        old.years(), old.winRate(), old.meanDeal(), old.cycle(), first.atDay(1), first);
  }

  static AskOutlook withInterval(Night night, String lower, String upper) {
    AskOutlook old = Objects.requireNonNull(night.outlook);
    Figure rate = old.winRate();
    Figure bounded =
        new Figure(
            rate.id(),
            rate.measure(),
            rate.version(),
            rate.scope(),
            rate.period(),
            rate.value(),
            rate.n(),
            new Interval(new BigDecimal(lower), new BigDecimal(upper)),
            rate.verdict(),
            rate.filter(),
            rate.files(),
            rate.recipe());
    return new AskOutlook(
        old.years(), bounded, old.meanDeal(), old.cycle(), old.earliest(), old.firstLanding());
  }

  private static Figure level(Night night, String measure, AskOutlook.Year year, long amount) {
    return night.level(measure, "all", year.fiscalYear(), Night.euros(amount), Grade.B);
  }
}
