package io.buyin.measure;

import io.buyin.fact.Deal;
import io.buyin.settings.Settings;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every deal of the newest CRM export, by id, with its origin.
 *
 * @param socialSources as the settings write them
 */
record Register(List<Entry> entries, Currency currency, List<String> socialSources) {

  static Register of(List<Deal> deals, Settings settings) {
    List<String> sources = settings.sales().socialSources();
    Set<String> social = sources.stream().map(Register::plain).collect(Collectors.toSet());
    Currency currency = Currency.getInstance(settings.organisation().currency());
    List<Entry> entries =
        deals.stream()
            .sorted(Comparator.comparing(Deal::id))
            .map(deal -> entry(deal, social, currency))
            .toList();
    return new Register(entries, currency, sources);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  List<Entry> where(Predicate<Entry> condition) {
    return entries.stream().filter(condition).toList();
  }

  /** The first day on which a deal was created; null where none has such a day. */
  @Nullable LocalDate start() {
    return entries.stream()
        .map(entry -> entry.deal().created())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Which scopes can be told apart. */
  List<Scope> scopes() {
    return socialSources.isEmpty() ? List.of(Scope.ALL) : List.of(Scope.values());
  }

  private static Entry entry(Deal deal, Set<String> social, Currency own) {
    Scope origin = social.contains(plain(deal.source())) ? Scope.SOCIAL : Scope.OTHER;
    String currency = deal.currency().strip();
    return new Entry(
        deal, origin, currency.isEmpty() || currency.equalsIgnoreCase(own.getCurrencyCode()));
  }

  /** Case, accents' composition, width and spacing do not make another source. */
  private static String plain(String source) {
    return Normalizer.normalize(source, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("[\\s_-]+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
