package io.buyin.job;

import io.buyin.source.Check;
import io.buyin.source.CheckReport;
import io.buyin.source.Inbox;
import io.buyin.source.ReadingRules;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Looks at an inbox as a night would, without one: nothing is kept, nothing is published. */
public final class InboxCheck {

  private InboxCheck() {}

  /**
   * Checks every file.
   *
   * @param settings null: the inbox's own {@code buyin.yaml}, if there is one
   * @throws io.buyin.trouble.Stop if the inbox cannot be listed or the settings are refused
   */
  public static CheckReport check(Path inbox, @Nullable Path settings) {
    Path orderForm = settings == null ? inbox.resolve("buyin.yaml") : settings;
    if (settings == null && !Files.exists(orderForm)) {
      return Check.inbox(Inbox.list(inbox), OrderForm.layouts(orderForm), ReadingRules.standard());
    }
    return Check.inbox(
        Inbox.list(inbox),
        OrderForm.layouts(orderForm),
        Identity.rules(OrderForm.settings(orderForm)));
  }
}
