package io.buyin.source;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.Responsibility;
import io.buyin.fact.SocialRow;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sums over the facts of one table, by field. An amount is summed under its field's name where all
 * amounts have one currency, else under the name and each currency, since they do not add up.
 */
final class Sums {

  private final Map<Field, BigDecimal> sums = new EnumMap<>(Field.class);
  private final Map<String, BigDecimal> amounts = new TreeMap<>();
  private final Map<String, BigDecimal> spends = new TreeMap<>();

  void add(Fact fact) {
    if (fact instanceof Deal deal && deal.amount() != null) {
      amounts.merge(deal.currency(), deal.amount(), BigDecimal::add);
    } else if (fact instanceof SocialRow row) {
      addSocial(row);
    } else if (fact instanceof LedgerEntry entry) {
      amounts.merge(entry.currency(), entry.amount(), BigDecimal::add);
    } else if (fact instanceof Responsibility task && task.hoursPerWeek() != null) {
      add(Field.HOURS_PER_WEEK, task.hoursPerWeek());
    }
  }

  Map<String, BigDecimal> byField() {
    Map<String, BigDecimal> all = new LinkedHashMap<>();
    sums.forEach((field, sum) -> all.put(field.word(), sum));
    amounts.forEach((currency, sum) -> all.put(word(Field.AMOUNT, amounts, currency), sum));
    spends.forEach((currency, sum) -> all.put(word(Field.SPEND, spends, currency), sum));
    return all;
  }

  /** The one currency of all amounts; empty where there are several or none is named. */
  String currency() {
    String only = amounts.size() == 1 ? amounts.keySet().iterator().next() : "";
    return only.equals(ReadingRules.NO_CURRENCY) ? "" : only;
  }

  /** Followers are a level, which does not add up. */
  private void addSocial(SocialRow row) {
    add(Field.IMPRESSIONS, row.impressions());
    add(Field.REACH, row.reach());
    add(Field.ENGAGEMENTS, row.engagements());
    add(Field.REACTIONS, row.detail().reactions());
    add(Field.COMMENTS, row.detail().comments());
    add(Field.SHARES, row.detail().shares());
    add(Field.CLICKS, row.clicks());
    add(Field.FOLLOWERS_GAINED, row.detail().followersGained());
    add(Field.MESSAGES_IN, row.detail().messagesIn());
    if (row.detail().spend() != null) {
      spends.merge(row.detail().spendCurrency(), row.detail().spend(), BigDecimal::add);
    }
  }

  private static String word(Field field, Map<String, BigDecimal> sums, String currency) {
    String word = field.word();
    if (sums.size() == 1) {
      return word;
    }
    String named = currency.equals(ReadingRules.NO_CURRENCY) ? "(no currency named)" : currency;
    return word + " " + named;
  }

  private void add(Field field, @Nullable Long value) {
    if (value != null) {
      add(field, BigDecimal.valueOf(value));
    }
  }

  private void add(Field field, BigDecimal value) {
    sums.merge(field, value, BigDecimal::add);
  }
}
