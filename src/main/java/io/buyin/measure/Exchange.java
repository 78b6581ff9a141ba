package io.buyin.measure;

import io.buyin.settings.ExchangeRate;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which amounts may be added up: those in the organisation's currency, a blank one included, and
 * those of currencies with a stated rate, converted. The others are kept apart.
 */
record Exchange(String own, Map<String, ExchangeRate> rates) {

  private static final int CENTS = 2;

  static Exchange of(Settings settings) {
    return new Exchange(
        settings.organisation().currency(),
        settings.organisation().rates().stream()
            .collect(Collectors.toMap(ExchangeRate::currency, Function.identity())));
  }

  boolean isOwn(String currency) {
    String code = currency.strip();
    return code.isEmpty() || code.equalsIgnoreCase(own);
  }

  boolean adds(String currency) {
    return isOwn(currency) || rate(currency) != null;
  }

  /** Null where the currency is the own one or has no rate. */
  @Nullable ExchangeRate rate(String currency) {
    return isOwn(currency) ? null : rates.get(currency.strip().toUpperCase(Locale.ROOT));
  }

  /** To the cent, in the organisation's currency; null where it may not be added. */
  @Nullable BigDecimal own(@Nullable BigDecimal amount, String currency) {
    if (amount == null || !adds(currency)) {
      return null;
    }
    ExchangeRate rate = rate(currency);
    BigDecimal own = rate == null ? amount : amount.multiply(rate.rate());
    return own.setScale(CENTS, RoundingMode.HALF_UP);
  }

  /** {@code ; 14 converted from USD at 0.92 of 2026-06-30}, per currency. */
  static String aside(Collection<@Nullable ExchangeRate> converted) {
    Map<String, Long> counts = new TreeMap<>();
    for (ExchangeRate rate : converted) {
      if (rate != null) {
        String words = rate.currency() + " at " + rate.rate().toPlainString() + " of " + rate.on();
        counts.merge(words, 1L, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .map(each -> "; " + each.getValue() + " converted from " + each.getKey())
        .collect(Collectors.joining());
  }
}
