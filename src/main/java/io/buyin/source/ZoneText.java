package io.buyin.source;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time zone as it stands behind a time: an offset, a name such as {@code Europe/Paris}, or one of
 * the abbreviations that mean one offset. Others, such as {@code IST}, mean several and are
 * refused.
 */
final class ZoneText {

  private static final Pattern OFFSET =
      Pattern.compile("(?:UTC|GMT)? ?([-+])(\\d{1,2}):?(\\d{2})?");
  private static final Map<String, Integer> HOURS =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("WET", 0),
          Map.entry("WEZ", 0),
          Map.entry("WEST", 1),
          Map.entry("WESZ", 1),
          Map.entry("BST", 1),
          Map.entry("CET", 1),
          Map.entry("MEZ", 1),
          Map.entry("CEST", 2),
          Map.entry("MESZ", 2),
          Map.entry("EET", 2),
          Map.entry("OEZ", 2),
          Map.entry("EEST", 3),
          Map.entry("OESZ", 3),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7));

  private ZoneText() {}

  /**
   * @throws DateTimeException where it is none that is known
   */
  static ZoneId of(String text) {
    Integer hours = HOURS.get(text);
    if (hours != null) {
      return ZoneOffset.ofHours(hours);
    }
    Matcher offset = OFFSET.matcher(text);
    if (!offset.matches()) {
      return named(text);
    }
    int sign = offset.group(1).equals("-") ? -1 : 1;
    String minutes = offset.group(3);
    return ZoneOffset.ofHoursMinutes(
        sign * Integer.parseInt(offset.group(2)),
        sign * (minutes == null ? 0 : Integer.parseInt(minutes)));
  }

  private static ZoneId named(String text) {
    if (text.indexOf('/') < 0) {
      throw new DateTimeException("no zone that is known: " + text);
    }
    return ZoneId.of(text);
  }
}
