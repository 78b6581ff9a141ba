package io.buyin.job;

import io.buyin.settings.Settings;
import io.buyin.source.Check;
import io.buyin.source.CheckReport;
import io.buyin.source.Inbox;
import io.buyin.source.Inventory;
import io.buyin.source.Layouts;
import io.buyin.source.NamePatterns;
import io.buyin.source.ReadingRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at an inbox as a night would, without one: nothing is kept, nothing is published. */
public final class InboxCheck {

  private InboxCheck() {}

  /**
   * Checks every file.
   *
   * @param settings null: the inbox's own {@code buyin.yaml}, if there is one
   * @throws io.buyin.trouble.Stop if the inbox cannot be listed, or the settings or a table beside
   *     them are refused
   */
  public static CheckReport check(Path inbox, @Nullable Path settings) {
    Path orderForm = settings == null ? inbox.resolve("buyin.yaml") : settings;
    boolean without = settings == null && !Files.exists(orderForm);
    Layouts layouts = OrderForm.layouts(orderForm);
    if (without) {
      requireReadable(orderForm);
      return check(Inbox.list(inbox), layouts, ReadingRules.standard());
    }
    Settings stated = OrderForm.settings(orderForm);
    requireReadable(orderForm);
    Inventory inventory = Inbox.list(inbox, null, NamePatterns.of(stated.ignore()));
    return check(inventory, layouts, Identity.rules(stated));
  }

  private static CheckReport check(Inventory inventory, Layouts layouts, ReadingRules rules) {
    CheckReport alone = Check.inbox(inventory, layouts, rules);
    return alone.superseded(TogetherCheck.superseded(inventory, alone, layouts, rules));
  }

  /**
   * Tries the order form out on the inbox, as far as the words of a night; empty where there is
   * none yet.
   *
   * @param settings null: the inbox's own {@code buyin.yaml}
   * @param day null: the settings' date, else today
   */
  public static Optional<Rehearsal.Finding> rehearse(
      Path inbox, @Nullable Path settings, @Nullable LocalDate day, Clock clock) {
    Path orderForm = settings == null ? inbox.resolve("buyin.yaml") : settings;
    return Files.exists(orderForm)
        ? Optional.of(Rehearsal.of(inbox, orderForm, day, clock))
        : Optional.empty();
  }

  /** What stands beside the order form and would stop a night: tables, and a template. */
  private static void requireReadable(Path orderForm) {
    OrderForm.template(orderForm);
    OrderForm.reviews(orderForm);
    OrderForm.translations(orderForm);
    OrderForm.rates(orderForm, "", LocalDate.MAX);
  }
}
