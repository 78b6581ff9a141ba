package io.buyin.measure;

import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What the ask would cost and bring, per fiscal year: the stated ramp times the observed social win
 * rate, mean won amount and stated margin, each batch of added opportunities landing one median
 * sales cycle after its month. A scenario, never a promise.
 *
 * @param years three fiscal years, from the first that has a cost or a contribution
 * @param winRate social origin, the rate applied
 * @param meanDeal mean amount of the won deals of social origin
 * @param cycle median days from created to won, social origin
 * @param earliest the day before which nothing is claimed: {@code cycle} after the business date,
 *     or after the ramp's first month is over, whichever is later
 * @param firstLanding the month in which the first opportunities that are counted come to a
 *     decision
 */
public record AskOutlook(
    List<Year> years,
    Figure winRate,
    Figure meanDeal,
    Figure cycle,
    LocalDate earliest,
    YearMonth firstLanding) {

  /**
   * One fiscal year.
   *
   * @param cost one-off and running cost that falls in it
   * @param contribution margin on what lands in it
   * @param net contribution minus cost; negative years are kept
   * @param landing how many added opportunities come to a decision in it
   */
  public record Year(
      Period fiscalYear, Figure cost, Figure contribution, Figure net, long landing) {}
}
