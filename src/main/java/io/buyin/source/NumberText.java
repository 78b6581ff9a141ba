package io.buyin.source;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, taken apart before its decimal mark is known.
 *
 * @param digits digits, points and commas only, groups by space or apostrophe already joined
 * @param exponent of ten, 0 for most
 * @param percent whether a percent sign follows
 * @param currency the code or symbol's code beside it; empty where there is none
 */
record NumberText(boolean negative, String digits, int exponent, boolean percent, String currency) {

  private static final int LONGEST = 60;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]");
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<open>\\()?(?<sign>[-+−])?(?<before>[A-Za-z]{3}|(?:[A-Z]{1,2})?[$€£¥])?["
              + " ]?(?<sign2>[-−])?(?<digits>[0-9][0-9.,]*|[.,][0-9]+|[0-9]{1,3}(?:["
              + " '’][0-9]{3})+(?:[.,][0-9]*)?)(?:[eE](?<exp>[-+]?[0-9]{1,3}))?["
              + " ]?(?<percent>%)?(?<after>[A-Za-z]{3}|[$€£¥])?(?<close>\\))?");
  private static final Map<String, String> SYMBOLS = Map.of("€", "EUR", "£", "GBP", "¥", "JPY");

  /** Null where a text is no number. */
  static @Nullable NumberText parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    return isPlain(text) ? new NumberText(false, text, 0, false, "") : parseDressed(text);
  }

  /** Digits with points and commas, beginning with a digit: most numbers. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && (i == 0 || (c != '.' && c != ','))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static @Nullable NumberText parseDressed(String text) {
    Matcher matcher = SHAPE.matcher(SPACES.matcher(text.strip()).replaceAll(" "));
    if (!matcher.matches() || (matcher.group("open") == null) != (matcher.group("close") == null)) {
      return null;
    }
    String exponent = matcher.group("exp");
    return new NumberText(
        matcher.group("open") != null
            || isMinus(matcher.group("sign"))
            || isMinus(matcher.group("sign2")),
        matcher.group("digits").replaceAll("[ '’]", ""),
        exponent == null ? 0 : Integer.parseInt(exponent),
        matcher.group("percent") != null,
        currency(matcher.group("before"), matcher.group("after")));
  }

  /** The value under a decimal mark; null where the text does not fit it. */
  @Nullable BigDecimal under(DecimalMark mark) {
    int at = digits.indexOf(mark.mark());
    String whole = at < 0 ? digits : digits.substring(0, at);
    String decimals = at < 0 ? "" : digits.substring(at + 1);
    if (!allDigits(decimals) || !isGrouped(whole, mark.group())) {
      return null;
    }
    String plain = whole.replace(String.valueOf(mark.group()), "");
    BigDecimal value =
        new BigDecimal((plain.isEmpty() ? "0" : plain) + (decimals.isEmpty() ? "" : "." + decimals))
            .scaleByPowerOfTen(exponent);
    return negative ? value.negate() : value;
  }

  /** Groups of three, or of two and three as in India, or none at all. */
  private static boolean isGrouped(String whole, char group) {
    int first = whole.indexOf(group);
    if (first < 0) {
      return allDigits(whole);
    }
    String[] parts = whole.split(Pattern.quote(String.valueOf(group)), -1);
    if (parts[0].isEmpty() || parts[0].length() > 3 || parts[parts.length - 1].length() != 3) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      boolean fits = i == 0 || parts[i].length() == 3 || parts[i].length() == 2;
      if (!fits || !allDigits(parts[i])) {
        return false;
      }
    }
    return true;
  }

  static boolean allDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isMinus(@Nullable String sign) {
    return "-".equals(sign) || "−".equals(sign);
  }

  private static String currency(@Nullable String before, @Nullable String after) {
    String written = before != null ? before : after;
    if (written == null) {
      return "";
    }
    String symbol = SYMBOLS.get(written);
    if (symbol != null) {
      return symbol;
    }
    return written.matches("[A-Za-z]{3}") ? written.toUpperCase(java.util.Locale.ROOT) : "";
  }
}
