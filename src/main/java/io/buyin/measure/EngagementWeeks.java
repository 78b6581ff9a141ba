package io.buyin.measure;

import io.buyin.fact.SocialWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

  /** Share of the days that must be known before anything is said of how weeks move. */
  private static final double KNOWN = 0.90;

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
    if (isThin(social, first, end)) {
      return new WeekCounts(LocalDate.EPOCH, new long[0]);
    }
    long[] counts =
        known.entrySet().stream()
            .filter(week -> !week.getKey().isBefore(first) && week.getKey().isBefore(end))
            .mapToLong(Map.Entry::getValue)
            .toArray();
    return new WeekCounts(first, counts);
  }

  private static boolean isThin(List<SocialWeek> social, LocalDate first, LocalDate end) {
    long days =
        social.stream()
            .filter(week -> !week.monday().isBefore(first) && week.monday().isBefore(end))
            .mapToLong(SocialWeek::days)
            .sum();
    return days < KNOWN * ChronoUnit.DAYS.between(first, end);
  }
}
