package io.buyin.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * When nights are due. The cron expression is read on the calendar, without a zone, and each time
 * on it is one moment: one that a clock change skips comes as much later as the clock is put
 * forward, one that a clock change repeats comes the first time only. So each time on the calendar,
 * and with it each business date, is due exactly once.
 */
record Timetable(CronExpression cron, ZoneId zone) {

  private static final int DAYS_BACK = 366;

  /**
   * A night that is due.
   *
   * @param local as the calendar has it; its day is the business date
   */
  record Due(LocalDateTime local, Instant moment) {

    LocalDate businessDate() {
      return local.toLocalDate();
    }
  }

  /** The first night after this time on the calendar; empty where the expression has no more. */
  Optional<Due> after(LocalDateTime local) {
    LocalDateTime next = cron.next(local);
    while (next != null && !exists(next)) {
      next = cron.next(next);
    }
    return Optional.ofNullable(next).map(this::due);
  }

  /** The last night that was due by this moment; empty where there was none for a year. */
  Optional<Due> lastBy(Instant now) {
    LocalDateTime end = LocalDateTime.ofInstant(now, zone);
    for (int days = 1; days <= DAYS_BACK; days *= 2) {
      Due last = last(end.minusDays(days), now);
      if (last != null) {
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }

  private @Nullable Due last(LocalDateTime from, Instant now) {
    Due last = null;
    Optional<Due> next = after(from);
    while (next.isPresent() && !next.get().moment().isAfter(now)) {
      last = next.get();
      next = after(last.local());
    }
    return last;
  }

  /** A whole day may be missing where a country changed sides of the date line. */
  private boolean exists(LocalDateTime local) {
    return ZonedDateTime.of(local, zone).toLocalDate().equals(local.toLocalDate());
  }

  private Due due(LocalDateTime local) {
    return new Due(local, local.atZone(zone).toInstant());
  }
}
