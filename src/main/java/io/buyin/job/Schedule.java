package io.buyin.job;

import io.buyin.job.Timetable.Due;
import io.buyin.render.page.ReportCard;
import io.buyin.trouble.ExitCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs a night whenever one is due, until it is told to stop. Of nights that were missed, the last
 * one alone is made up for, since exports tell of today and not of the days before. A night that
 * publishes nothing is tried again three times, after 10, 30 and 60 minutes, unless the next one is
 * due before.
 */
public final class Schedule {

  private static final List<Duration> RETRIES =
      List.of(Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofMinutes(60));

  private final Supplier<Timetable> timetable;
  private final House house;
  private final Clock clock;

  /** What surrounds the nights: it walks one, says what is published, and waits. */
  public interface House {

    /** Walks the night of this date and says how it ended. */
    ExitCode walk(LocalDate businessDate);

    /** The newest business date that is published. */
    Optional<LocalDate> published();

    /** What comes next and when, for the log. */
    void announce(LocalDate businessDate, Instant moment);

    /**
     * Waits.
     *
     * @return false if it is to stop instead
     */
    boolean waitUntil(Instant moment);
  }

  /**
   * @param timetable asked before each night, so that changed settings are heeded
   */
  Schedule(Supplier<Timetable> timetable, House house, Clock clock) {
    this.timetable = timetable;
    this.house = house;
    this.clock = clock;
  }

  /** The schedule of these settings, which are read again before each night. */
  public static Schedule of(RunParameters parameters, House house, Clock clock) {
    ReportCard.ready();
    return new Schedule(new Timetables(parameters.settings()), house, clock);
  }

  /** Runs until it is told to stop, or no night will ever be due again. */
  public void run() {
    Optional<Due> next = first(timetable.get());
    while (next.isPresent() && isOver(next.get())) {
      next = following(next.get());
    }
  }

  /** The last night that was due, if it is not published; else the next one. */
  private Optional<Due> first(Timetable table) {
    Optional<Due> last = table.lastBy(clock.instant());
    if (last.isPresent() && !isPublished(last.get())) {
      return last;
    }
    return table.after(
        last.map(Due::local)
            .orElseGet(() -> LocalDateTime.ofInstant(clock.instant(), table.zone())));
  }

  private boolean isPublished(Due due) {
    return house.published().filter(date -> !date.isBefore(due.businessDate())).isPresent();
  }

  /** The next night, or the last one that was due meanwhile, as after a long sleep. */
  private Optional<Due> following(Due done) {
    Timetable table = timetable.get();
    return table
        .lastBy(clock.instant())
        .filter(last -> last.local().isAfter(done.local()))
        .or(() -> table.after(done.local()));
  }

  /** Whether the night is behind us, well or badly; false if the schedule is to stop. */
  private boolean isOver(Due due) {
    if (!waited(due, due.moment())) {
      return false;
    }
    boolean ended = hasPublished(house.walk(due.businessDate()));
    for (Duration pause : ended ? List.<Duration>of() : RETRIES) {
      Instant again = clock.instant().plus(pause);
      if (ended || !isBeforeNext(again, due)) {
        return true;
      }
      if (!waited(due, again)) {
        return false;
      }
      ended = hasPublished(house.walk(due.businessDate()));
    }
    return true;
  }

  private boolean waited(Due due, Instant moment) {
    house.announce(due.businessDate(), moment);
    return house.waitUntil(moment);
  }

  private boolean isBeforeNext(Instant moment, Due due) {
    return timetable
        .get()
        .after(due.local())
        .filter(next -> !moment.isBefore(next.moment()))
        .isEmpty();
  }

  private static boolean hasPublished(ExitCode code) {
    return code == ExitCode.DONE || code == ExitCode.DEGRADED;
  }
}
