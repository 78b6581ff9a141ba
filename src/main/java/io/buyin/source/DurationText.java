package io.buyin.source;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, with its unit written beside it: {@code 1h 23m}, {@code 83 s}, {@code
 * 0:01:23}, {@code PT1H23M}. {@code 1:23} is none: it may be hours or minutes.
 */
final class DurationText {

  private static final int LONGEST = 60;
  private static final int MINUTE = 60;
  private static final int HOUR = 3_600;
  private static final int DAY = 86_400;

  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,4})[d.] ?)?(\\d{1,5}):([0-5]\\d):([0-5]\\d)(?:[.,](\\d{1,9}))?");
  private static final Pattern PART =
      Pattern.compile(
          "\\G[ ,]*(?:and |et |y |und |e )?(\\d{1,7}(?:[.,]\\d{1,2})?) ?([\\p{L}]{1,9})\\.?");

  private DurationText() {}

  /** Seconds; null where a text is no duration that names its units. */
  static @Nullable BigDecimal seconds(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    String plain = Signs.plain(text).toLowerCase(Locale.ROOT);
    Matcher clock = CLOCK.matcher(plain);
    return clock.matches()
        ? ofClock(clock)
        : ofParts(plain.replaceFirst("^p?t(?=\\d)|^p(?=\\d)", ""));
  }

  private static BigDecimal ofClock(Matcher clock) {
    String days = clock.group(1);
    String fraction = clock.group(5);
    long whole =
        (days == null ? 0 : Long.parseLong(days) * DAY)
            + Long.parseLong(clock.group(2)) * HOUR
            + Long.parseLong(clock.group(3)) * MINUTE
            + Long.parseLong(clock.group(4));
    return new BigDecimal(whole + (fraction == null ? "" : "." + fraction));
  }

  private static @Nullable BigDecimal ofParts(String text) {
    Matcher part = PART.matcher(text.replaceFirst("(?<=d)t(?=\\d)", ""));
    BigDecimal sum = BigDecimal.ZERO;
    int end = 0;
    int smallest = Integer.MAX_VALUE;
    while (part.find()) {
      int unit = unit(part.group(2));
      if (unit == 0 || unit >= smallest) {
        return null;
      }
      smallest = unit;
      end = part.end();
      sum =
          sum.add(
              new BigDecimal(part.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(unit)));
    }
    return end > 0 && end == part.regionEnd() ? sum : null;
  }

  /** Seconds of a unit; 0 for a word that is none. */
  private static int unit(String word) {
    return switch (word) {
      case "s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden" -> 1;
      case "seconde", "secondes", "seg", "segs", "segundo", "segundos" -> 1;
      case "m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos" -> MINUTE;
      case "h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden" -> HOUR;
      case "heure", "heures", "hora", "horas" -> HOUR;
      case "d", "day", "days", "tag", "tage", "tagen", "j", "jour", "jours" -> DAY;
      case "día", "días", "dia", "dias" -> DAY;
      default -> 0;
    };
  }
}
