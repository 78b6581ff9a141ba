package io.buyin.sample;

import io.buyin.sample.Cell.Band;
import java.time.LocalDate;
import java.util.List;

/**
 * The invented market of one company: what its deals must add up to, and the words it has for them.
 *
 * @param cells what each month decides
 * @param cycles how long deals take, per group
 * @param open the deals still open
 * @param exported day of the export
 */
record Market(
    String currency,
    LocalDate exported,
    List<Cell> cells,
    List<Cycle> cycles,
    List<Open> open,
    Sizes sizes,
    Vocabulary words) {

  /** Median days from creation to decision of the deals decided from the first to the last day. */
  record Cycle(LocalDate first, LocalDate last, boolean social, int won, int lost) {

    boolean covers(LocalDate day, boolean fromSocial) {
      return social == fromSocial && !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /** How many deals of one group are open, and the median days a decision takes. */
  record Open(boolean social, Cell.Bands deals, int medianDays) {}

  /**
   * Limits between size bands.
   *
   * @param smallest the least amount
   * @param largest the greatest amount
   */
  record Sizes(long smallest, long smallToMiddle, long middleToLarge, long largest) {

    long floor(Band band) {
      return switch (band) {
        case SMALL -> smallest;
        case MIDDLE -> smallToMiddle + 100;
        case LARGE -> middleToLarge + 100;
      };
    }

    long ceiling(Band band) {
      return switch (band) {
        case SMALL -> smallToMiddle - 100;
        case MIDDLE -> middleToLarge - 100;
        case LARGE -> largest;
      };
    }
  }

  /**
   * @param idPrefix what every opportunity id begins with
   * @param accounts two lists of syllables and one of trades
   * @param stages open stages, from the first to the last
   */
  record Vocabulary(
      String idPrefix,
      List<List<String>> accounts,
      List<String> products,
      List<String> socialSources,
      List<String> otherSources,
      List<String> campaigns,
      List<Stage> stages,
      Stage won,
      Stage lost,
      List<String> lossReasons,
      List<String> owners) {}

  /** A stage and its probability in percent. */
  record Stage(String name, int probability) {}
}
