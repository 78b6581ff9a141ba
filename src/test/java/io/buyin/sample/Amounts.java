package io.buyin.sample;

import io.buyin.sample.Cell.Band;
import java.util.ArrayList;
import java.util.List;

/** Amounts of some deals: each inside its size band, together near a planned sum. */
final class Amounts {
  private static final int ROUNDS = 40;

  private final Market.Sizes sizes;
  private final List<Band> bands = new ArrayList<>();
  private final List<Double> amounts = new ArrayList<>();

  Amounts(Market.Sizes sizes, Chance chance, Cell.Bands howMany) {
    this.sizes = sizes;
    for (Band band : Band.values()) {
      for (int i = 0; i < howMany.in(band); i++) {
        bands.add(band);
        amounts.add(draw(band, chance));
      }
    }
  }

  /** Stretches the large deals first, then all, as far as their bands allow. */
  void bringTo(long sum) {
    for (int round = 0; round < ROUNDS; round++) {
      boolean largeOnly = round < ROUNDS / 2 && bands.contains(Band.LARGE);
      stretch(sum, largeOnly);
    }
  }

  /** In whole tens. */
  List<Long> values() {
    return amounts.stream().map(amount -> 10 * StrictMath.round(amount / 10)).toList();
  }

  private void stretch(long target, boolean largeOnly) {
    double movable = sum(largeOnly);
    double fixed = sum(false) - movable;
    double factor = Math.max(0, target - fixed) / movable;
    for (int i = 0; i < amounts.size(); i++) {
      if (!largeOnly || bands.get(i) == Band.LARGE) {
        amounts.set(i, within(bands.get(i), amounts.get(i) * factor));
      }
    }
  }

  private double sum(boolean largeOnly) {
    double sum = 0;
    for (int i = 0; i < amounts.size(); i++) {
      sum += largeOnly && bands.get(i) != Band.LARGE ? 0 : amounts.get(i);
    }
    return sum;
  }

  private double draw(Band band, Chance chance) {
    double floor = sizes.floor(band);
    if (band == Band.LARGE) {
      return within(band, floor * 1.7 * chance.around(0.6));
    }
    return floor + (sizes.ceiling(band) - floor) * chance.unit() * (0.6 + 0.4 * chance.unit());
  }

  private double within(Band band, double amount) {
    return Math.min(sizes.ceiling(band), Math.max(sizes.floor(band), amount));
  }
}
