package io.buyin.source;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a currency stands beside an amount: as a code such as {@code EUR}, as a sign of one currency
 * such as {@code €}, or as a sign that several share, such as {@code $}.
 */
final class CurrencySign {

  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("€", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("₹", "INR"),
          Map.entry("RS", "INR"),
          Map.entry("₽", "RUB"),
          Map.entry("₺", "TRY"),
          Map.entry("₩", "KRW"),
          Map.entry("₪", "ILS"),
          Map.entry("₫", "VND"),
          Map.entry("₴", "UAH"),
          Map.entry("₱", "PHP"),
          Map.entry("฿", "THB"),
          Map.entry("ZŁ", "PLN"),
          Map.entry("KČ", "CZK"),
          Map.entry("FT", "HUF"),
          Map.entry("FR", "CHF"),
          Map.entry("SFR", "CHF"),
          Map.entry("US$", "USD"),
          Map.entry("A$", "AUD"),
          Map.entry("AU$", "AUD"),
          Map.entry("C$", "CAD"),
          Map.entry("CA$", "CAD"),
          Map.entry("NZ$", "NZD"),
          Map.entry("HK$", "HKD"),
          Map.entry("S$", "SGD"),
          Map.entry("R$", "BRL"),
          Map.entry("MX$", "MXN"),
          Map.entry("NT$", "TWD"),
          Map.entry("CN¥", "CNY"));

  /** Signs that several currencies share; the first is meant where nothing else is said. */
  private static final Map<String, List<String>> SHARED =
      Map.of(
          "$",
          List.of("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "ARS", "CLP", "COP", "TWD"),
          "¥",
          List.of("JPY", "CNY"),
          "KR",
          List.of(ReadingRules.NO_CURRENCY, "SEK", "NOK", "DKK", "ISK"));

  private CurrencySign() {}

  /** A code, or a sign that several currencies share; null where it is neither. */
  static @Nullable String of(String written) {
    String sign = written.strip().replace(".", "").toUpperCase(Locale.ROOT);
    if (CODES.contains(sign) || SHARED.containsKey(sign)) {
      return sign;
    }
    String known = SIGNS.get(sign);
    if (known != null || sign.isEmpty()) {
      return known;
    }
    String last = sign.substring(sign.length() - 1);
    return SHARED.containsKey(last) ? last : SIGNS.get(last);
  }

  static boolean isShared(String sign) {
    return SHARED.containsKey(sign);
  }

  /** What a shared sign means in a house that counts in a currency. */
  static String meant(String sign, String house) {
    List<String> currencies = SHARED.getOrDefault(sign, List.of(sign));
    return currencies.contains(house) ? house : currencies.get(0);
  }
}
