package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.DealGround.Reach;
import io.buyin.measure.DealGround.State;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside win rate and mean deal size: the win rate by value, the mean without extremes,
 * and the win rate of opportunities that began together and had time to be decided.
 */
final class DealMoneyFigures {

  /** Share of won deals that were won by the age at which a cohort is looked at. */
  private static final double MATURE = 0.8;

  private final FigureBook book;
  private final Sources sources;
  private final ClosedFigures closed;

  DealMoneyFigures(FigureBook book, Sources sources, ClosedFigures closed) {
    this.book = book;
    this.sources = sources;
    this.closed = closed;
  }

  void measure(Cut cut) {
    winRateByValue(cut);
    trimmedMean(cut);
  }

  /** The cohort that belongs to the period, and that of a year earlier seen at the same age. */
  void measureCohorts(Register register, Period period) {
    LocalDate through = sources.dataThrough().get(Kind.SALES.word());
    long age = register.usualCycle(MATURE);
    if (through == null || age == 0) {
      return;
    }
    int months = period.months().size();
    YearMonth last = YearMonth.from(through.minusDays(age)).minusMonths(1);
    Period cohort = Period.ofMonths(last.minusMonths(months - 1L), last);
    for (Scope scope : register.scopes()) {
      cohort(new Cut(register, scope, cohort), through);
      if (!register.missesCreated(cohort.yearBefore())) {
        long seen = ChronoUnit.DAYS.between(cohort.last(), through);
        LocalDate then = cohort.yearBefore().last().plusDays(seen);
        cohort(new Cut(register, scope, cohort.yearBefore()), then);
      }
    }
  }

  /** Not where amounts are stated of won deals alone: everything of value would seem won. */
  private void winRateByValue(Cut cut) {
    DealGround ground = closed.decided(cut);
    List<Entry> priced = ground.cases().stream().filter(Entry::hasAmount).toList();
    if (ground.cases().stream().anyMatch(Entry::isLost)
        && priced.stream().noneMatch(Entry::isLost)) {
      return;
    }
    MoneyShare share = MoneyShare.won(priced);
    FigureKey key = new FigureKey("win-rate-by-value", cut.id(), cut.period());
    if (priced.isEmpty() || share.isDefined()) {
      book.add(
          key,
          priced.size(),
          () ->
              new Level(
                      share.value(),
                      share.interval(book.idOf(key)),
                      ground.evidence(Need.AMOUNT),
                      ground.filter(Need.AMOUNT),
                      Terms.quotient(
                          Terms.decided("amount", cut, "won"), Terms.decided("amount", cut, "")))
                  .over(Counting.dealShare(cut::decided, MoneyShare::wonAmount, Entry::amount)));
    }
  }

  private void trimmedMean(Cut cut) {
    List<BigDecimal> amounts = ClosedFigures.amounts(cut.won());
    DealGround ground = closed.won(cut);
    book.add(
        new FigureKey("trimmed-mean-deal-size", cut.id(), cut.period()),
        amounts.size(),
        () -> {
          TrimmedMean mean = new TrimmedMean(amounts);
          return new Level(
                  Money.of(mean.value(), cut.register().currency()),
                  Kept.units(mean.interval()),
                  ground.evidence(Need.AMOUNT),
                  ground.filter(Need.AMOUNT),
                  Recipe.NONE)
              .over(Counting.deals(cut::won, Entry::amount));
        });
  }

  private @Nullable Figure cohort(Cut cut, LocalDate seen) {
    List<Entry> created = cut.register().createdIn(cut.period());
    String words =
        "created " + cut.period().first() + ".." + cut.period().last() + ", as known by " + seen;
    Reach reach = Reach.startingLate(cut.register().missesCreated(cut.period()));
    DealGround ground = new DealGround(cut, new State(created, words, reach), sources);
    List<Entry> cases = ground.cases();
    return book.add(
        new FigureKey("cohort-win-rate", cut.id(), cut.period()),
        cases.size(),
        () -> {
          long won = cases.stream().filter(entry -> isWonBy(entry, seen)).count();
          long open = cases.stream().filter(entry -> entry.endedBy(seen) == null).count();
          return new Level(
                  Share.of(won, cases.size()),
                  Kept.share(Rates.wilson(new Rates.Arm(won, cases.size()))),
                  ground.counted(),
                  ground.filter(Need.NOTHING) + "; " + open + " still open on " + seen,
                  Recipe.NONE)
              .over(
                  Counting.dealShare(
                      () -> cases, entry -> Counting.oneIf(isWonBy(entry, seen)), Counting.one()));
        });
  }

  private static boolean isWonBy(Entry entry, LocalDate day) {
    return entry.isWon() && entry.endedBy(day) != null;
  }
}
