package io.buyin.story;

import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.settings.Idea;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What the ask costs per fiscal year, as stated, where nothing can be said of what it brings. */
final class CostTable {

  private static final int YEARS = 3;
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final Ground ground;
  private final Words words;

  CostTable(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  Slide.Table table() {
    List<Phrase> header = new ArrayList<>(List.of(words.text("ask.table.header")));
    List<Phrase> once = new ArrayList<>(List.of(words.text("ask.table.once")));
    List<Phrase> running = new ArrayList<>(List.of(words.text("ask.table.running")));
    LocalDate from = ground.ask().firstCost();
    for (int year = 0; year < YEARS; year++) {
      Period fiscal = ground.periods().fiscalYearOf(from.plusYears(year));
      header.add(ground.periods().fiscalYear(fiscal.first()));
      once.add(stated(year == 0 ? ground.ask().costOnce() : 0, "idea.ask.cost-once"));
      running.add(running(fiscal));
    }
    return new Slide.Table(
        AskPage.widths(YEARS), header, List.of(once, running), AskPage.columns(YEARS));
  }

  private Phrase running(Period fiscal) {
    Idea.Ask ask = ground.ask();
    YearMonth from = YearMonth.from(ask.firstCost());
    long months = fiscal.months().stream().filter(month -> !month.isBefore(from)).count();
    BigDecimal cost =
        BigDecimal.valueOf(ask.costPerYear())
            .multiply(BigDecimal.valueOf(months))
            .divide(TWELVE, MathContext.DECIMAL64);
    return words.value(Money.of(cost, ground.currency()), Behind.stated("idea.ask.cost-per-year"));
  }

  private Phrase stated(long amount, String key) {
    return words.value(ground.money(amount), Behind.stated(key));
  }
}
