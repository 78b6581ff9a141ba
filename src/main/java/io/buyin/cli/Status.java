package io.buyin.cli;

import io.buyin.publish.ShelvedEdition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the newest edition stands.
 *
 * @param edition null where there is none
 * @param age since it was published
 * @param overdue how long its business date is over; zero while that day lasts
 */
record Status(State state, @Nullable ShelvedEdition edition, Duration age, Duration overdue) {

  /** Good or bad, for an exit code. */
  enum State {
    FRESH,
    HELD,
    LACKING,
    TOO_OLD,
    NONE
  }

  /**
   * An edition is as old as its manifest, and as its business date: a back-filled old day does not
   * make the nights look punctual.
   */
  static Status of(Optional<ShelvedEdition> newest, Duration maxAge, Clock clock) {
    if (newest.isEmpty()) {
      return new Status(State.NONE, null, Duration.ZERO, Duration.ZERO);
    }
    ShelvedEdition edition = newest.get();
    Instant now = clock.instant();
    Duration age = atLeastZero(Duration.between(edition.writtenAt(), now));
    Instant dayOver =
        edition.edition().date().day().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    Duration overdue = atLeastZero(Duration.between(dayOver, now));
    boolean old = age.compareTo(maxAge) > 0 || overdue.compareTo(maxAge) > 0;
    boolean whole = edition.held().isEmpty() && edition.lacking().isEmpty();
    State fresh = whole ? State.FRESH : edition.held().isEmpty() ? State.LACKING : State.HELD;
    return new Status(old ? State.TOO_OLD : fresh, edition, age, overdue);
  }

  String text() {
    if (edition == null) {
      return "There is no edition yet.\n";
    }
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s  %s, published %s ago%s%n",
            edition.edition().name(),
            state == State.TOO_OLD ? "TOO OLD" : "fresh",
            words(age),
            overdue.isZero() ? "" : ", its business date is over for " + words(overdue)));
    edition
        .dataThrough()
        .forEach((source, day) -> text.append("  " + source + " data through " + day + "\n"));
    text.append("  files for: " + String.join(", ", edition.audiences()) + "\n");
    edition.held().forEach(held -> text.append("  HELD BACK: " + held + "\n"));
    edition.lacking().forEach(lacking -> text.append("  LACKING: " + lacking + "\n"));
    return text.toString();
  }

  String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("state", state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (edition != null) {
      json.put("edition", edition.edition().name());
      json.put("businessDate", edition.edition().date().toString());
      json.put("publishedAt", edition.writtenAt().toString());
      json.put("ageSeconds", age.toSeconds());
      json.put("overdueSeconds", overdue.toSeconds());
      Map<String, String> through = new LinkedHashMap<>();
      edition.dataThrough().forEach((source, day) -> through.put(source, day.toString()));
      json.put("dataThrough", through);
      json.put("audiences", edition.audiences());
      json.put("held", edition.held());
      json.put("lacking", edition.lacking());
    }
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(json)
        + "\n";
  }

  private static String words(Duration time) {
    return time.toHours() < 48
        ? time.toHours() + " h " + time.toMinutesPart() + " min"
        : time.toDays() + " days";
  }

  private static Duration atLeastZero(Duration time) {
    return time.isNegative() ? Duration.ZERO : time;
  }
}
