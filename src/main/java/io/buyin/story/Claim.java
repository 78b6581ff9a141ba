package io.buyin.story;

import io.buyin.measure.Grade;
import io.buyin.quantity.Period;
import java.util.Set;

/**
 * What a figure says, as a card that voices are held against.
 *
 * @param news whether the figure is good news for the goal it serves
 * @param theme id of the theme that speaks to the figure's measure
 * @param subjects what exactly the figure is about, as {@link io.buyin.voice.Subjects} writes it
 * @param place whom the figure counts
 * @param grade of what is claimed
 */
record Claim(
    News news, String theme, Set<String> subjects, Place place, Period period, Grade grade) {

  /** What a figure means for the goal that it serves. */
  enum News {
    GOOD,
    BAD,
    NEUTRAL
  }

  /**
   * Regions and products that a figure counts.
   *
   * @param regions in lower case; empty: all
   * @param products in lower case; empty: all
   */
  record Place(Set<String> regions, Set<String> products) {

    static final Place EVERYWHERE = new Place(Set.of(), Set.of());
  }

  /** Too weak a figure is beside no voice. */
  boolean mayStand() {
    return grade.atLeast(Grade.C);
  }
}
