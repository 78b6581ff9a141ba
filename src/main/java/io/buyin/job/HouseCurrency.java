package io.buyin.job;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.Kind;
import io.buyin.settings.Settings;
import io.buyin.source.Export;
import io.buyin.source.Inbox;
import io.buyin.source.InboxFile;
import io.buyin.source.Inventory;
import io.buyin.source.Layouts;
import io.buyin.source.NamePatterns;
import io.buyin.source.ReadingRules;
import io.buyin.source.Recognised;
import io.buyin.source.Refused;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The currency that amounts are added up in, where the settings state none. */
final class HouseCurrency {

  private static final String KEY = "organisation.currency";

  private HouseCurrency() {}

  /**
   * The settings with a currency: the only one that the sales exports name, or none ({@code XXX})
   * where there is no amount to add up.
   *
   * @throws Stop with {@link ExitCode#SETTINGS_REFUSED} if the exports name several or none
   */
  static Settings settled(Settings settings, Path inbox, Layouts layouts) {
    if (!settings.organisation().currency().isEmpty()) {
      return settings;
    }
    NamePatterns ignore = NamePatterns.of(settings.ignore());
    Map<String, Long> found = named(Inbox.list(inbox, null, ignore), layouts);
    boolean unnamed = found.remove(ReadingRules.NO_CURRENCY) != null;
    if (found.isEmpty() && !unnamed && !statesAmounts(settings)) {
      return settings.inCurrency(ReadingRules.NO_CURRENCY);
    }
    if (found.size() != 1) {
      throw refused(found);
    }
    return settings.inCurrency(usual(found));
  }

  /**
   * How many amounts each currency has, {@link ReadingRules#NO_CURRENCY} where an amount names
   * none.
   */
  private static Map<String, Long> named(Inventory inbox, Layouts layouts) {
    Map<String, Long> found = new TreeMap<>();
    for (InboxFile file : inbox.files()) {
      layouts.used(file).stream()
          .filter(recognised -> recognised.layout().kind() == Kind.SALES)
          .forEach(recognised -> addAll(found, file, recognised));
    }
    return found;
  }

  private static void addAll(Map<String, Long> found, InboxFile file, Recognised recognised) {
    try (Export export = Export.open(file, recognised, ReadingRules.standard())) {
      while (export.hasNext()) {
        Fact fact = export.next();
        if (fact instanceof Deal deal && deal.amount() != null) {
          found.merge(deal.currency(), 1L, Long::sum);
        }
      }
    } catch (Refused theNightSaysWhy) {
      return;
    }
  }

  private static boolean statesAmounts(Settings settings) {
    return settings.idea().ask().hasCost() || !settings.goals().isEmpty();
  }

  /** The one that most amounts have. */
  private static String usual(Map<String, Long> found) {
    return found.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("EUR");
  }

  private static String words(Map<String, Long> found) {
    return found.entrySet().stream()
        .map(entry -> String.format(Locale.ROOT, "%s (%,d)", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(" and "));
  }

  private static Stop refused(Map<String, Long> found) {
    return new Stop(
        ExitCode.SETTINGS_REFUSED,
        List.of(
            new Trouble(
                "settings-missing",
                Origin.ofFile("buyin.yaml"),
                "key "
                    + KEY
                    + " is missing, and the exports "
                    + (found.isEmpty()
                        ? "do not name the currency of their amounts."
                        : "name " + words(found) + "."),
                "Add the one that amounts are added up in, for example "
                    + KEY
                    + ": "
                    + usual(found)
                    + "; amounts in others are counted, never added, unless rates.csv says their"
                    + " rate.")));
  }
}
