package io.buyin.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as counts: a spreadsheet's days since the end of 1899, such as {@code 46085}, and seconds
 * or milliseconds since 1970 in UTC. Only counts that fall between 1970 and 2100 are taken.
 */
final class CountedDate {

  private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:[.,](\\d{1,12}))?");
  private static final Pattern SECONDS = Pattern.compile("[1-3]\\d{9}");
  private static final Pattern MILLISECONDS = Pattern.compile("[1-3]\\d{12}");

  private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
  private static final long FROM = 25_569;
  private static final long TO = 73_050;
  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

  private CountedDate() {}

  static @Nullable DateText parse(String text) {
    Matcher serial = SERIAL.matcher(text);
    if (serial.matches()) {
      return serial(Long.parseLong(serial.group(1)), serial.group(2));
    }
    if (SECONDS.matcher(text).matches()) {
      return epoch(Instant.ofEpochSecond(Long.parseLong(text)));
    }
    return MILLISECONDS.matcher(text).matches()
        ? epoch(Instant.ofEpochMilli(Long.parseLong(text)))
        : null;
  }

  private static @Nullable DateText serial(long days, @Nullable String fraction) {
    if (days < FROM || days >= TO) {
      return null;
    }
    LocalDate day = DAY_NOUGHT.plusDays(days);
    if (fraction == null) {
      return of(day, null, null);
    }
    long seconds =
        new BigDecimal("0." + fraction)
            .multiply(SECONDS_OF_DAY)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds);
    return of(moment.toLocalDate(), moment.toLocalTime(), null);
  }

  private static DateText epoch(Instant instant) {
    LocalDateTime moment = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    return of(moment.toLocalDate(), moment.toLocalTime(), ZoneOffset.UTC);
  }

  private static DateText of(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset zone) {
    return new DateText(
        day.getYear(), day.getMonthValue(), day.getDayOfMonth(), DateText.Form.COUNTED, time, zone);
  }
}
