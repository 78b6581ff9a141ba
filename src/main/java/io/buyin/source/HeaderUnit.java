package io.buyin.source;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The unit that a header names behind its name: {@code Amount (EUR)}, {@code Betrag in €}. */
final class HeaderUnit {

  private static final Pattern BRACKET = Pattern.compile("(.+?) ?[(\\[]([^()\\[\\]]+)[)\\]]");
  private static final Pattern BEHIND =
      Pattern.compile("(.+?)(?: (?:in|en) ([a-z]{3}|[€$£¥])| ([€$£¥]))");
  private static final Map<String, String> SYMBOLS =
      Map.of("€", "EUR", "$", "USD", "£", "GBP", "¥", "JPY");
  private static final Set<String> PLAIN =
      Set.of("%", "in %", "en %", "number", "count", "anzahl", "nombre", "número", "numero");

  /** Codes that are far more often words: {@code Clicks (all)}. */
  private static final Set<String> WORDS = Set.of("ALL", "TOP");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .filter(code -> !WORDS.contains(code))
          .collect(Collectors.toUnmodifiableSet());

  private HeaderUnit() {}

  /** A folded header without a unit that changes nothing about what the column is. */
  static String without(String header) {
    char last = header.isEmpty() ? ' ' : header.charAt(header.length() - 1);
    boolean word = Character.isLetterOrDigit(last) && !header.contains(" in ");
    if (word && !header.contains(" en ")) {
      return header;
    }
    Matcher bracket = BRACKET.matcher(header);
    if (bracket.matches() && isPlain(bracket.group(2))) {
      return bracket.group(1);
    }
    Matcher behind = BEHIND.matcher(header);
    return behind.matches() && !behindCode(behind).isEmpty() ? behind.group(1) : header;
  }

  /** The currency that a header names; empty where it names none. */
  static String currency(String header) {
    Matcher bracket = BRACKET.matcher(header);
    if (bracket.matches()) {
      return code(bracket.group(2));
    }
    Matcher behind = BEHIND.matcher(header);
    return behind.matches() ? behindCode(behind) : "";
  }

  private static String behindCode(Matcher behind) {
    return code(behind.group(2) == null ? behind.group(3) : behind.group(2));
  }

  private static boolean isPlain(String unit) {
    return PLAIN.contains(unit) || !code(unit).isEmpty();
  }

  private static String code(String unit) {
    String word = unit.strip().replaceFirst("^(?:in|en) ", "").toUpperCase(Locale.ROOT);
    String code = SYMBOLS.getOrDefault(word, word);
    return CURRENCIES.contains(code) ? code : "";
  }
}
