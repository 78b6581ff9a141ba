package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.trouble.ExitCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.scheduling.support.CronExpression;

/** Nights by a simulated clock: each business date once, whatever the clocks do. */
class ScheduleTest {

  private static final Instant START = Instant.parse("2026-01-10T12:00:00Z");
  private static final int DAYS = 400;

  static Stream<Arguments> zonesAndTimes() {
    return Stream.of(
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Asia/Kolkata",
            "UTC")
        .flatMap(
            zone ->
                Stream.of("0 30 1 * * *", "0 15 2 * * *", "0 30 2 * * *", "0 0 0 * * *")
                    .map(cron -> Arguments.of(zone, cron)));
  }

  @ParameterizedTest
  @MethodSource("zonesAndTimes")
  void each_business_date_of_400_days_is_walked_exactly_once(String zone, String cron) {
    Simulated house = new Simulated(START.plus(Duration.ofDays(DAYS)));
    LocalDate last = table(zone, cron).lastBy(START).orElseThrow().businessDate();
    house.published = Optional.of(last);
    house.run(zone, cron);
    List<LocalDate> expected =
        house.walked.get(0).datesUntil(house.walked.get(0).plusDays(house.walked.size())).toList();
    assertThat(house.walked).hasSizeBetween(DAYS - 1, DAYS + 1).isEqualTo(expected);
    assertThat(house.walked.get(0)).isEqualTo(last.plusDays(1));
  }

  @Test
  void a_time_that_spring_skips_comes_an_hour_later_and_one_that_autumn_repeats_comes_first() {
    Timetable berlin = table("Europe/Berlin", "0 30 2 * * *");
    assertThat(berlin.lastBy(Instant.parse("2026-03-29T12:00:00Z")).orElseThrow().moment())
        .isEqualTo("2026-03-29T01:30:00Z");
    assertThat(berlin.lastBy(Instant.parse("2026-10-25T12:00:00Z")).orElseThrow().moment())
        .isEqualTo("2026-10-25T00:30:00Z");
  }

  @Test
  void nights_that_were_missed_are_made_up_for_once_by_the_last_of_them() {
    Simulated house = new Simulated(Instant.parse("2026-01-21T12:00:00Z"));
    house.now = Instant.parse("2026-01-20T12:00:00Z");
    house.published = Optional.of(LocalDate.parse("2026-01-10"));
    house.run("UTC", "0 15 3 * * *");
    assertThat(house.walked)
        .containsExactly(LocalDate.parse("2026-01-20"), LocalDate.parse("2026-01-21"));
  }

  @Test
  void a_machine_that_slept_for_days_makes_up_for_the_last_night_alone() {
    Simulated house = new Simulated(Instant.parse("2026-01-16T12:00:00Z"));
    house.published = Optional.of(LocalDate.parse("2026-01-10"));
    house.sleeps = Duration.ofDays(3);
    house.run("UTC", "0 15 3 * * *");
    assertThat(house.walked)
        .containsExactly(
            LocalDate.parse("2026-01-11"),
            LocalDate.parse("2026-01-14"),
            LocalDate.parse("2026-01-15"),
            LocalDate.parse("2026-01-16"));
  }

  @Test
  void a_clock_set_back_walks_no_night_twice() {
    Simulated house = new Simulated(Instant.parse("2026-01-14T12:00:00Z"));
    house.published = Optional.of(LocalDate.parse("2026-01-10"));
    house.setBackAfterFirst = Duration.ofHours(24);
    house.run("UTC", "0 15 3 * * *");
    assertThat(house.walked)
        .containsExactly(
            LocalDate.parse("2026-01-11"),
            LocalDate.parse("2026-01-12"),
            LocalDate.parse("2026-01-13"),
            LocalDate.parse("2026-01-14"));
  }

  @Test
  void what_is_published_already_is_not_walked_again_on_a_new_start() {
    Simulated house = new Simulated(Instant.parse("2026-01-11T03:00:00Z"));
    house.published = Optional.of(LocalDate.parse("2026-01-10"));
    house.run("UTC", "0 15 3 * * *");
    assertThat(house.walked).isEmpty();
  }

  @Test
  void a_night_that_fails_is_tried_three_times_more_and_then_left() {
    Simulated house = new Simulated(Instant.parse("2026-01-12T12:00:00Z"));
    house.published = Optional.of(LocalDate.parse("2026-01-10"));
    house.ends =
        date -> date.equals(LocalDate.parse("2026-01-11")) ? ExitCode.NO_INPUT : ExitCode.DEGRADED;
    house.run("UTC", "0 15 3 * * *");
    assertThat(house.moments)
        .extracting(Instant::toString)
        .containsExactly(
            "2026-01-11T03:15:00Z",
            "2026-01-11T03:25:10Z",
            "2026-01-11T03:55:20Z",
            "2026-01-11T04:55:30Z",
            "2026-01-12T03:15:00Z");
  }

  @Test
  void no_retry_reaches_into_the_next_night() {
    Simulated house = new Simulated(Instant.parse("2026-01-10T12:40:00Z"));
    house.ends = date -> ExitCode.LOCKED;
    house.published = Optional.of(LocalDate.parse("2026-01-09"));
    house.now = Instant.parse("2026-01-10T12:01:00Z");
    house.run("UTC", "0 0/5 * * * *");
    assertThat(house.moments)
        .extracting(Instant::toString)
        .startsWith("2026-01-10T12:01:00Z", "2026-01-10T12:05:00Z", "2026-01-10T12:10:00Z");
  }

  private static Timetable table(String zone, String cron) {
    return new Timetable(CronExpression.parse(cron), ZoneId.of(zone));
  }

  /** A house in which time passes only while one waits or a night is walked. */
  private static final class Simulated implements Schedule.House {

    private final List<LocalDate> walked = new ArrayList<>();
    private final List<Instant> moments = new ArrayList<>();
    private final Instant end;
    private Instant now = START;
    private Optional<LocalDate> published = Optional.empty();
    private Function<LocalDate, ExitCode> ends = date -> ExitCode.DONE;
    private Duration sleeps = Duration.ZERO;
    private Duration setBackAfterFirst = Duration.ZERO;

    Simulated(Instant end) {
      this.end = end;
    }

    void run(String zone, String cron) {
      new Schedule(() -> table(zone, cron), this, new Ticking()).run();
    }

    @Override
    public ExitCode walk(LocalDate businessDate) {
      moments.add(now);
      walked.add(businessDate);
      now = now.plusSeconds(10).minus(setBackAfterFirst).plus(sleeps);
      setBackAfterFirst = Duration.ZERO;
      sleeps = Duration.ZERO;
      return ends.apply(businessDate);
    }

    @Override
    public Optional<LocalDate> published() {
      return published;
    }

    @Override
    public void announce(LocalDate businessDate, Instant moment) {}

    @Override
    public boolean waitUntil(Instant moment) {
      now = moment.isAfter(now) ? moment : now;
      return !now.isAfter(end);
    }

    private final class Ticking extends Clock {

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    }
  }
}
