package io.buyin.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands only in a table's title or in the file's name: a layout asks for it with the
 * constants {@code {title}} (the network) and {@code {name}} (the last day).
 */
final class TableSays {

  private static final String TITLE = "{title}";
  private static final String NAME = "{name}";
  private static final List<String> NETWORKS =
      List.of("facebook", "instagram", "threads", "youtube", "tiktok", "linkedin", "twitter");

  /** Meta's charts of both networks together name neither. */
  private static final String BOTH = "meta";

  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)(20\\d{2})[-_.](\\d{1,2})[-_.](\\d{1,2})(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("(?<!\\d)(20\\d{2})[-_.](\\d{1,2})(?!\\d)");

  private TableSays() {}

  static Layout filled(Layout layout, String title, String fileName) {
    Layout filled = layout;
    for (Map.Entry<Field, String> constant : layout.constants().entrySet()) {
      if (constant.getValue().equals(TITLE)) {
        filled = filled.saying(constant.getKey(), network(title));
      } else if (constant.getValue().equals(NAME)) {
        filled = filled.saying(constant.getKey(), lastDay(fileName));
      }
    }
    return filled;
  }

  private static String network(String title) {
    String folded = title.toLowerCase(Locale.ROOT);
    return NETWORKS.stream().filter(folded::contains).findFirst().orElse(BOTH);
  }

  /** The last day that a file's name gives; empty where it gives none. */
  static String lastDay(String name) {
    Matcher day = DAY.matcher(name);
    String last = "";
    while (day.find()) {
      last = day(day.toMatchResult());
    }
    Matcher month = MONTH.matcher(name);
    return last.isEmpty() && month.find() ? endOf(month.toMatchResult()) : last;
  }

  private static String day(MatchResult found) {
    try {
      return LocalDate.of(number(found, 1), number(found, 2), number(found, 3)).toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static String endOf(MatchResult found) {
    try {
      return YearMonth.of(number(found, 1), number(found, 2)).atEndOfMonth().toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
