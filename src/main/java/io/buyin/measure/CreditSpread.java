package io.buyin.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How far the share of a line may be off by chance: deals are drawn again, with a fixed seed, and
 * the middle 95 % of the shares are kept. Of very many deals the normal form says the same.
 */
final class CreditSpread {

  private static final int DRAWS = 500;
  private static final int DRAWN_UP_TO = 20_000;
  private static final long SEED = 90_201_114L;
  private static final double TAIL = 0.025;

  private CreditSpread() {}

  /** By line id. */
  static Map<String, Interval> of(
      CreditLedger ledger, List<CreditChannels.Line> lines, CreditRule rule) {
    List<Range> ranges =
        ledger.paths().size() > DRAWN_UP_TO
            ? normal(ledger, lines, rule)
            : drawn(
                ledger.paths().stream()
                    .map(path -> shares(ledger, path, lines, rule))
                    .toArray(double[][]::new));
    Map<String, Interval> intervals = new HashMap<>();
    for (int line = 0; line < lines.size(); line++) {
      intervals.put(lines.get(line).id(), Kept.share(ranges.get(line)));
    }
    return intervals;
  }

  private static double[] shares(
      CreditLedger ledger, CreditPath path, List<CreditChannels.Line> lines, CreditRule rule) {
    Map<String, Double> got = ledger.shares(path, rule);
    double[] shares = new double[lines.size()];
    double social = 0;
    for (int line = 0; line < shares.length; line++) {
      shares[line] = got.getOrDefault(lines.get(line).id(), 0.0);
      social += lines.get(line).social() ? shares[line] : 0;
    }
    if (lines.get(0).id().equals(CreditChannels.SOCIAL)) {
      shares[0] = social;
    }
    return shares;
  }

  private static List<Range> drawn(double[][] shares) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[][] means = new double[shares[0].length][DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int n = 0; n < shares.length; n++) {
        double[] deal = shares[random.nextInt(shares.length)];
        for (int line = 0; line < deal.length; line++) {
          means[line][draw] += deal[line];
        }
      }
    }
    List<Range> ranges = new ArrayList<>();
    for (double[] line : means) {
      Arrays.sort(line);
      ranges.add(new Range(at(line, TAIL) / shares.length, at(line, 1 - TAIL) / shares.length));
    }
    return ranges;
  }

  /** Between the two draws around the quantile, as R's default does. */
  private static double at(double[] sorted, double quantile) {
    double place = quantile * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private static List<Range> normal(
      CreditLedger ledger, List<CreditChannels.Line> lines, CreditRule rule) {
    double[] sums = new double[lines.size()];
    double[] squares = new double[lines.size()];
    for (CreditPath path : ledger.paths()) {
      double[] deal = shares(ledger, path, lines, rule);
      for (int line = 0; line < deal.length; line++) {
        sums[line] += deal[line];
        squares[line] += deal[line] * deal[line];
      }
    }
    List<Range> ranges = new ArrayList<>();
    int deals = ledger.paths().size();
    for (int line = 0; line < sums.length; line++) {
      double mean = sums[line] / deals;
      double variance = Math.max(0, squares[line] / deals - mean * mean);
      double reach = StratifiedRates.normalQuantile() * Math.sqrt(variance / deals);
      ranges.add(new Range(Math.max(0, mean - reach), Math.min(1, mean + reach)));
    }
    return ranges;
  }
}
