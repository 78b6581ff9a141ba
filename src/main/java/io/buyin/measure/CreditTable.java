package io.buyin.measure;

import static io.buyin.measure.GroupedTable.Type.MONEY;
import static io.buyin.measure.GroupedTable.Type.MONTH;
import static io.buyin.measure.GroupedTable.Type.NUMBER;
import static io.buyin.measure.GroupedTable.Type.TEXT;

import io.buyin.measure.GroupedTable.Column;
import io.buyin.measure.Recipe.Term;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The grouped rows behind the credits: by milestone, month, channel and rule. */
final class CreditTable {

  static final String NAME = "Credits";

  private CreditTable() {}

  static GroupedTable of(List<CreditLedger> ledgers) {
    List<Shared> shared = new ArrayList<>();
    ledgers.forEach(ledger -> shared.addAll(shared(ledger)));
    return new GroupedTable(
        NAME,
        "One row is what one channel is credited with by one rule, of the deals that reached one"
            + " milestone in one month.",
        List.of(
            new Column("milestone", TEXT),
            new Column("month", MONTH),
            new Column("group", TEXT),
            new Column("channel", TEXT),
            new Column("rule", TEXT),
            new Column("credit", NUMBER),
            new Column("amount", MONEY)),
        Grouping.rows(shared, Shared::key, Shared::measures));
  }

  static Term term(String column, Milestone milestone, CreditChannels.Line line, CreditRule rule) {
    Map<String, String> filter = filter(milestone);
    boolean together = line.id().equals(CreditChannels.SOCIAL);
    filter.put(together ? "group" : "channel", together ? "social" : line.name());
    filter.put("rule", rule.id());
    return new Term(NAME, column, Collections.unmodifiableMap(filter));
  }

  static Term whole(String column, Milestone milestone, CreditRule rule) {
    Map<String, String> filter = filter(milestone);
    filter.put("rule", rule.id());
    return new Term(NAME, column, Collections.unmodifiableMap(filter));
  }

  private static Map<String, String> filter(Milestone milestone) {
    Map<String, String> filter = new LinkedHashMap<>();
    filter.put("milestone", milestone.id());
    return filter;
  }

  private record Shared(
      Milestone milestone,
      YearMonth month,
      CreditChannels.Line line,
      CreditRule rule,
      Crediting.Credit credit) {

    List<Object> key() {
      return List.of(milestone.id(), month, line.group(), line.name(), rule.id());
    }

    List<Object> measures() {
      return List.of(credit.deals(), credit.amount());
    }
  }

  private static List<Shared> shared(CreditLedger ledger) {
    List<Shared> shared = new ArrayList<>();
    ledger
        .sums()
        .forEach(
            (account, credit) ->
                shared.add(
                    new Shared(
                        ledger.milestone(),
                        account.month(),
                        ledger.channels().line(account.line()),
                        account.rule(),
                        credit)));
    return shared;
  }
}
