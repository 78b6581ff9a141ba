package io.buyin.job;

import io.buyin.fact.Deal;
import io.buyin.fact.Facts;
import io.buyin.fact.LedgerEntry;
import io.buyin.quantity.BusinessDate;
import io.buyin.settings.ExchangeRate;
import io.buyin.settings.Settings;
import io.buyin.source.RatesFile;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Amounts in currencies without a rate, which are never added, and rates that are old. */
final class RateDoubts {

  /** A quarter: what finance departments renew their rates by. */
  private static final int OLD_AFTER_DAYS = 92;

  private RateDoubts() {}

  static List<Trouble> of(Settings settings, Facts facts, BusinessDate date) {
    Map<String, Long> amounts = amounts(facts);
    amounts.remove(settings.organisation().currency());
    amounts.remove("");
    List<Trouble> doubts = new ArrayList<>();
    for (ExchangeRate rate : settings.organisation().rates()) {
      boolean used = amounts.remove(rate.currency()) != null;
      if (used && rate.on().isBefore(date.day().minusDays(OLD_AFTER_DAYS))) {
        doubts.add(old(rate));
      }
    }
    if (!amounts.isEmpty()) {
      doubts.add(apart(amounts));
    }
    return List.copyOf(doubts);
  }

  private static Map<String, Long> amounts(Facts facts) {
    return Stream.concat(
            facts.deals().stream().filter(deal -> deal.amount() != null).map(Deal::currency),
            facts.ledger().stream().map(LedgerEntry::currency))
        .map(code -> code.strip().toUpperCase(Locale.ROOT))
        .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
  }

  private static Trouble apart(Map<String, Long> amounts) {
    String words =
        amounts.entrySet().stream()
            .map(each -> Counted.of(each.getValue(), "amount") + " in " + each.getKey())
            .collect(Collectors.joining(", "));
    return new Trouble(
        "currency-without-rate",
        Origin.NONE,
        "no rate is stated for " + words + ": counted, never added.",
        "Write " + RatesFile.NAME + " beside buyin.yaml, beginning with: currency,rate,date.");
  }

  private static Trouble old(ExchangeRate rate) {
    return new Trouble(
        "rate-old",
        Origin.ofFile(RatesFile.NAME),
        "the newest rate of " + rate.currency() + " is of " + rate.on() + ".",
        "Add the rate of this quarter, or leave it if it is fixed on purpose.");
  }
}
