package io.buyin.sample;

import io.buyin.sample.Market.Cycle;
import io.buyin.sample.Market.Stage;
import io.buyin.sample.SampleDeal.Outcome;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invents the opportunities of a market: numbers as planned, everything else by chance. */
final class DealBook {
  private static final double SPREAD_OF_DAYS = 0.25;
  private static final double ABOUT = 0.015;
  private static final int LONGEST = 420;

  private final Market market;
  private final Chance chance;
  private final Set<String> ids = new HashSet<>();

  private DealBook(Market market, Chance chance) {
    this.market = market;
    this.chance = chance;
  }

  /** All deals, by creation day then id. */
  static List<SampleDeal> of(Market market, Chance chance) {
    DealBook book = new DealBook(market, chance);
    List<SampleDeal> deals = new ArrayList<>();
    for (Cycle cycle : market.cycles()) {
      deals.addAll(book.decided(cycle));
    }
    market.open().forEach(open -> deals.addAll(book.open(open)));
    deals.sort(Comparator.comparing(SampleDeal::created).thenComparing(SampleDeal::id));
    return deals;
  }

  private List<SampleDeal> decided(Cycle cycle) {
    List<Draft> won = new ArrayList<>();
    List<Draft> lost = new ArrayList<>();
    for (Cell cell : market.cells()) {
      if (cycle.covers(cell.month().atDay(1), cell.social())) {
        won.addAll(drafts(cell, Outcome.WON));
        lost.addAll(drafts(cell, Outcome.LOST));
      }
    }
    List<SampleDeal> deals = new ArrayList<>();
    deals.addAll(dressed(won, chance.skewed(won.size(), cycle.won(), SPREAD_OF_DAYS)));
    deals.addAll(dressed(lost, chance.skewed(lost.size(), cycle.lost(), SPREAD_OF_DAYS)));
    return deals;
  }

  private List<Draft> drafts(Cell cell, Outcome outcome) {
    Cell.Bands bands = outcome == Outcome.WON ? cell.won() : cell.lost();
    Amounts amounts = new Amounts(market.sizes(), chance, bands);
    if (outcome == Outcome.WON) {
      amounts.bringTo(StrictMath.round(cell.wonAmount() * chance.around(ABOUT)));
    }
    return amounts.values().stream()
        .map(amount -> new Draft(outcome, cell.social(), amount, closingDay(cell.month())))
        .toList();
  }

  private List<SampleDeal> dressed(List<Draft> drafts, List<Integer> days) {
    List<SampleDeal> deals = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      LocalDate created = workday(draft.closed().minusDays(Math.min(days.get(i), LONGEST)));
      Stage stage = draft.outcome() == Outcome.WON ? market.words().won() : market.words().lost();
      deals.add(deal(draft, stage, created));
    }
    return deals;
  }

  private List<SampleDeal> open(Market.Open open) {
    List<SampleDeal> deals = new ArrayList<>();
    for (long amount : new Amounts(market.sizes(), chance, open.deals()).values()) {
      double whole = open.medianDays() * 1.2 * chance.around(2 * SPREAD_OF_DAYS);
      double share = chance.unit();
      LocalDate created = workday(market.exported().minusDays((long) (whole * share)));
      LocalDate expected = workday(created.plusDays((long) whole + chance.between(-10, 60)));
      Draft draft = new Draft(Outcome.OPEN, open.social(), amount, expected);
      deals.add(deal(draft, stageAt(share), created));
    }
    return deals;
  }

  private SampleDeal deal(Draft draft, Stage stage, LocalDate created) {
    Market.Vocabulary words = market.words();
    List<String> sources = draft.social() ? words.socialSources() : words.otherSources();
    return new SampleDeal(
        newId(),
        account(),
        chance.pick(words.products()),
        draft.outcome(),
        stage.name(),
        stage.probability(),
        draft.amount(),
        market.currency(),
        draft.social(),
        chance.pick(sources),
        chance.oneIn(draft.social() ? 2 : 5) ? chance.pick(words.campaigns()) : "",
        created,
        draft.closed(),
        draft.outcome() == Outcome.LOST ? chance.pick(words.lossReasons()) : "",
        chance.pick(words.owners()),
        SampleDeal.Tags.NONE);
  }

  private Stage stageAt(double share) {
    List<Stage> stages = market.words().stages();
    double along = share * 0.8 + chance.unit() * 0.2;
    return stages.get((int) (along * stages.size()));
  }

  private String account() {
    List<List<String>> parts = market.words().accounts();
    return chance.pick(parts.get(0)) + chance.pick(parts.get(1)) + " " + chance.pick(parts.get(2));
  }

  /** More decisions fall into the second half of a month, none after the export. */
  private LocalDate closingDay(YearMonth month) {
    int length = month.lengthOfMonth();
    if (month.equals(YearMonth.from(market.exported()))) {
      length = market.exported().getDayOfMonth() - 1;
    }
    double late = StrictMath.sqrt(chance.unit());
    LocalDate day = workday(month.atDay(1 + (int) (late * length)));
    return YearMonth.from(day).equals(month) ? day : workdayBefore(month.atEndOfMonth());
  }

  private String newId() {
    String id = market.words().idPrefix() + chance.code(6);
    return ids.add(id) ? id : newId();
  }

  static LocalDate workday(LocalDate day) {
    return isWeekend(day) ? workdayBefore(day) : day;
  }

  private static LocalDate workdayBefore(LocalDate day) {
    return isWeekend(day) ? workdayBefore(day.minusDays(1)) : day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private record Draft(Outcome outcome, boolean social, long amount, LocalDate closed) {}
}
