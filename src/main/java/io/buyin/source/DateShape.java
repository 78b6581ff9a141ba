package io.buyin.source;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shapes in which tools write a day, and a time of day behind it. */
final class DateShape {

  private static final String ZONE =
      "Z|(?:UTC|GMT)? ?[-+]\\d{1,2}(?::?\\d{2})?|[A-Z]{2,5}|[A-Za-z]+(?:/[A-Za-z0-9_+-]+)+";
  private static final String TIME =
      "(?:(?:T|[ ,] ?(?:at |um |à |às |a las |, )?)"
          + "(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
          + " ?(?<half>[AaPp]\\.? ?[Mm](?![A-Za-z])\\.?)? ?(?:Uhr|hrs?|h)? ?\\(?(?<zone>"
          + ZONE
          + ")?\\)?)?";
  private static final String WEEKDAY = "(?:\\p{L}{2,13}\\.?,? )?";
  private static final String NTH = "(?:st|nd|rd|th|er|º|\\.)?";
  private static final String NAME = "(?<m>\\p{L}{3,10})\\.?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<y>\\d{4}) ?(?<s>[-/.]) ?(?<a>\\d{1,2}) ?\\k<s> ?(?<b>\\d{1,2})\\.?" + TIME);
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          WEEKDAY
              + "(?<a>\\d{1,2}) ?(?<s>[-/.]) ?(?<b>\\d{1,2}) ?\\k<s> ?(?<y>\\d{4}|\\d{2})"
              + TIME);
  private static final Pattern COMPACT =
      Pattern.compile("(?<y>\\d{4})(?<a>\\d{2})(?<b>\\d{2})" + TIME);
  private static final Pattern COMPACT_TIME =
      Pattern.compile(
          "(?<y>\\d{4})(?<a>\\d{2})(?<b>\\d{2})T(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?"
              + "(?<half>x)?(?<zone>"
              + ZONE
              + ")?");
  private static final Pattern DAY_NAME =
      Pattern.compile(
          WEEKDAY
              + "(?<b>\\d{1,2})"
              + NTH
              + "[ /.-](?:de )?"
              + NAME
              + ",?[ /.-](?:del? )?(?<y>\\d{4}|\\d{2})"
              + TIME);
  private static final Pattern NAME_DAY =
      Pattern.compile(
          WEEKDAY + NAME + "[ /.-](?<b>\\d{1,2})(?:st|nd|rd|th)?(?:, ?|[ /.-])(?<y>\\d{4})" + TIME);
  private static final Pattern YEAR_NAME =
      Pattern.compile("(?<y>\\d{4})[ /.-]" + NAME + "[ /.-](?<b>\\d{1,2})" + TIME);
  private static final Pattern TWITTER =
      Pattern.compile(
          "\\p{L}{3} (?<m>\\p{L}{3}) (?<b>\\d{1,2})"
              + " (?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})(?<half>x)?"
              + " (?<zone>[-+]\\d{4}) (?<y>\\d{4})");
  private static final Pattern NAME_DAY_ONLY =
      Pattern.compile(WEEKDAY + NAME + " (?<b>\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern DAY_NAME_ONLY =
      Pattern.compile(WEEKDAY + "(?<b>\\d{1,2})" + NTH + " (?:de )?" + NAME);

  private static final Map<String, Integer> MONTHS = MonthNames.all();
  private static final int PIVOT = 70;
  private static final int LAST_SECOND = 59;

  private DateShape() {}

  /**
   * @param plain as {@link Signs#plain} leaves it
   */
  static @Nullable DateText parse(String plain) {
    String text = Normalizer.normalize(plain, Normalizer.Form.NFC);
    try {
      DateText numeric = numeric(text);
      return numeric != null ? numeric : named(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable DateText numeric(String text) {
    for (Pattern pattern : new Pattern[] {YEAR_FIRST, COMPACT, COMPACT_TIME}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return withTime(matcher, DateText.Form.YEAR_FIRST, number(matcher, "a"));
      }
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (!last.matches()) {
      return null;
    }
    int a = number(last, "a");
    int b = number(last, "b");
    int year = year(last.group("y"));
    // A point between day, month and year is always the day-first way of writing.
    return ".".equals(last.group("s"))
        ? new DateText(year, b, a, DateText.Form.DOTTED, time(last), zone(last))
        : new DateText(year, a, b, DateText.Form.OPEN, time(last), zone(last));
  }

  private static @Nullable DateText named(String text) {
    for (Pattern pattern : new Pattern[] {NAME_DAY, DAY_NAME, YEAR_NAME, TWITTER}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        Integer month = month(matcher);
        return month == null ? null : withTime(matcher, DateText.Form.NAMED, month);
      }
    }
    for (Pattern pattern : new Pattern[] {NAME_DAY_ONLY, DAY_NAME_ONLY}) {
      Matcher matcher = pattern.matcher(text);
      Integer month = matcher.matches() ? month(matcher) : null;
      if (month != null) {
        return new DateText(0, month, number(matcher, "b"), DateText.Form.NAMED, null, null);
      }
    }
    return null;
  }

  private static @Nullable DateText withTime(Matcher matcher, DateText.Form form, int month) {
    int year = year(matcher.group("y"));
    return year == 0
        ? null
        : new DateText(year, month, number(matcher, "b"), form, time(matcher), zone(matcher));
  }

  private static @Nullable Integer month(Matcher matcher) {
    return MONTHS.get(matcher.group("m").toLowerCase(Locale.ROOT));
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year < PIVOT ? 2000 + year : 1900 + year;
  }

  /** A leap second counts as the one before. */
  private static @Nullable LocalTime time(Matcher matcher) {
    if (matcher.group("hour") == null) {
      return null;
    }
    int hour = number(matcher, "hour");
    String half = matcher.group("half");
    if (half != null) {
      if (hour > 12) {
        throw new DateTimeException("no hour of half a day: " + hour);
      }
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    int second = matcher.group("second") == null ? 0 : number(matcher, "second");
    int minute = number(matcher, "minute");
    return LocalTime.of(hour, minute, second == LAST_SECOND + 1 ? LAST_SECOND : second);
  }

  private static java.time.@Nullable ZoneId zone(Matcher matcher) {
    String zone = matcher.group("zone");
    return zone == null ? null : ZoneText.of(zone);
  }
}
