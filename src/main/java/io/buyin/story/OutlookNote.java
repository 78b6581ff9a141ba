package io.buyin.story;

import io.buyin.measure.AskOutlook;
import io.buyin.measure.Figure;
import io.buyin.measure.Interval;
import io.buyin.quantity.Count;
import io.buyin.quantity.Days;
import io.buyin.quantity.Money;
import io.buyin.quantity.Share;
import io.buyin.settings.Idea;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the modelled years rest on: the stated, the computed, when it begins and how far it may be
 * off.
 */
final class OutlookNote {

  private final Ground ground;
  private final Words words;
  private final AskOutlook outlook;
  private final AskOutlook.Year last;

  OutlookNote(Ground ground, AskOutlook outlook) {
    this.ground = ground;
    this.words = ground.words();
    this.outlook = outlook;
    this.last = outlook.years().get(outlook.years().size() - 1);
  }

  Phrase phrase() {
    Idea.Ramp ramp = Objects.requireNonNull(ground.ask().ramp());
    Evidence evidence = new Evidence(ground);
    return words
        .line("ask.note.outlook")
        .with(
            "added", words.count(ramp.addedOpportunitiesPerMonth(), Behind.stated("idea.ask.ramp")))
        .with("pace", pace())
        .with("from", words.date(ramp.from()))
        .with("rate", words.value(outlook.winRate()))
        .with("deal", words.value(outlook.meanDeal()))
        .with("margin", margin())
        .with("cycle", words.value(outlook.cycle()))
        .with("first", words.month(firstWins(ramp)))
        .with("range", range())
        .with("grade", evidence.grade(last.net().grade()))
        .with("reason", evidence.brief(last.net().verdict()))
        .phrase();
  }

  /** Opportunities of social origin opened a month so far, to hold the ramp against. */
  private Phrase pace() {
    return ground
        .figure("opportunities-opened", Ground.SOCIAL)
        .map(
            opened -> {
              long months = opened.period().months().size();
              BigDecimal pace =
                  opened
                      .value()
                      .exact()
                      .divide(BigDecimal.valueOf(months), 0, RoundingMode.HALF_UP);
              return words
                  .line("ask.note.pace")
                  .with("pace", words.value(new Count(pace.longValue()), Behind.figure(opened)))
                  .phrase();
            })
        .orElse(Phrase.EMPTY);
  }

  private Phrase margin() {
    double margin = Objects.requireNonNull(ground.ask().margin());
    return words.value(
        new Share(BigDecimal.valueOf(margin), BigDecimal.ONE), Behind.stated("idea.ask.margin"));
  }

  /** The first month of the ramp counts when it is over, and is decided a median cycle later. */
  private YearMonth firstWins(Idea.Ramp ramp) {
    long days = Math.round(((Days) outlook.cycle().value()).number().doubleValue());
    LocalDate lands = ramp.from().plusMonths(1).plusDays(days);
    for (int month = 2; lands.isBefore(outlook.earliest()); month++) {
      lands = ramp.from().plusMonths(month).plusDays(days);
    }
    return YearMonth.from(lands);
  }

  /** The sum of all years at both ends of the win rate's interval: it scales with the rate. */
  private Phrase range() {
    Figure rate = outlook.winRate();
    Interval interval = rate.interval();
    if (interval == null || rate.value().exact().signum() == 0) {
      return Phrase.EMPTY;
    }
    return words
        .line("ask.note.range")
        .with("lower", rate(interval.lower()))
        .with("upper", rate(interval.upper()))
        .with("confidence", new Evidence(ground).confidence())
        .with("year", ground.periods().fiscalYear(last.fiscalYear().first()))
        .with("low", sumAt(interval.lower()))
        .with("high", sumAt(interval.upper()))
        .phrase();
  }

  private Phrase rate(BigDecimal bound) {
    return words.value(new Share(bound, BigDecimal.ONE), Behind.figure(outlook.winRate()));
  }

  private Phrase sumAt(BigDecimal rate) {
    BigDecimal sum = sumAt(outlook.years(), outlook.winRate(), rate);
    return words.signed(Money.of(sum, ground.currency()), Behind.figure(last.net()));
  }

  /** Net of all these years were the win rate another one: contribution scales with it. */
  static BigDecimal sumAt(List<AskOutlook.Year> years, Figure winRate, BigDecimal rate) {
    BigDecimal brings =
        sum(years, AskOutlook.Year::contribution)
            .multiply(rate)
            .divide(winRate.value().exact(), MathContext.DECIMAL64);
    return brings.subtract(sum(years, AskOutlook.Year::cost));
  }

  static BigDecimal sum(List<AskOutlook.Year> years, Function<AskOutlook.Year, Figure> part) {
    return years.stream()
        .map(year -> part.apply(year).value().exact())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
