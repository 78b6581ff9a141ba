package io.buyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.publish.PublishedEdition;
import io.buyin.publish.ShelvedEdition;
import io.buyin.quantity.BusinessDate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  @TempDir Path folder;

  @Test
  void an_edition_of_last_night_is_fresh_until_the_next_one_is_overdue() {
    ShelvedEdition edition = edition("2026-07-13", "2026-07-13T00:30:00Z", List.of());
    assertThat(state(edition, "2026-07-13T08:00:00Z")).isEqualTo(Status.State.FRESH);
    assertThat(state(edition, "2026-07-14T02:29:00Z")).isEqualTo(Status.State.FRESH);
    assertThat(state(edition, "2026-07-14T02:31:00Z")).isEqualTo(Status.State.TOO_OLD);
  }

  @Test
  void a_business_date_long_over_is_too_old_however_newly_it_was_published() {
    ShelvedEdition edition = edition("2026-07-01", "2026-07-13T00:30:00Z", List.of());
    assertThat(state(edition, "2026-07-13T00:31:00Z")).isEqualTo(Status.State.TOO_OLD);
  }

  @Test
  void a_held_audience_is_told() {
    ShelvedEdition edition = edition("2026-07-13", "2026-07-13T00:30:00Z", List.of("cfo: why."));
    assertThat(state(edition, "2026-07-13T08:00:00Z")).isEqualTo(Status.State.HELD);
    Status status = status(edition, "2026-07-13T08:00:00Z");
    assertThat(status.text()).contains("HELD BACK: cfo: why.", "sales data through 2026-07-12");
    assertThat(status.json()).contains("\"state\" : \"held\"", "\"sales\" : \"2026-07-12\"");
  }

  @Test
  void a_late_source_is_told_for_as_long_as_its_edition_is_the_newest() {
    ShelvedEdition edition =
        edition("2026-07-13", "2026-07-13T00:30:00Z", List.of(), List.of("deals.csv: late."));
    Status status = status(edition, "2026-07-13T08:00:00Z");
    assertThat(status.state()).isEqualTo(Status.State.LACKING);
    assertThat(status.text()).contains("LACKING: deals.csv: late.");
    assertThat(status.json()).contains("\"state\" : \"lacking\"");
  }

  @Test
  void without_an_edition_the_exit_code_says_so() {
    Ran ran = Ran.command("status", "--out", folder.toString());
    assertThat(ran.code()).isEqualTo(10);
    assertThat(ran.said()).contains("no edition");
  }

  @Test
  void an_age_that_is_none_is_refused_with_an_example() {
    Ran ran = Ran.command("status", "--out", folder.toString(), "--max-age", "soon");
    assertThat(ran.code()).isEqualTo(20);
    assertThat(ran.said()).contains("expected a time like 26h");
  }

  private static Status.State state(ShelvedEdition edition, String now) {
    return status(edition, now).state();
  }

  private static Status status(ShelvedEdition edition, String now) {
    Clock clock = Clock.fixed(Instant.parse(now), ZONE);
    return Status.of(Optional.of(edition), Duration.ofHours(26), clock);
  }

  private static ShelvedEdition edition(String day, String writtenAt, List<String> held) {
    return edition(day, writtenAt, held, List.of());
  }

  private static ShelvedEdition edition(
      String day, String writtenAt, List<String> held, List<String> lacking) {
    LocalDate date = LocalDate.parse(day);
    return new ShelvedEdition(
        new PublishedEdition(new BusinessDate(date), 1, "a1", Path.of(day, "r1")),
        Instant.parse(writtenAt),
        List.of("ceo"),
        held,
        lacking,
        Map.of("sales", date.minusDays(1)));
  }
}
