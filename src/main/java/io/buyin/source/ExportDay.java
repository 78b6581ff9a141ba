package io.buyin.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day a file was exported: the last date or epoch in its name, else its modification time. */
public final class ExportDay {

  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(20\\d{2})([-_.]?)(0[1-9]|1[0-2])\\2([0-2]\\d|3[01])(?!\\d)");
  private static final Pattern EPOCH = Pattern.compile("(?<!\\d)(1[0-9]{12}|1[0-9]{9})(?!\\d)");
  private static final int SECONDS_DIGITS = 10;

  private ExportDay() {}

  public static LocalDate of(InboxFile file, ZoneId zone) {
    return epoch(file.name(), zone)
        .or(() -> date(file.name()))
        .orElseGet(() -> LocalDate.ofInstant(file.modified(), zone));
  }

  /** Whether the name says it; a modification time changes when a file is copied. */
  static boolean isNamed(InboxFile file, ZoneId zone) {
    return epoch(file.name(), zone).or(() -> date(file.name())).isPresent();
  }

  private static Optional<LocalDate> epoch(String name, ZoneId zone) {
    Matcher matcher = EPOCH.matcher(name);
    if (!matcher.find()) {
      return Optional.empty();
    }
    long number = Long.parseLong(matcher.group());
    Instant instant =
        matcher.group().length() == SECONDS_DIGITS
            ? Instant.ofEpochSecond(number)
            : Instant.ofEpochMilli(number);
    return Optional.of(LocalDate.ofInstant(instant, zone));
  }

  private static Optional<LocalDate> date(String name) {
    return DATE.matcher(name)
        .results()
        .map(ExportDay::day)
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  private static Optional<LocalDate> day(MatchResult match) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(match.group(1)),
              Integer.parseInt(match.group(3)),
              Integer.parseInt(match.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
