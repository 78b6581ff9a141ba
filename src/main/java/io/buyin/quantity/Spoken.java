package io.buyin.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Currency;

/**
 * Quantities as slides and mails write them, in one language: the rounding ladder and the region's
 * separators. The only place where a number becomes words.
 */
public final class Spoken {

  private static final String NBSP = "\u00a0";
  private static final String MINUS = "−";
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Tongue tongue;
  private final Habits habits;

  private Spoken(Tongue tongue) {
    this.tongue = tongue;
    this.habits = Habits.of(tongue);
  }

  public static Spoken in(Tongue tongue) {
    return new Spoken(tongue);
  }

  /** The short form of titles, cards and charts: €1.24m, 45%, 96 days, 2,140. */
  public String say(Quantity quantity) {
    return quantity.exact().signum() < 0
        ? MINUS + magnitude(quantity.negated())
        : magnitude(quantity);
  }

  /** With its sign always: +€0.08m, −36%, +11 points; zero carries ±. */
  public String signed(Quantity quantity) {
    String unsigned = magnitude(quantity.exact().signum() < 0 ? quantity.negated() : quantity);
    return switch (quantity.exact().signum()) {
      case 1 -> "+" + unsigned;
      case -1 -> MINUS + unsigned;
      default -> "±" + unsigned;
    };
  }

  /** Money to the unit: €420,000. */
  public String full(Money money) {
    String digits = grouped(money.amount().abs(), 0);
    return (money.amount().signum() < 0 ? MINUS : "") + withCurrency(digits, "", money.currency());
  }

  /** A plain number with the given decimals and separators. */
  public String number(BigDecimal number, int decimals) {
    return (number.signum() < 0 ? MINUS : "") + grouped(number.abs(), decimals);
  }

  /** {@code 16 July 2026}. */
  public String date(LocalDate day) {
    return date(day, habits.datePattern());
  }

  /** {@code 16 July}: the date without its year. */
  public String dayAndMonth(LocalDate day) {
    String pattern =
        habits.datePattern().replace(", uuuu", "").replace(" 'de' uuuu", "").replace(" uuuu", "");
    return date(day, pattern);
  }

  private String date(LocalDate day, String pattern) {
    boolean ordinal = tongue == Tongue.FR_FR && day.getDayOfMonth() == 1;
    String written = ordinal ? pattern.replaceFirst("d", "d'er'") : pattern;
    return day.format(DateTimeFormatter.ofPattern(written, tongue.locale()))
        .replace(' ', NBSP.charAt(0));
  }

  /** {@code Jul} for chart axes: without a full stop, except in French, which asks for it. */
  public String monthShort(YearMonth month) {
    String name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, tongue.locale());
    return tongue == Tongue.FR_FR ? name : name.replace(".", "");
  }

  /** {@code June 2026}. */
  public String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, tongue.locale())
        + NBSP
        + month.getYear();
  }

  /** {@code Tuesday}. */
  public String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, tongue.locale());
  }

  public String quoted(String words) {
    return habits.openQuote() + words + habits.closeQuote();
  }

  /** The word between the two ends of a range: to, à, a, bis. */
  public String to() {
    return habits.to();
  }

  private String magnitude(Quantity quantity) {
    if (quantity instanceof Money money) {
      return money(money);
    }
    if (quantity instanceof Share share) {
      return percent(share.exact());
    }
    if (quantity instanceof Points points) {
      return withUnit(grouped(points.fraction().multiply(HUNDRED), 0), habits.points());
    }
    if (quantity instanceof Days days) {
      return withUnit(grouped(days.number(), 0), habits.days());
    }
    if (quantity instanceof Correlation correlation) {
      return grouped(correlation.number(), 2);
    }
    if (quantity instanceof Hours hours) {
      return grouped(hours.number(), 1) + NBSP + habits.hours();
    }
    return count(quantity.exact());
  }

  /** The singular is the plural without its last letter in all these languages. */
  private String withUnit(String digits, String plural) {
    boolean one = digits.length() == 1 && tongue.isSingular(digits.charAt(0) - '0');
    String unit = one ? plural.substring(0, plural.length() - 1) : plural;
    return digits + NBSP + unit;
  }

  /** In full below a million, where readers compare; 1.86m above. */
  private String count(BigDecimal number) {
    if (number.compareTo(MILLION) < 0) {
      return grouped(number, 0);
    }
    BigDecimal millions = number.divide(MILLION);
    String gap = habits.currencyFirst() ? "" : NBSP;
    return grouped(millions, decimals(millions)) + gap + habits.million();
  }

  private String money(Money money) {
    BigDecimal amount = money.amount();
    if (amount.compareTo(new BigDecimal("999500")) >= 0) {
      BigDecimal millions = amount.divide(MILLION);
      return withCurrency(
          grouped(millions, decimals(millions)), habits.million(), money.currency());
    }
    if (amount.compareTo(TEN_THOUSAND) >= 0) {
      return withCurrency(grouped(amount.divide(THOUSAND), 0), habits.thousand(), money.currency());
    }
    return withCurrency(grouped(amount, 0), "", money.currency());
  }

  private static int decimals(BigDecimal millions) {
    if (millions.compareTo(new BigDecimal("9.995")) < 0) {
      return 2;
    }
    return millions.compareTo(new BigDecimal("99.95")) < 0 ? 1 : 0;
  }

  private String withCurrency(String digits, String scale, Currency currency) {
    String symbol = symbol(currency);
    if (habits.currencyFirst()) {
      String gap = symbol.length() > 1 && Character.isLetter(symbol.charAt(0)) ? NBSP : "";
      return symbol + gap + digits + scale;
    }
    return digits + (scale.isEmpty() ? "" : NBSP + scale) + NBSP + symbol;
  }

  private static String symbol(Currency currency) {
    return switch (currency.getCurrencyCode()) {
      case "EUR" -> "€";
      case "GBP" -> "£";
      case "USD" -> "$";
      default -> currency.getCurrencyCode();
    };
  }

  private String percent(BigDecimal fraction) {
    return grouped(fraction.multiply(HUNDRED), 0) + habits.beforePercent() + "%";
  }

  private String grouped(BigDecimal number, int decimals) {
    String plain = number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : habits.decimal() + plain.substring(point + 1);
    return groups(whole) + rest;
  }

  private String groups(String whole) {
    boolean ungrouped = tongue == Tongue.ES_ES && whole.length() == 4;
    return ungrouped ? whole : whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", habits.group());
  }
}
