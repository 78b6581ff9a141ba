package io.buyin.measure;

import io.buyin.measure.DealGround.Reach;
import io.buyin.measure.DealGround.State;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import java.util.List;

/**
 * How many renewals that came up were won: what a CRM knows of retention. Who left without a
 * renewal on record is not seen.
 */
final class RenewalFigures {

  private static final String MEASURE = "renewal-rate";
  private static final String BY_VALUE = "renewal-rate-by-value";

  /** How the tools' languages write the type. */
  private static final List<String> WORDS =
      List.of("renew", "renouvel", "renova", "verlanger", "verlaenger");

  private final FigureBook book;
  private final Sources sources;
  private final Register register;

  RenewalFigures(FigureBook book, Sources sources, Register register) {
    this.book = book;
    this.sources = sources;
    this.register = register;
  }

  /** Nothing where no deal of the export is typed as a renewal. */
  void measure(Period period) {
    if (register.entries().stream().anyMatch(RenewalFigures::isRenewal)) {
      FigureKey key = new FigureKey(MEASURE, Scope.ALL.id(), period);
      book.add(key, decided(period).size(), () -> level(period));
      byValue(period);
    }
  }

  private void byValue(Period period) {
    FigureKey key = new FigureKey(BY_VALUE, Scope.ALL.id(), period);
    List<Entry> priced = decided(period).stream().filter(Entry::hasAmount).toList();
    MoneyShare share = MoneyShare.won(priced);
    if (priced.isEmpty() || share.isDefined()) {
      DealGround ground = ground(period);
      book.add(
          key,
          priced.size(),
          () ->
              new Level(
                      share.value(),
                      share.interval(book.idOf(key)),
                      ground.evidence(Need.AMOUNT),
                      ground.filter(Need.AMOUNT),
                      Recipe.NONE)
                  .over(Counting.dealShare(() -> priced, MoneyShare::wonAmount, Entry::amount)));
    }
  }

  private DealGround ground(Period period) {
    Cut cut = new Cut(register, Scope.ALL, period);
    String words =
        "type = renewal, status in (won, lost), closed " + period.first() + ".." + period.last();
    Reach reach = Reach.startingLate(register.missesDecided(period));
    return new DealGround(cut, new State(decided(period), words, reach), sources);
  }

  private Level level(Period period) {
    List<Entry> decided = decided(period);
    Rates.Arm arm = new Rates.Arm(decided.stream().filter(Entry::isWon).count(), decided.size());
    DealGround ground = ground(period);
    return new Level(
            Share.of(arm.successes(), arm.cases()),
            Kept.share(Rates.wilson(arm)),
            ground.counted(),
            ground.filter(Need.NOTHING),
            Recipe.NONE)
        .over(
            Counting.dealShare(
                () -> decided(period), entry -> Counting.oneIf(entry.isWon()), Counting.one()));
  }

  private List<Entry> decided(Period period) {
    return register.decidedIn(period).stream().filter(RenewalFigures::isRenewal).toList();
  }

  private static boolean isRenewal(Entry entry) {
    String type = PlainText.of(entry.deal().type());
    return WORDS.stream().anyMatch(type::contains);
  }
}
