package io.buyin.proof;

import io.buyin.quantity.Tongue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed number read back, without the code that printed it: {@code −€1.24m} is a minus, a euro
 * sign, 1.24 and a million.
 */
final class Rendering {

  private static final String SIGNS = "+−-±";
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]+(?:[.,'\\u00a0\\u202f][0-9]+)*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MONEY_UNIT = Pattern.compile("[A-Z]{3}");
  private static final Pattern CURRENCY_SIGN = Pattern.compile("\\p{Sc}|\\b[A-Z]{3}\\b");
  private static final Pattern MILLION = Pattern.compile("^\\s?(m|M|Mio\\.)(?!\\p{L})");
  private static final Pattern THOUSAND = Pattern.compile("^\\s?(k|Tsd\\.|mil)(?!\\p{L})");

  private final String before;
  private final String digits;
  private final String after;
  private final Tongue tongue;

  private Rendering(String before, String digits, String after, Tongue tongue) {
    this.before = before;
    this.digits = digits;
    this.after = after.replace('\u00a0', ' ').replace('\u202f', ' ');
    this.tongue = tongue;
  }

  /** Whether the rendering says this value in this unit, rounded half up to its last digit. */
  static boolean says(String rendering, BigDecimal value, String unit, Tongue tongue) {
    Matcher number = NUMBER.matcher(rendering);
    if (!number.find()) {
      return false;
    }
    Rendering read =
        new Rendering(
            rendering.substring(0, number.start()),
            number.group(),
            rendering.substring(number.end()),
            tongue);
    return !number.find()
        && read.grouped()
        && read.signed(value)
        && read.inUnit(unit)
        && read.rounded(value, unit);
  }

  private String separators() {
    return switch (tongue.language()) {
      case "en" -> ",.";
      case "fr" -> "\u00a0,";
      default -> ".,";
    };
  }

  /** Thousands stand in threes; the decimal sign stands once and last. */
  private boolean grouped() {
    String group = Pattern.quote(separators().substring(0, 1));
    String decimal = Pattern.quote(separators().substring(1));
    return digits.matches("([0-9]{1,3}(" + group + "[0-9]{3})+|[0-9]+)(" + decimal + "[0-9]+)?");
  }

  private boolean signed(BigDecimal value) {
    String signs =
        before
            .chars()
            .filter(c -> SIGNS.indexOf(c) >= 0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return switch (value.signum()) {
      case 1 -> signs.isEmpty() || signs.equals("+");
      case -1 -> signs.equals("−") || signs.equals("-");
      default -> signs.isEmpty() || signs.equals("±");
    };
  }

  private boolean inUnit(String unit) {
    boolean percent = after.startsWith("%") || after.startsWith(" %");
    Matcher sign = CURRENCY_SIGN.matcher(before + " " + after);
    boolean currency = sign.find();
    if (MONEY_UNIT.matcher(unit).matches()) {
      return currency && !percent && isSignOf(unit, sign.group());
    }
    return !currency && percent == unit.equals("share");
  }

  private boolean isSignOf(String unit, String sign) {
    return sign.equals(unit)
        || Currency.getInstance(unit).getSymbol(tongue.locale()).contains(sign);
  }

  private boolean rounded(BigDecimal value, String unit) {
    String plain =
        digits.replace(separators().substring(0, 1), "").replace(separators().substring(1), ".");
    BigDecimal printed = new BigDecimal(plain);
    BigDecimal shown = value.abs().movePointLeft(power(unit));
    return shown.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0;
  }

  /** The printed number times ten to this power is the value. */
  private int power(String unit) {
    if (unit.equals("share") || unit.equals("points")) {
      return -2;
    }
    if (MILLION.matcher(after).find()) {
      return 6;
    }
    return THOUSAND.matcher(after).find() ? 3 : 0;
  }
}
