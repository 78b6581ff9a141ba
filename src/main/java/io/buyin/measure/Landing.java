package io.buyin.measure;

import io.buyin.quantity.Period;
import io.buyin.settings.Idea.Ramp;
import java.time.LocalDate;

/**
 * When the opportunities of a stated ramp come to a decision: each month's batch one median sales
 * cycle after its end, and none before the business date plus that cycle.
 *
 * @param cycle median days from created to won
 */
record Landing(Ramp ramp, LocalDate today, long cycle) {

  /** One cycle after today, or after the ramp's first month is over, whichever is later. */
  LocalDate earliest() {
    LocalDate fromToday = today.plusDays(cycle);
    LocalDate fromRamp = ofMonth(1);
    return fromRamp.isAfter(fromToday) ? fromRamp : fromToday;
  }

  /** When the first opportunities that are counted come to a decision. */
  LocalDate first() {
    LocalDate earliest = earliest();
    LocalDate lands = ofMonth(1);
    for (int month = 2; lands.isBefore(earliest); month++) {
      lands = ofMonth(month);
    }
    return lands;
  }

  /** Added opportunities that come to a decision in the period. */
  long in(Period period) {
    long landing = 0;
    LocalDate earliest = earliest();
    LocalDate lands = ofMonth(1);
    for (int month = 2; !lands.isAfter(period.last()); month++) {
      boolean counts = period.contains(lands) && !lands.isBefore(earliest);
      landing += counts ? ramp.addedOpportunitiesPerMonth() : 0;
      lands = ofMonth(month);
    }
    return landing;
  }

  /** When the opportunities of the ramp's nth month come to a decision. */
  private LocalDate ofMonth(int months) {
    return ramp.from().plusMonths(months).plusDays(cycle);
  }
}
