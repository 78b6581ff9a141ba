package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.fact.LedgerEntry;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.measure.MoneyShare.Sums;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which customers stayed, and with how much money: accounts that the ledger books in the twelve
 * months to the end of the period, against those it books in the twelve before. New ones are not
 * counted.
 */
final class RetentionFigures {

  private static final int YEAR = 12;

  private final FigureBook book;
  private final Sources sources;
  private final Bookings bookings;
  private final List<LedgerEntry> entries;
  private final Map<String, String> accounts = new HashMap<>();

  RetentionFigures(
      FigureBook book,
      Sources sources,
      Register register,
      Bookings bookings,
      List<LedgerEntry> entries) {
    this.book = book;
    this.sources = sources;
    this.bookings = bookings;
    this.entries = entries;
    for (Entry entry : register.entries()) {
      accounts.put(entry.deal().id(), PlainText.of(entry.deal().account()));
    }
  }

  /** Amounts of one account in the earlier and in the later twelve months. */
  private record Years(BigDecimal then, BigDecimal now) {

    Years plus(Years more) {
      return new Years(then.add(more.then), now.add(more.now));
    }

    boolean isCustomer() {
      return then.signum() > 0;
    }

    boolean stayed() {
      return now.signum() > 0;
    }
  }

  /** Nothing where the ledger does not cover both times twelve months. */
  void measure(Period period) {
    YearMonth last = YearMonth.from(period.last());
    Period now = Period.ofMonths(last.minusMonths(YEAR - 1L), last);
    Period then = now.yearBefore();
    LocalDate first = sources.first(Kind.LEDGER);
    if (first == null || first.isAfter(then.first()) || !sources.reaches(Kind.LEDGER, now.last())) {
      return;
    }
    Map<String, Years> customers = new TreeMap<>(byAccount(then, now));
    customers.values().removeIf(years -> !years.isCustomer());
    logos(customers, now, then);
    money("gross-retention", grossly(customers), now, then);
    money("net-retention", netly(customers), now, then);
  }

  private void logos(Map<String, Years> customers, Period now, Period then) {
    long stayed = customers.values().stream().filter(Years::stayed).count();
    int all = customers.size();
    book.add(
        new FigureKey("logo-retention", Scope.ALL.id(), now),
        all,
        () ->
            level(
                Share.of(stayed, all),
                Kept.share(Rates.wilson(new Rates.Arm(stayed, all))),
                all,
                now,
                then));
  }

  private void money(String measure, MoneyShare share, Period now, Period then) {
    FigureKey key = new FigureKey(measure, Scope.ALL.id(), now);
    int all = share.accounts().size();
    book.add(key, all, () -> level(share.value(), share.interval(book.idOf(key)), all, now, then));
  }

  private static MoneyShare grossly(Map<String, Years> customers) {
    Map<String, Sums> sums = new TreeMap<>();
    customers.forEach(
        (account, years) ->
            sums.put(
                account,
                new Sums(years.now().min(years.then()).max(BigDecimal.ZERO), years.then())));
    return new MoneyShare(sums);
  }

  private static MoneyShare netly(Map<String, Years> customers) {
    Map<String, Sums> sums = new TreeMap<>();
    customers.forEach((account, years) -> sums.put(account, new Sums(years.now(), years.then())));
    return new MoneyShare(sums);
  }

  private Level level(Share value, Interval interval, long n, Period now, Period then) {
    List<LedgerEntry> both = within(then, now);
    long nameless = both.stream().filter(entry -> account(entry).isEmpty()).count();
    long apart = both.stream().filter(entry -> bookings.amount(entry) == null).count();
    List<String> notes = apart > 0 ? List.of("other-currency") : List.of();
    double known = both.isEmpty() ? 1 : 1 - (double) (nameless + apart) / both.size();
    LevelEvidence evidence =
        new LevelEvidence(
            true,
            n,
            sources.rowCoverage(Kind.LEDGER) * Math.max(0, known),
            SecondExport.NONE,
            sources.isStale(Kind.LEDGER),
            List.of(),
            notes);
    String filter =
        "ledger date "
            + now.first()
            + ".."
            + now.last()
            + ", accounts in the ledger "
            + then.first()
            + ".."
            + then.last()
            + (nameless == 0 ? "" : "; " + nameless + " without account left out")
            + (apart == 0 ? "" : "; " + apart + " in another currency counted, not added")
            + bookings.converted(both);
    return new Level(value, interval, evidence, filter, Recipe.NONE)
        .over(Counting.bookings(() -> both, bookings::amount));
  }

  private List<LedgerEntry> within(Period then, Period now) {
    return entries.stream()
        .filter(entry -> then.contains(entry.date()) || now.contains(entry.date()))
        .toList();
  }

  private Map<String, Years> byAccount(Period then, Period now) {
    Map<String, Years> years = new TreeMap<>();
    for (LedgerEntry entry : within(then, now)) {
      BigDecimal amount = bookings.amount(entry);
      String account = account(entry);
      if (amount != null && !account.isEmpty()) {
        boolean earlier = then.contains(entry.date());
        years.merge(
            account,
            new Years(earlier ? amount : BigDecimal.ZERO, earlier ? BigDecimal.ZERO : amount),
            Years::plus);
      }
    }
    return years;
  }

  /** As the ledger names it, else that of its opportunity. */
  private String account(LedgerEntry entry) {
    String named = PlainText.of(entry.account());
    return named.isEmpty() ? accounts.getOrDefault(entry.opportunity().strip(), "") : named;
  }
}
