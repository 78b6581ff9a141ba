package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.DealGround.Reach;
import io.buyin.measure.DealGround.State;
import io.buyin.quantity.Count;
import io.buyin.quantity.Days;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Figures of deals won and lost in a period. */
final class ClosedFigures {

  private final FigureBook book;
  private final Sources sources;
  private final Bookings bookings;

  ClosedFigures(FigureBook book, Sources sources, Bookings bookings) {
    this.book = book;
    this.sources = sources;
    this.bookings = bookings;
  }

  /** Every measure of closed deals for this cut. */
  void measure(Cut cut) {
    closedWon(cut);
    wonDeals(cut);
    lostDeals(cut);
    decidedDeals(cut);
    winRate(cut);
    salesCycle(cut);
    dealSize(cut);
    meanDealSize(cut);
  }

  /** Null where deals were won and none of them states an amount that may be added. */
  @Nullable Figure closedWon(Cut cut) {
    DealGround ground = ground(cut, "won");
    if (ground.lacksEvery(Need.AMOUNT)) {
      return null;
    }
    BigDecimal sum = sum(ground.cases());
    List<Entry> own = ground.cases().stream().filter(Entry::addable).toList();
    return book.add(
        key("closed-won", cut),
        new Level(
                Money.of(sum, cut.register().currency()),
                null,
                ground.evidence(Need.AMOUNT).beside(bookings.saysTo(sum, own)),
                ground.filter(Need.AMOUNT),
                Terms.sum(Terms.decided("amount", cut, "won"), cut.period()))
            .over(Counting.deals(() -> ground(cut, "won").cases(), Entry::amount)));
  }

  Figure wonDeals(Cut cut) {
    return count("won-deals", cut, "won");
  }

  Figure lostDeals(Cut cut) {
    return count("lost-deals", cut, "lost");
  }

  Figure decidedDeals(Cut cut) {
    return count("decided-deals", cut, "");
  }

  /** Null under the measure's minimum, as for all that follow. */
  @Nullable Figure winRate(Cut cut) {
    int decided = cut.decided().size();
    return book.add(key("win-rate", cut), decided, () -> winRate(cut, ground(cut, "")));
  }

  @Nullable Figure salesCycle(Cut cut) {
    List<BigDecimal> days = cycles(cut);
    return book.add(key("sales-cycle", cut), days.size(), () -> salesCycle(cut, days));
  }

  @Nullable Figure dealSize(Cut cut) {
    List<BigDecimal> amounts = amounts(cut.won());
    return book.add(key("deal-size", cut), amounts.size(), () -> dealSize(cut, amounts));
  }

  @Nullable Figure meanDealSize(Cut cut) {
    List<BigDecimal> amounts = amounts(cut.won());
    return book.add(key("mean-deal-size", cut), amounts.size(), () -> meanDealSize(cut, amounts));
  }

  /** The deals won or lost. */
  DealGround decided(Cut cut) {
    return ground(cut, "");
  }

  /** The deals won. */
  DealGround won(Cut cut) {
    return ground(cut, "won");
  }

  /** Share of the period's decided deals that were read and whose lead source is known. */
  double originCoverage(Cut cut) {
    return ground(cut, "").coverage(Need.NOTHING);
  }

  boolean isStale() {
    return sources.isStale(Kind.SALES);
  }

  static List<BigDecimal> amounts(List<Entry> entries) {
    return entries.stream().map(Entry::amount).filter(Objects::nonNull).toList();
  }

  /** Of one that has an amount. */
  static BigDecimal amount(Entry entry) {
    return Objects.requireNonNull(entry.amount());
  }

  static List<BigDecimal> cycles(Cut cut) {
    return cut.won().stream().map(Entry::cycle).filter(Objects::nonNull).toList();
  }

  private Figure count(String measure, Cut cut, String status) {
    DealGround ground = ground(cut, status);
    return book.add(
        key(measure, cut),
        new Level(
                new Count(ground.cases().size()),
                null,
                ground.counted(),
                ground.filter(Need.NOTHING),
                Terms.sum(Terms.decided("deals", cut, status), cut.period()))
            .over(Counting.deals(() -> ground(cut, status).cases(), Counting.one())));
  }

  private Level winRate(Cut cut, DealGround ground) {
    Rates.Arm arm = new Rates.Arm(cut.won().size(), cut.decided().size());
    return new Level(
            Share.of(arm.successes(), arm.cases()),
            Kept.share(Rates.wilson(arm)),
            ground.counted(),
            ground.filter(Need.NOTHING),
            Terms.quotient(Terms.decided("deals", cut, "won"), Terms.decided("deals", cut, "")))
        .over(
            Counting.dealShare(
                cut::decided, entry -> Counting.oneIf(entry.isWon()), Counting.one()));
  }

  private Level salesCycle(Cut cut, List<BigDecimal> days) {
    DealGround ground = ground(cut, "won");
    Median median = new Median(days);
    return new Level(
            new Days(median.value()),
            median.interval(),
            ground.evidence(Need.CYCLE),
            ground.filter(Need.CYCLE),
            Recipe.NONE)
        .over(Counting.deals(cut::won, Entry::cycle));
  }

  private Level dealSize(Cut cut, List<BigDecimal> amounts) {
    DealGround ground = ground(cut, "won");
    Median median = new Median(amounts);
    return new Level(
            Money.of(median.value(), cut.register().currency()),
            median.interval(),
            ground.evidence(Need.AMOUNT),
            ground.filter(Need.AMOUNT),
            Recipe.NONE)
        .over(Counting.deals(cut::won, Entry::amount));
  }

  private Level meanDealSize(Cut cut, List<BigDecimal> amounts) {
    DealGround ground = ground(cut, "won");
    BigDecimal mean =
        sum(cut.won()).divide(BigDecimal.valueOf(amounts.size()), 2, RoundingMode.HALF_UP);
    return new Level(
            Money.of(mean, cut.register().currency()),
            null,
            ground.evidence(Need.AMOUNT),
            ground.filter(Need.AMOUNT),
            Terms.quotient(
                Terms.decided("amount", cut, "won"), Terms.decided("priced", cut, "won")))
        .over(
            Counting.dealShare(
                cut::won, Entry::amount, entry -> entry.hasAmount() ? BigDecimal.ONE : null));
  }

  private DealGround ground(Cut cut, String status) {
    Period period = cut.period();
    List<Entry> decided = cut.register().decidedIn(period);
    List<Entry> wanted =
        switch (status) {
          case "won" -> decided.stream().filter(Entry::isWon).toList();
          case "lost" -> decided.stream().filter(Entry::isLost).toList();
          default -> decided;
        };
    String outcome = status.isEmpty() ? "status in (won, lost)" : "status = " + status;
    String words = outcome + ", closed " + period.first() + ".." + period.last();
    State state =
        new State(wanted, words, Reach.startingLate(cut.register().missesDecided(period)));
    return new DealGround(cut, state, sources);
  }

  private static BigDecimal sum(List<Entry> entries) {
    return amounts(entries).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static FigureKey key(String measure, Cut cut) {
    return new FigureKey(measure, cut.id(), cut.period());
  }
}
