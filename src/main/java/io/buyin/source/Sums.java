package io.buyin.source;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.Responsibility;
import io.buyin.fact.SocialRow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums over the facts of one file, by field; amounts by currency. */
final class Sums {

  private final Map<String, BigDecimal> sums = new LinkedHashMap<>();

  void add(Fact fact) {
    if (fact instanceof Deal deal && deal.amount() != null) {
      add(amount(deal.currency()), deal.amount());
    } else if (fact instanceof SocialRow row) {
      add(Field.IMPRESSIONS, row.impressions());
      add(Field.REACH, row.reach());
      add(Field.ENGAGEMENTS, row.engagements());
      add(Field.CLICKS, row.clicks());
    } else if (fact instanceof LedgerEntry entry) {
      add(amount(entry.currency()), entry.amount());
    } else if (fact instanceof Responsibility task && task.hoursPerWeek() != null) {
      add(Field.HOURS_PER_WEEK.word(), task.hoursPerWeek());
    }
  }

  Map<String, BigDecimal> byField() {
    return new LinkedHashMap<>(sums);
  }

  private static String amount(String currency) {
    String named = currency.equals(ReadingRules.NO_CURRENCY) ? "(no currency named)" : currency;
    return Field.AMOUNT.word() + " " + named;
  }

  private void add(Field field, @Nullable Long value) {
    if (value != null) {
      add(field.word(), BigDecimal.valueOf(value));
    }
  }

  private void add(String name, BigDecimal value) {
    sums.merge(name, value, BigDecimal::add);
  }
}
