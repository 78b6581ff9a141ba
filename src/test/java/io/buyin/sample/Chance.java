package io.buyin.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Chance that repeats itself: the same seed gives the same sample on every machine. Only what the
 * Java documentation fixes to the bit is used: {@link Random#nextDouble()} and {@link StrictMath}.
 */
final class Chance {
  private static final String CODE = "0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz";

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /** Between 0, included, and 1, excluded. */
  double unit() {
    return random.nextDouble();
  }

  /** A whole number, both ends included. */
  int between(int low, int high) {
    return low + (int) (unit() * (high - low + 1));
  }

  boolean oneIn(int many) {
    return between(1, many) == 1;
  }

  <T> T pick(List<T> choices) {
    return choices.get(between(0, choices.size() - 1));
  }

  <T> List<T> shuffled(List<T> items) {
    List<T> copy = new ArrayList<>(items);
    for (int i = copy.size() - 1; i > 0; i--) {
      int j = between(0, i);
      T kept = copy.get(i);
      copy.set(i, copy.get(j));
      copy.set(j, kept);
    }
    return copy;
  }

  /** A factor around 1 whose logarithm is spread like a bell. */
  double around(double spread) {
    return StrictMath.exp(spread * bell());
  }

  /**
   * Numbers spread evenly over a skewed curve around their median, in random order: the middle of a
   * small group then lies where it was planned.
   */
  List<Integer> skewed(int howMany, double median, double spread) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < howMany; i++) {
      double share = (i + 0.5) / howMany;
      double odds = StrictMath.log(share / (1 - share));
      numbers.add((int) StrictMath.round(median * StrictMath.exp(spread * odds)));
    }
    return shuffled(numbers);
  }

  /** Letters of both cases and digits, without vowels: no word and no number in E notation. */
  String code(int howMany) {
    StringBuilder code = new StringBuilder();
    while (code.length() < howMany) {
      code.append(CODE.charAt(between(0, CODE.length() - 1)));
    }
    return code.toString();
  }

  String digits(int howMany) {
    StringBuilder digits = new StringBuilder();
    while (digits.length() < howMany) {
      digits.append(between(digits.length() == 0 ? 1 : 0, 9));
    }
    return digits.toString();
  }

  private double bell() {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += unit();
    }
    return sum - 6;
  }
}
