package io.buyin.measure;

import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialMonth.Given;
import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which networks, each by kind of author, give a number in a period, and from which month on. Sums
 * of two periods are compared only where the same ones give it in both, from the first month on: a
 * network whose export begins later would look like growth.
 */
final class NetworkCover {

  private record Origin(String network, String author) {}

  private final List<SocialMonth> months;
  private final Map<Origin, YearMonth> begins = new HashMap<>();

  NetworkCover(List<SocialMonth> months) {
    this.months = months;
    months.forEach(row -> begins.merge(origin(row), row.month(), NetworkCover::earlier));
  }

  /** Whether the same networks give the number in both periods, from the first month on. */
  boolean isSame(Period now, Period before, ToLongFunction<Given> given) {
    Set<Origin> giving = giving(now, given);
    return giving.equals(giving(before, given))
        && giving.stream().allMatch(origin -> reachesBack(origin, before));
  }

  /**
   * First day of the month from which all networks of a period are known; null where no row of it
   * is known, or where all are known long enough for the period before and others ended since.
   */
  @Nullable LocalDate from(Period now, Period before) {
    Set<Origin> present = months(now).map(NetworkCover::origin).collect(Collectors.toSet());
    boolean ended =
        present.stream().allMatch(origin -> reachesBack(origin, before))
            && months(before).map(NetworkCover::origin).anyMatch(then -> !present.contains(then));
    return ended
        ? null
        : present.stream()
            .map(origin -> Objects.requireNonNull(begins.get(origin)).atDay(1))
            .max(LocalDate::compareTo)
            .orElse(null);
  }

  private boolean reachesBack(Origin origin, Period period) {
    YearMonth first = Objects.requireNonNull(begins.get(origin));
    return !first.isAfter(YearMonth.from(period.first()));
  }

  private Set<Origin> giving(Period period, ToLongFunction<Given> given) {
    return months(period)
        .filter(row -> given.applyAsLong(row.given()) > 0)
        .map(NetworkCover::origin)
        .collect(Collectors.toSet());
  }

  private Stream<SocialMonth> months(Period period) {
    return months.stream().filter(row -> period.contains(row.month().atDay(1)));
  }

  private static Origin origin(SocialMonth row) {
    return new Origin(row.network(), row.author());
  }

  private static YearMonth earlier(YearMonth a, YearMonth b) {
    return a.isBefore(b) ? a : b;
  }
}
