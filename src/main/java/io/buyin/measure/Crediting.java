package io.buyin.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shares out what one deal is worth over the lines of its path, exactly: a deal in millionths, its
 * amount in cents, the last units going to the largest remainders. So every column of credits adds
 * up to the deals and the amount it came from.
 */
final class Crediting {

  private static final long MILLION = 1_000_000;
  private static final int DEAL_DECIMALS = 6;
  private static final int CENTS = 2;

  private Crediting() {}

  /** What a line gets of one deal. */
  record Credit(BigDecimal deals, BigDecimal amount) {}

  /**
   * By line id; the deal without contacts goes to {@link CreditChannels#NO_TOUCH} whole.
   *
   * @param halfLife in days
   */
  static Map<String, Credit> of(
      CreditPath path, CreditRule rule, CreditChannels channels, double halfLife) {
    Map<String, Double> shares = shares(path, rule, channels, halfLife);
    List<String> lines = List.copyOf(shares.keySet());
    List<Double> parts = List.copyOf(shares.values());
    BigDecimal amount = path.entry().amount();
    long cents = amount == null ? 0 : amount.movePointRight(CENTS).longValueExact();
    List<Long> deals = apportioned(MILLION, parts);
    List<Long> money = apportioned(cents, parts);
    Map<String, Credit> credits = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      credits.put(
          lines.get(i),
          new Credit(
              BigDecimal.valueOf(deals.get(i), DEAL_DECIMALS),
              BigDecimal.valueOf(money.get(i), CENTS)));
    }
    return credits;
  }

  static Map<String, Double> shares(
      CreditPath path, CreditRule rule, CreditChannels channels, double halfLife) {
    Map<String, Double> shares = new TreeMap<>();
    if (path.isEmpty()) {
      shares.put(CreditChannels.NO_TOUCH, 1.0);
      return shares;
    }
    double[] weights = rule.weights(path.contacts(), halfLife);
    for (int i = 0; i < weights.length; i++) {
      String line = channels.lineOf(path.contacts().get(i).channel()).id();
      shares.merge(line, weights[i], Double::sum);
    }
    return shares;
  }

  /** Largest remainders; of equal ones the earlier. A total below zero is shared out alike. */
  static List<Long> apportioned(long total, List<Double> parts) {
    long size = Math.abs(total);
    List<Long> units = new ArrayList<>();
    List<Double> rests = new ArrayList<>();
    long left = size;
    for (double part : parts) {
      double exact = Math.max(0, part) * size;
      long whole = Math.min((long) Math.floor(exact), left);
      units.add(whole);
      rests.add(exact - whole);
      left -= whole;
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> -rests.get(i)).thenComparing(i -> i));
    for (int next = 0; left > 0; next = (next + 1) % order.size()) {
      units.set(order.get(next), units.get(order.get(next)) + 1);
      left--;
    }
    return units.stream().map(unit -> total < 0 ? -unit : unit).toList();
  }
}
