package io.buyin.measure;

import io.buyin.fact.LedgerEntry;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Booked amounts joined to won opportunities: by the opportunity's id, by the account only where
 * the account won exactly one. The others are kept apart and counted.
 */
final class Bookings {

  /** Share of won deals below which the ledger says too little to confirm a sum. */
  private static final double WHOLE = 0.98;

  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  private final Map<String, List<LedgerEntry>> byDeal = new HashMap<>();
  private final List<LedgerEntry> notJoined = new ArrayList<>();
  private final Exchange exchange;

  private Bookings(List<LedgerEntry> entries, Register register, Exchange exchange) {
    this.exchange = exchange;
    List<Entry> won = register.entries().stream().filter(Entry::isWon).toList();
    Map<String, String> onlyWinOf = new HashMap<>();
    for (Entry win : won) {
      byDeal.put(win.deal().id(), new ArrayList<>());
      String account = PlainText.of(win.deal().account());
      if (!account.isEmpty()) {
        onlyWinOf.merge(account, win.deal().id(), (one, another) -> "");
      }
    }
    entries.forEach(entry -> join(entry, onlyWinOf));
  }

  static Bookings of(List<LedgerEntry> entries, Register register, Exchange exchange) {
    return new Bookings(entries, register, exchange);
  }

  boolean isEmpty() {
    return notJoined.isEmpty() && byDeal.values().stream().allMatch(List::isEmpty);
  }

  /** The entries of these deals that may be added, in the order of the deals. */
  List<LedgerEntry> of(List<Entry> won) {
    return won.stream().flatMap(this::added).toList();
  }

  /** Whether anything that may be added is booked for this deal. */
  boolean has(Entry won) {
    return added(won).findAny().isPresent();
  }

  /** Entries of other currencies included: they are counted. */
  List<LedgerEntry> notJoinedIn(Period period) {
    return notJoined.stream().filter(entry -> period.contains(entry.date())).toList();
  }

  /** In the organisation's currency; null where it is in another one without a rate. */
  @Nullable BigDecimal amount(LedgerEntry entry) {
    return exchange.own(entry.amount(), entry.currency());
  }

  /** By which rates the entries were converted, for a filter. */
  String converted(List<LedgerEntry> entries) {
    return Exchange.aside(entries.stream().map(entry -> exchange.rate(entry.currency())).toList());
  }

  BigDecimal sum(List<LedgerEntry> entries) {
    return entries.stream()
        .map(this::amount)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What the ledger says to a sum over these won deals, which may all be added. */
  SecondExport saysTo(BigDecimal closedWon, List<Entry> won) {
    long booked = won.stream().filter(this::has).count();
    if (booked == 0) {
      return SecondExport.NONE;
    }
    if (booked < WHOLE * won.size()) {
      return SecondExport.PARTIAL;
    }
    BigDecimal apart = sum(of(won)).subtract(closedWon).abs();
    boolean agrees = apart.compareTo(closedWon.abs().multiply(TOLERANCE)) <= 0;
    return agrees ? SecondExport.AGREES : SecondExport.DISAGREES;
  }

  private Stream<LedgerEntry> added(Entry won) {
    return byDeal.getOrDefault(won.deal().id(), List.of()).stream()
        .filter(entry -> exchange.adds(entry.currency()));
  }

  private void join(LedgerEntry entry, Map<String, String> onlyWinOf) {
    String id = entry.opportunity().strip();
    String deal = id.isEmpty() ? onlyWinOf.getOrDefault(PlainText.of(entry.account()), "") : id;
    byDeal.getOrDefault(deal, notJoined).add(entry);
  }
}
