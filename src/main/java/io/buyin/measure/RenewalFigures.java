package io.buyin.measure;

import io.buyin.measure.DealGround.Reach;
import io.buyin.measure.DealGround.State;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many renewals that came up were won: what a CRM knows of retention. Who left without a
 * renewal on record is not seen.
 */
final class RenewalFigures {

  private static final String MEASURE = "renewal-rate";

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

  /** Nothing where no deal of the export is typed as a renewal; null under the minimum. */
  @Nullable Figure measure(Period period) {
    if (register.entries().stream().noneMatch(RenewalFigures::isRenewal)) {
      return null;
    }
    FigureKey key = new FigureKey(MEASURE, Scope.ALL.id(), period);
    return book.add(key, decided(period).size(), () -> level(period));
  }

  private Level level(Period period) {
    List<Entry> decided = decided(period);
    Rates.Arm arm = new Rates.Arm(decided.stream().filter(Entry::isWon).count(), decided.size());
    Cut cut = new Cut(register, Scope.ALL, period);
    String words =
        "type = renewal, status in (won, lost), closed " + period.first() + ".." + period.last();
    Reach reach = Reach.startingLate(register.missesDecided(period));
    DealGround ground = new DealGround(cut, new State(decided, words, reach), sources);
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
