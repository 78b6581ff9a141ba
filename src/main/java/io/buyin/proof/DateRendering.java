package io.buyin.proof;

import io.buyin.quantity.Tongue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A printed day read back: {@code 16 July 2026} says 2026-07-16, {@code 17 July} does not. */
final class DateRendering {

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private DateRendering() {}

  /** Whether day, month and year agree with the source; true where it is not a single day. */
  static boolean says(String rendering, String source, Tongue tongue) {
    LocalDate day;
    try {
      day = LocalDate.parse(source);
    } catch (DateTimeException notADay) {
      return true;
    }
    Set<Integer> numbers = Set.of(day.getDayOfMonth(), day.getYear());
    boolean right =
        NUMBER
            .matcher(rendering)
            .results()
            .map(MatchResult::group)
            .map(Integer::valueOf)
            .allMatch(number -> numbers.contains(number) || isIso(rendering, day));
    return right && named(rendering, day, tongue.locale());
  }

  private static boolean isIso(String rendering, LocalDate day) {
    return rendering.equals(day.toString());
  }

  /** Where months or weekdays are named, it is the right one. */
  private static boolean named(String rendering, LocalDate day, Locale locale) {
    List<String> names =
        Stream.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)
            .flatMap(
                style ->
                    Stream.of(
                        day.getMonth().getDisplayName(style, locale),
                        day.getDayOfWeek().getDisplayName(style, locale)))
            .map(name -> name.replace(".", "").toLowerCase(locale))
            .toList();
    return WORD.matcher(rendering)
        .results()
        .map(word -> word.group().toLowerCase(locale))
        .allMatch(names::contains);
  }
}
