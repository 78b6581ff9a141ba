package io.buyin.proof;

import io.buyin.quantity.Tongue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a printed number back, without the code that printed it. */
final class Rendering {

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd}.,'\\u00a0\\u202f]*");
  private static final Pattern MILLION = Pattern.compile("(?i)^\\s*(m|mio\\.?)(?![\\p{L}])");
  private static final Pattern THOUSAND = Pattern.compile("(?i)^\\s*(k|tsd\\.?|mil)(?![\\p{L}])");

  private Rendering() {}

  /** Whether the rendering says the value, to half a unit of its last digit. */
  static boolean says(String rendering, BigDecimal value, String unit, Tongue tongue) {
    Optional<BigDecimal[]> read = read(rendering, unit, tongue);
    return read.isPresent()
        && read.get()[0].subtract(value.abs()).abs().compareTo(read.get()[1]) <= 0
        && sign(rendering, value);
  }

  /** The magnitude, and half a unit of its last digit. */
  private static Optional<BigDecimal[]> read(String rendering, String unit, Tongue tongue) {
    Matcher number = NUMBER.matcher(rendering);
    if (!number.find()) {
      return Optional.empty();
    }
    String digits = strip(number.group());
    boolean comma = !tongue.language().equals("en");
    String plain =
        comma
            ? digits.replaceAll("[.'\\u00a0\\u202f]", "").replace(',', '.')
            : digits.replaceAll("[,'\\u00a0\\u202f]", "");
    BigDecimal magnitude = new BigDecimal(plain);
    BigDecimal scale = scale(rendering.substring(number.start() + digits.length()), unit);
    BigDecimal half = BigDecimal.valueOf(5, magnitude.scale() + 1).multiply(scale);
    return Optional.of(new BigDecimal[] {magnitude.multiply(scale), half.add(TINY)});
  }

  private static final BigDecimal TINY = new BigDecimal("1e-12");

  private static String strip(String digits) {
    return digits.replaceAll("[.,'\\u00a0\\u202f]+$", "");
  }

  private static BigDecimal scale(String rest, String unit) {
    String after = rest.replace('\u00a0', ' ');
    if (unit.equals("share") || unit.equals("points")) {
      return new BigDecimal("0.01");
    }
    if (MILLION.matcher(after).find()) {
      return new BigDecimal("1000000");
    }
    return THOUSAND.matcher(after).find() ? new BigDecimal("1000") : BigDecimal.ONE;
  }

  private static boolean sign(String rendering, BigDecimal value) {
    boolean minus = rendering.contains("−") || rendering.startsWith("-");
    boolean plus = rendering.contains("+");
    return value.signum() == 0 || (value.signum() < 0 ? !plus : !minus);
  }
}
