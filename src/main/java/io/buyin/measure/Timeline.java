package io.buyin.measure;

import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deals in the order of one of their days, so that a period of them is found at once. */
final class Timeline {

  /** Which day of a deal; null where it has none. */
  interface Day {
    @Nullable LocalDate of(Entry entry);
  }

  private record Dated(LocalDate day, Entry entry) {}

  private final List<Dated> dated;

  /** Deals without the day are on no timeline. */
  Timeline(Stream<Entry> entries, Day day) {
    this.dated =
        entries
            .map(entry -> dated(day.of(entry), entry))
            .filter(Objects::nonNull)
            .sorted(
                Comparator.comparing(Dated::day).thenComparing(each -> each.entry().deal().id()))
            .toList();
  }

  List<Entry> in(Period period) {
    return dated.subList(from(period.first()), from(period.last().plusDays(1))).stream()
        .map(Dated::entry)
        .toList();
  }

  /** The earliest day; null without any. */
  @Nullable LocalDate start() {
    return dated.isEmpty() ? null : dated.get(0).day();
  }

  /** How many lie before the day. */
  private int from(LocalDate day) {
    int low = 0;
    int high = dated.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dated.get(middle).day().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static @Nullable Dated dated(@Nullable LocalDate day, Entry entry) {
    return day == null ? null : new Dated(day, entry);
  }
}
