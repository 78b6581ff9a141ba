package io.buyin.source;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time zone that some tools write into a header: {@code Started at (America/New_York)}. */
final class HeaderZone {

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)\\s*$");

  private HeaderZone() {}

  /** Null where the layout expects none there, or what stands there is no zone. */
  static @Nullable ZoneId in(ColumnSpec spec, String header) {
    Matcher matcher = IN_BRACKETS.matcher(header);
    if (spec.headers().stream().noneMatch(HeaderSpelling::namesZone) || !matcher.find()) {
      return null;
    }
    try {
      return ZoneId.of(matcher.group(1).strip());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
