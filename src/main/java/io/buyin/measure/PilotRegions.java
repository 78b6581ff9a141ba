package io.buyin.measure;

import io.buyin.quantity.Period;
import io.buyin.settings.Settings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The regions that already work with the idea, as the settings name them.
 *
 * @param names as stated
 * @param since first day of the programme; null where not stated
 */
record PilotRegions(List<String> names, Set<String> plain, @Nullable LocalDate since) {

  static PilotRegions of(Settings settings) {
    List<String> names = settings.idea().pilotRegions();
    return new PilotRegions(
        names,
        names.stream().map(PlainText::of).collect(Collectors.toUnmodifiableSet()),
        settings.idea().since());
  }

  /** Pilot or elsewhere; null where the region is blank or no pilot region is stated. */
  @Nullable Scope placeOf(String region) {
    String name = PlainText.of(region);
    if (name.isEmpty() || plain.isEmpty()) {
      return null;
    }
    return plain.contains(name) ? Scope.PILOT : Scope.ELSEWHERE;
  }

  /** Whether the programme is known to have begun only after this period. */
  boolean beganAfter(Period period) {
    return since != null && since.isAfter(period.last());
  }

  /**
   * The periods in which a difference must hold: empty where the pilot ran in the year before too,
   * which then is the second period; else the earlier and the later months of the period in which
   * it ran. A single month has no parts.
   */
  List<Period> parts(Period period) {
    if (since != null && !since.isAfter(period.yearBefore().first())) {
      return List.of();
    }
    YearMonth first = YearMonth.from(period.first());
    YearMonth last = YearMonth.from(period.last());
    YearMonth start =
        since != null && YearMonth.from(since).isAfter(first) ? YearMonth.from(since) : first;
    if (!start.isBefore(last)) {
      return List.of(period);
    }
    int months = Period.ofMonths(start, last).months().size();
    YearMonth middle = start.plusMonths((months - 1) / 2);
    return List.of(Period.ofMonths(start, middle), Period.ofMonths(middle.plusMonths(1), last));
  }
}
