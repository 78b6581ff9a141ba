package io.buyin.story;

import io.buyin.measure.AskOutlook;
import io.buyin.measure.Figure;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cost, contribution and net effect per fiscal year, with the total of the years shown. */
final class OutlookTable {

  private final Ground ground;
  private final Words words;
  private final List<AskOutlook.Year> years;

  OutlookTable(Ground ground, List<AskOutlook.Year> years) {
    this.ground = ground;
    this.words = ground.words();
    this.years = years;
  }

  Slide.Table table() {
    List<List<Phrase>> rows = new ArrayList<>(costs());
    rows.add(
        row(
            "contribution",
            year -> amount(year.contribution()),
            total(AskOutlook.Year::contribution)));
    BigDecimal net = OutlookNote.sum(years, AskOutlook.Year::net);
    rows.add(
        row(
            "net",
            year -> verdict(year.net().value().exact(), year.net()),
            verdict(net, last().net())));
    rows.add(sums());
    return new Slide.Table(
        AskPage.widths(years.size() + 1), header(), rows, AskPage.columns(years.size() + 1));
  }

  private List<Phrase> header() {
    List<Phrase> header = new ArrayList<>(List.of(words.text("ask.table.header")));
    years.forEach(year -> header.add(ground.periods().fiscalYear(year.fiscalYear().first())));
    header.add(words.text("ask.table.total"));
    return header;
  }

  /** Once and running apart where both are stated. */
  private List<List<Phrase>> costs() {
    if (ground.ask().costOnce() == 0 || ground.ask().costPerYear() == 0) {
      return List.of(row("cost", year -> amount(year.cost()), total(AskOutlook.Year::cost)));
    }
    BigDecimal once = years.stream().map(this::once).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal all = OutlookNote.sum(years, AskOutlook.Year::cost);
    return List.of(
        row("once", year -> stated(once(year), "cost-once"), stated(once, "cost-once")),
        row(
            "running",
            year -> money(year.cost().value().exact().subtract(once(year)), year.cost()),
            money(all.subtract(once), last().cost())));
  }

  private BigDecimal once(AskOutlook.Year year) {
    Period fiscal = year.fiscalYear();
    return fiscal.contains(ground.ask().firstCost())
        ? BigDecimal.valueOf(ground.ask().costOnce())
        : BigDecimal.ZERO;
  }

  private List<Phrase> row(String key, Function<AskOutlook.Year, Phrase> cell, Phrase total) {
    List<Phrase> row = new ArrayList<>(List.of(words.text("ask.table." + key)));
    years.stream().map(cell).forEach(row::add);
    row.add(total);
    return row;
  }

  private List<Phrase> sums() {
    List<Phrase> row = new ArrayList<>(List.of(words.text("ask.table.sum")));
    BigDecimal sum = BigDecimal.ZERO;
    for (AskOutlook.Year year : years) {
      sum = sum.add(year.net().value().exact());
      row.add(verdict(sum, year.net()));
    }
    row.add(verdict(sum, last().net()));
    return row;
  }

  private AskOutlook.Year last() {
    return years.get(years.size() - 1);
  }

  private Phrase total(Function<AskOutlook.Year, Figure> part) {
    return money(OutlookNote.sum(years, part), part.apply(last()));
  }

  private Phrase amount(Figure figure) {
    return words.value(figure);
  }

  private Phrase money(BigDecimal amount, Figure figure) {
    return words.value(Money.of(amount, ground.currency()), Behind.figure(figure));
  }

  private Phrase stated(BigDecimal amount, String key) {
    return words.value(Money.of(amount, ground.currency()), Behind.stated("idea.ask." + key));
  }

  private Phrase verdict(BigDecimal amount, Figure figure) {
    Tone tone = amount.signum() < 0 ? Tone.UNFAVOURABLE : Tone.FAVOURABLE;
    Money money = Money.of(amount, ground.currency());
    return Runs.toned(Runs.bold(words.signed(money, Behind.figure(figure))), tone);
  }
}
