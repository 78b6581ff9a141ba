package io.buyin.measure;

import io.buyin.fact.SocialWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Engagement by week: the newest weeks without a gap. A week of which no row is known is not a week
 * in which nothing happened.
 */
final class EngagementWeeks {

  private EngagementWeeks() {}

  /**
   * @param through last day covered; null where there are no social exports
   */
  static WeekCounts of(List<SocialWeek> social, @Nullable LocalDate through) {
    if (through == null) {
      return new WeekCounts(LocalDate.EPOCH, new long[0]);
    }
    Map<LocalDate, Long> known = new TreeMap<>();
    social.stream()
        .filter(week -> week.given() > 0)
        .forEach(week -> known.merge(week.monday(), week.engagements(), Long::sum));
    LocalDate end = through.plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate monday = end;
    while (known.containsKey(monday.minusWeeks(1))) {
      monday = monday.minusWeeks(1);
    }
    LocalDate first = monday;
    long[] counts =
        known.entrySet().stream()
            .filter(week -> !week.getKey().isBefore(first) && week.getKey().isBefore(end))
            .mapToLong(Map.Entry::getValue)
            .toArray();
    return new WeekCounts(first, counts);
  }
}
