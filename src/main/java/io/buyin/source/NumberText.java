package io.buyin.source;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, taken apart before its decimal mark is known.
 *
 * @param digits digits, points and commas only, groups by space or apostrophe already joined
 * @param exponent of ten, 0 for most
 * @param rounded whether a word such as {@code K} or {@code Mio} stands for its last digits
 * @param percent whether a percent sign follows
 * @param currency the code or shared sign beside it; empty where there is none
 */
record NumberText(
    boolean negative,
    String digits,
    int exponent,
    boolean rounded,
    boolean percent,
    String currency) {

  private static final int LONGEST = 60;
  private static final int THOUSAND = 3;
  private static final int MILLION = 6;
  private static final int BILLION = 9;

  private static final String CURRENCY =
      "(?:[A-Za-z]{3}|\\p{L}{0,2}\\p{Sc}|(?i:kr\\.?|zł|kč|ft|rs\\.?|s?fr\\.?))";
  private static final String SCALE =
      "(?i:k|tsd\\.?|thousand|mil|mio\\.?|mill\\.?|mln\\.?|mn|mm|m|millions?|millones|millionen"
          + "|mrd\\.?|mds?|bn|b|billions?|milliards?|milliarden)";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<open>\\( ?)?(?<sign>[-+])? ?(?:(?<before>"
              + CURRENCY
              + ") ?)?(?<sign2>[-+])? ?(?<digits>[0-9][0-9.,]*+|[.,][0-9]+|[0-9]{1,3}(?:["
              + " '][0-9]{3})+(?:[.,][0-9]*)?)(?:[eE](?<exp>[-+]?[0-9]{1,3}))?(?: ?(?<scale>"
              + SCALE
              + "))?(?: ?(?<percent>%))?(?: ?(?<after>"
              + CURRENCY
              + "))?(?<behind> ?-)?(?<close> ?\\))?");
  private static final Pattern BOUND = Pattern.compile("[<>≤≥~≈]=? ?(?<above>.+)|(?<below>.+)\\+");

  /** Null where a text is no number. */
  static @Nullable NumberText parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    return isPlain(text)
        ? new NumberText(false, text, 0, false, false, "")
        : parseDressed(Signs.plain(text));
  }

  /** Whether a text gives a bound or an estimate instead of a number: {@code < 10%}. */
  static boolean isBound(String text) {
    Matcher matcher = BOUND.matcher(text.length() > LONGEST ? "" : Signs.plain(text));
    if (!matcher.matches()) {
      return false;
    }
    String number =
        matcher.group("above") != null ? matcher.group("above") : matcher.group("below");
    return parse(number.strip()) != null;
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
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches() || (matcher.group("open") == null) != (matcher.group("close") == null)) {
      return null;
    }
    int minuses = minuses(matcher);
    String currency = currency(matcher.group("before"), matcher.group("after"));
    if (minuses > 1 || currency == null) {
      return null;
    }
    String exponent = matcher.group("exp");
    String scale = matcher.group("scale");
    return new NumberText(
        minuses == 1,
        matcher.group("digits").replaceAll("[ ']", ""),
        (exponent == null ? 0 : Integer.parseInt(exponent)) + powerOfTen(scale),
        scale != null,
        matcher.group("percent") != null,
        currency);
  }

  private static int minuses(Matcher matcher) {
    int count = matcher.group("open") != null ? 1 : 0;
    count += "-".equals(matcher.group("sign")) ? 1 : 0;
    count += "-".equals(matcher.group("sign2")) ? 1 : 0;
    return count + (matcher.group("behind") != null ? 1 : 0);
  }

  private static int powerOfTen(@Nullable String scale) {
    if (scale == null) {
      return 0;
    }
    String word = scale.toLowerCase(Locale.ROOT);
    if (word.startsWith("k") || word.startsWith("t") || word.equals("mil")) {
      return THOUSAND;
    }
    boolean billion =
        word.startsWith("b")
            || word.startsWith("mrd")
            || word.startsWith("md")
            || word.startsWith("milliard");
    return billion ? BILLION : MILLION;
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

  /** Empty where none is written; null where two are, or what is written is none. */
  private static @Nullable String currency(@Nullable String before, @Nullable String after) {
    if (before != null && after != null) {
      String first = CurrencySign.of(before);
      String second = CurrencySign.of(after);
      return first == null || second == null ? null : agreed(first, second);
    }
    String written = before != null ? before : after;
    return written == null ? "" : CurrencySign.of(written);
  }

  /** {@code $5 USD}: a sign beside its code. */
  private static @Nullable String agreed(String first, String second) {
    if (CurrencySign.meant(first, second).equals(second)) {
      return second;
    }
    return CurrencySign.meant(second, first).equals(first) ? first : null;
  }
}
