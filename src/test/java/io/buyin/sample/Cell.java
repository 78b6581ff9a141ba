package io.buyin.sample;

import java.time.YearMonth;

/**
 * What one month decides in one group of deals.
 *
 * @param social whether the group began in social
 * @param wonAmount what the won deals are worth together, about
 */
record Cell(YearMonth month, boolean social, long wonAmount, Bands won, Bands lost) {

  static Cell social(String month, long wonAmount, Bands won, Bands lost) {
    return new Cell(YearMonth.parse(month), true, wonAmount, won, lost);
  }

  static Cell other(String month, long wonAmount, Bands won, Bands lost) {
    return new Cell(YearMonth.parse(month), false, wonAmount, won, lost);
  }

  static Bands bands(int small, int middle, int large) {
    return new Bands(small, middle, large);
  }

  /** How many deals in each size band. */
  record Bands(int small, int middle, int large) {

    int in(Band band) {
      return switch (band) {
        case SMALL -> small;
        case MIDDLE -> middle;
        case LARGE -> large;
      };
    }
  }

  /** Size bands, as {@code buyin.yaml} draws them. */
  enum Band {
    SMALL,
    MIDDLE,
    LARGE
  }
}
