package io.buyin.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as written, taken apart before the order of day and month is known.
 *
 * @param first the month, or where {@code open} whatever number stands first
 * @param second the day, or where {@code open} whatever number stands second
 * @param open whether day and month stand as numbers before a year
 * @param time null where only a day is given
 * @param offset from UTC; null where none is written
 */
record DateText(
    int year,
    int first,
    int second,
    boolean open,
    @Nullable LocalTime time,
    @Nullable ZoneOffset offset) {

  private static final String TIME =
      "(?:[T"
          + " ,]\\s*(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
          + "\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?\\s*(?<zone>Z|UTC|GMT|[-+]\\d{2}:?\\d{2})?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<y>\\d{4})(?<s>[-/.])(?<a>\\d{1,2})\\k<s>(?<b>\\d{1,2})" + TIME);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<a>\\d{1,2})(?<s>[-/.])(?<b>\\d{1,2})\\k<s>(?<y>\\d{4}|\\d{2})" + TIME);
  private static final Pattern COMPACT =
      Pattern.compile("(?<y>\\d{4})(?<a>\\d{2})(?<b>\\d{2})" + TIME);
  private static final Pattern DAY_NAME =
      Pattern.compile(
          "(?:[\\p{L}]{2,9}\\.?,? )?(?<b>\\d{1,2})(?:st|nd|rd|th|er|\\.)?[ -](?:de"
              + " )?(?<m>\\p{L}{3,10})\\.?,?[ -](?:de )?(?<y>\\d{4}|\\d{2})"
              + TIME);
  private static final Pattern NAME_DAY =
      Pattern.compile(
          "(?:[\\p{L}]{2,9}\\.?,? )?(?<m>\\p{L}{3,10})\\.? (?<b>\\d{1,2})(?:st|nd|rd|th)?,?"
              + " (?<y>\\d{4})"
              + TIME);
  private static final Pattern TWITTER =
      Pattern.compile(
          "\\p{L}{3} (?<m>\\p{L}{3}) (?<b>\\d{1,2})"
              + " (?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})(?<half>x)?"
              + " (?<zone>[-+]\\d{4}) (?<y>\\d{4})");
  private static final Map<String, Integer> MONTHS = MonthNames.all();

  private static final int LONGEST = 60;
  private static final int PLAIN_ISO = 10;
  private static final int PIVOT = 70;

  /** Null where a text is no date. */
  static @Nullable DateText parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    if (text.length() == PLAIN_ISO && text.charAt(4) == '-' && text.charAt(7) == '-') {
      DateText plain = plainIso(text);
      if (plain != null) {
        return plain;
      }
    }
    String spaced = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    DateText numeric = first(spaced, YEAR_FIRST, YEAR_LAST, COMPACT);
    return numeric != null ? numeric : first(spaced, NAME_DAY, DAY_NAME, TWITTER);
  }

  /**
   * The day in a zone.
   *
   * @param order for open dates
   * @param from the zone of a time written without one; null means {@code to}
   * @throws DateTimeException if there is no such day
   */
  LocalDate day(DateOrder order, @Nullable ZoneId from, ZoneId to) {
    return moment(order, from, to, LocalTime.MIN).toLocalDate();
  }

  /**
   * The local time in a zone.
   *
   * @param from as for {@link #day}
   * @param otherwise the time of day where none is written
   * @throws DateTimeException if there is no such day
   */
  LocalDateTime moment(DateOrder order, @Nullable ZoneId from, ZoneId to, LocalTime otherwise) {
    boolean swap = open && order == DateOrder.DAY_FIRST;
    LocalDate date = LocalDate.of(year, swap ? second : first, swap ? first : second);
    ZoneId written = offset != null ? offset : from;
    if (time == null || written == null) {
      return date.atTime(time == null ? otherwise : time);
    }
    return date.atTime(time).atZone(written).withZoneSameInstant(to).toLocalDateTime();
  }

  private static @Nullable DateText plainIso(String text) {
    try {
      int year = Integer.parseInt(text, 0, 4, 10);
      int month = Integer.parseInt(text, 5, 7, 10);
      int day = Integer.parseInt(text, 8, PLAIN_ISO, 10);
      return new DateText(year, month, day, false, null, null);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable DateText first(String text, Pattern... patterns) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return build(matcher, pattern == YEAR_LAST, hasName(pattern));
      }
    }
    return null;
  }

  private static boolean hasName(Pattern pattern) {
    return pattern == NAME_DAY || pattern == DAY_NAME || pattern == TWITTER;
  }

  private static @Nullable DateText build(Matcher matcher, boolean yearLast, boolean named) {
    Integer month = named ? MONTHS.get(matcher.group("m").toLowerCase(Locale.ROOT)) : null;
    if (named && month == null) {
      return null;
    }
    int a = month != null ? month : Integer.parseInt(matcher.group("a"));
    int b = Integer.parseInt(matcher.group("b"));
    boolean dotted = yearLast && ".".equals(matcher.group("s"));
    try {
      LocalTime time = time(matcher);
      ZoneOffset offset = offset(matcher.group("zone"));
      // A point between day, month and year is always the day-first way of writing.
      return dotted
          ? new DateText(year(matcher.group("y")), b, a, false, time, offset)
          : new DateText(year(matcher.group("y")), a, b, yearLast, time, offset);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year < PIVOT ? 2000 + year : 1900 + year;
  }

  private static @Nullable LocalTime time(Matcher matcher) {
    if (matcher.group("hour") == null) {
      return null;
    }
    int hour = Integer.parseInt(matcher.group("hour"));
    String half = matcher.group("half");
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    String second = matcher.group("second");
    return LocalTime.of(
        hour,
        Integer.parseInt(matcher.group("minute")),
        second == null ? 0 : Integer.parseInt(second));
  }

  private static @Nullable ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    return zone.startsWith("+") || zone.startsWith("-") ? ZoneOffset.of(zone) : ZoneOffset.UTC;
  }
}
