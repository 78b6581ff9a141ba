package io.buyin.sample;

import io.buyin.sample.Cell.Band;
import java.util.ArrayList;
import java.util.List;

/** Amounts of some deals: each inside its size band, together near a planned sum. */
final class Amounts {
  private static final int ROUNDS = 12;

  /** In one round the part above the floor shrinks to this at most. */
  private static final double LEAST = 0.3;

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

  /** Moves what lies above each band's floor, so that amounts do not pile up on the limits. */
  private void stretch(long target, boolean largeOnly) {
    double movable = 0;
    double fixed = 0;
    for (int i = 0; i < amounts.size(); i++) {
      double above = moves(i, largeOnly) ? amounts.get(i) - floor(i) : 0;
      movable += above;
      fixed += amounts.get(i) - above;
    }
    double factor = Math.max(LEAST, (target - fixed) / movable);
    for (int i = 0; i < amounts.size(); i++) {
      if (moves(i, largeOnly)) {
        double moved = floor(i) + (amounts.get(i) - floor(i)) * factor;
        amounts.set(i, Math.min((double) sizes.ceiling(bands.get(i)), moved));
      }
    }
  }

  private boolean moves(int i, boolean largeOnly) {
    return !largeOnly || bands.get(i) == Band.LARGE;
  }

  private double floor(int i) {
    return (double) sizes.floor(bands.get(i));
  }

  private double draw(Band band, Chance chance) {
    double floor = (double) sizes.floor(band);
    if (band == Band.LARGE) {
      return Math.min((double) sizes.ceiling(band), floor * (1 + 0.9 * chance.around(0.75)));
    }
    return floor + (sizes.ceiling(band) - floor) * chance.unit() * (0.6 + 0.4 * chance.unit());
  }
}
