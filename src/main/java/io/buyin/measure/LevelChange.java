package io.buyin.measure;

import io.buyin.quantity.Period;

/**
 * A weekly series that stands on another level than usual: observed, no cause named.
 *
 * @param series id of the measure whose weeks were watched: {@code conversations}
 * @param since what was counted on the new level
 * @param before what was counted in the same weeks a year before
 * @param favourable whether the new level is the better one
 */
public record LevelChange(String series, Figure since, Figure before, boolean favourable) {

  /** The weeks on the new level. */
  public Period weeks() {
    return since.period();
  }
}
