package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.fact.LedgerEntry;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.quantity.Count;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Figures of what the ledger books for deals won, and of what it books for nobody known. */
final class LedgerFigures {

  private final FigureBook book;
  private final Sources sources;
  private final Register register;
  private final Bookings bookings;

  LedgerFigures(FigureBook book, Sources sources, Register register, Bookings bookings) {
    this.book = book;
    this.sources = sources;
    this.register = register;
    this.bookings = bookings;
  }

  /** Nothing without a ledger. */
  void measure(Period period, ClosedFigures closed) {
    if (bookings.isEmpty()) {
      return;
    }
    for (Scope scope : register.scopes()) {
      invoiced(closed.won(new Cut(register, scope, period)));
    }
    notJoined(period);
  }

  /** Left out where nothing is booked for any of the deals. */
  private void invoiced(DealGround won) {
    List<Entry> deals = won.cases().stream().filter(Entry::addable).toList();
    List<LedgerEntry> entries = bookings.of(deals);
    if (entries.isEmpty()) {
      return;
    }
    FigureKey key = new FigureKey("invoiced", won.cut().id(), won.cut().period());
    Level level =
        new Level(
                money(bookings.sum(entries)),
                null,
                evidence(won.counted(), deals),
                won.filter(Need.NOTHING)
                    + "; joined by opportunity, else by account"
                    + bookings.converted(entries),
                Terms.sum(Terms.ledger("amount", won.cut()), won.cut().period()))
            .over(Counting.bookings(() -> bookings.of(deals), bookings::amount));
    book.add(key, level, Kind.SALES);
  }

  /** As complete as the register and as the ledger is about these deals. */
  private LevelEvidence evidence(LevelEvidence register, List<Entry> deals) {
    long booked = deals.stream().filter(bookings::has).count();
    double coverage =
        register.coverage() * sources.rowCoverage(Kind.LEDGER) * booked / deals.size();
    BigDecimal said =
        ClosedFigures.amounts(deals).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new LevelEvidence(
            register.complete(),
            booked,
            coverage,
            bookings.saysTo(said, deals),
            register.stale() || sources.isStale(Kind.LEDGER),
            register.limits(),
            register.notes())
        .lacking(
            Lack.together(
                register.lacks(),
                Lack.among(
                    sources.rejected(Kind.LEDGER),
                    new Lack(Lack.What.LEDGER, deals.size() - booked, deals.size()))));
  }

  private void notJoined(Period period) {
    List<LedgerEntry> entries = bookings.notJoinedIn(period);
    long apart = entries.stream().filter(entry -> bookings.amount(entry) == null).count();
    String filter =
        "ledger date " + period.first() + ".." + period.last() + "; join no opportunity won";
    String aside = apart == 0 ? "" : "; " + apart + " in another currency counted, not added";
    LevelEvidence evidence = apart(entries, period, apart > 0);
    book.add(
        new FigureKey("unjoined-entries", "all", period),
        new Level(
                new Count(entries.size()),
                null,
                evidence,
                filter,
                Terms.sum(Terms.unjoined("entries", period), period))
            .over(Counting.bookings(() -> entries, Counting.one())));
    book.add(
        new FigureKey("unjoined-amount", "all", period),
        new Level(
                money(bookings.sum(entries)),
                null,
                evidence,
                filter + aside + bookings.converted(entries),
                Terms.sum(Terms.unjoined("amount", period), period))
            .over(Counting.bookings(() -> entries, bookings::amount)));
  }

  private LevelEvidence apart(List<LedgerEntry> entries, Period period, boolean foreign) {
    List<String> notes = new ArrayList<>(foreign ? List.of("other-currency") : List.of());
    return new LevelEvidence(
            sources.reaches(Kind.LEDGER, period.last()),
            entries.size(),
            sources.rowCoverage(Kind.LEDGER),
            SecondExport.NONE,
            sources.isStale(Kind.LEDGER),
            List.of(),
            notes)
        .lacking(Lack.among(sources.rejected(Kind.LEDGER)));
  }

  private Money money(BigDecimal amount) {
    return Money.of(amount, register.currency());
  }
}
