package io.buyin.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The deals of Halden Instruments, with the oddities every CRM has. */
final class HaldenDeals {
  /** One in so many deals without social origin has no lead source. */
  private static final int BLANK_SOURCE = 29;

  private HaldenDeals() {}

  static List<SampleDeal> invent(long seed) {
    Chance chance = new Chance(seed);
    List<SampleDeal> deals = new ArrayList<>(DealBook.of(HaldenMarket.market(), chance));
    blankSources(deals);
    addTwo(deals);
    twinIds(deals);
    return new Regions(new Chance(seed + 7)).tag(deals);
  }

  /** Spread evenly, so that no month misses many. */
  private static void blankSources(List<SampleDeal> deals) {
    int others = 0;
    for (int i = 0; i < deals.size(); i++) {
      if (!deals.get(i).social() && ++others % BLANK_SOURCE == 0) {
        deals.set(i, deals.get(i).withSource(""));
      }
    }
  }

  /** A won deal in Swiss francs and a lost one without an amount: decided, in no size band. */
  private static void addTwo(List<SampleDeal> deals) {
    SampleDeal won = first(deals, deal -> deal.won() && closedIn2026(deal) && !deal.social());
    SampleDeal lost =
        first(deals, deal -> deal.decided() && !deal.won() && closedIn2026(deal) && !deal.social());
    deals.add(won.withId("0061v0000aFranc").withAmount(64_000L, "CHF"));
    deals.add(lost.withId("0061v0000aBlank").withAmount(null, "EUR"));
    SampleDeal open = first(deals, deal -> !deal.decided() && deal.social());
    deals.add(open.withId("0061v0000aSundy").createdOn(HaldenMarket.EXPORTED));
  }

  /** Two deals whose ids differ in the case of one letter only, as the CRM allows. */
  private static void twinIds(List<SampleDeal> deals) {
    deals.set(500, deals.get(500).withId("0061v0000aTwinx"));
    deals.set(900, deals.get(900).withId("0061v0000aTwinX"));
  }

  private static boolean closedIn2026(SampleDeal deal) {
    return !deal.closed().isBefore(LocalDate.of(2026, 2, 1))
        && deal.closed().isBefore(LocalDate.of(2026, 6, 1));
  }

  private static SampleDeal first(List<SampleDeal> deals, Predicate<SampleDeal> which) {
    return deals.stream().filter(which).findFirst().orElseThrow();
  }
}
