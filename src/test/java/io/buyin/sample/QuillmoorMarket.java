package io.buyin.sample;

import io.buyin.sample.Cell.Bands;
import io.buyin.sample.Market.Cycle;
import io.buyin.sample.Market.Open;
import io.buyin.sample.Market.Sizes;
import io.buyin.sample.Market.Stage;
import io.buyin.sample.Market.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The market of Quillmoor Cabins, an invented builder of garden rooms. */
final class QuillmoorMarket {
  static final LocalDate EXPORTED = LocalDate.of(2026, 10, 11);

  private static final YearMonth FIRST = YearMonth.of(2025, 4);
  private static final YearMonth PROGRAMME = YearMonth.of(2026, 1);
  private static final YearMonth YEAR = YearMonth.of(2026, 4);
  private static final YearMonth LAST = YearMonth.of(2026, 9);

  private QuillmoorMarket() {}

  static Market market() {
    return new Market(
        "GBP",
        EXPORTED,
        cells(),
        List.of(
            new Cycle(FIRST.atDay(1), YEAR.atDay(1).minusDays(1), true, 66, 58),
            new Cycle(FIRST.atDay(1), YEAR.atDay(1).minusDays(1), false, 74, 63),
            new Cycle(YEAR.atDay(1), EXPORTED, true, 54, 49),
            new Cycle(YEAR.atDay(1), EXPORTED, false, 73, 64)),
        List.of(
            new Open(true, Cell.bands(16, 11, 4), 52), new Open(false, Cell.bands(40, 28, 15), 70)),
        new Sizes(1_900, 8_000, 20_000, 75_000),
        words());
  }

  private static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      boolean odd = month.getMonthValue() % 2 == 1;
      Bands won = Cell.bands(odd ? 7 : 6, month.isBefore(YEAR) ? 5 : 4, odd ? 2 : 3);
      Bands lost = Cell.bands(odd ? 11 : 10, 8, 5);
      cells.add(new Cell(month, false, odd ? 148_000 : 176_000, won, lost));
      cells.add(social(month, odd));
    }
    return cells;
  }

  private static Cell social(YearMonth month, boolean odd) {
    if (month.isBefore(PROGRAMME)) {
      return new Cell(month, true, 19_000, Cell.bands(1, 1, 0), Cell.bands(odd ? 3 : 2, 1, 0));
    }
    if (month.isBefore(YEAR)) {
      return new Cell(month, true, 34_000, Cell.bands(2, 2, 0), Cell.bands(2, 2, 0));
    }
    long amount = 58_000 + 2_000L * (month.getMonthValue() - YEAR.getMonthValue());
    return new Cell(
        month, true, amount, Cell.bands(odd ? 4 : 3, 2, 1), Cell.bands(3, 2, odd ? 0 : 1));
  }

  private static Vocabulary words() {
    return new Vocabulary(
        "98",
        List.of(
            List.of("Ash", "Birk", "Cold", "Dun", "Elder", "Fern", "Gorse", "Holm"),
            List.of("wick", "cote", "beck", "thorpe", "mere", "stead"),
            List.of("household", "nursery school", "surgery", "allotments", "studio", "farm")),
        List.of("garden office", "workshop", "summer house", "reading room", "bike store"),
        List.of("Organic social", "Paid social"),
        List.of("Direct traffic", "Organic search", "Offline sources", "Referrals"),
        List.of("Build diary", "Spring open day"),
        List.of(
            new Stage("Enquiry", 10),
            new Stage("Site visit", 30),
            new Stage("Quote sent", 50),
            new Stage("Deposit asked", 80)),
        new Stage("Order confirmed", 100),
        new Stage("Not going ahead", 0),
        List.of("Price", "Planning permission", "Went elsewhere", "Postponed"),
        List.of("Rhoda Pennick", "Alban Thorley", "Greta Mossop", "Femi Adelagun"));
  }
}
