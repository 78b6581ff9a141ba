package io.buyin.measure;

import io.buyin.measure.Recipe.Term;
import io.buyin.quantity.Period;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recipes over the grouped tables; the tables themselves are in {@link GroupedTables}. */
final class Terms {

  private Terms() {}

  /** The grouped tables hold months: what begins or ends within one cannot be added from them. */
  static Recipe sum(Term term, Period period) {
    Period months = Period.ofMonths(YearMonth.from(period.first()), YearMonth.from(period.last()));
    return months.equals(period) ? sum(term) : Recipe.NONE;
  }

  static Recipe sum(Term term) {
    return new Recipe(List.of(term), List.of());
  }

  static Recipe quotient(Term numerator, Term denominator) {
    return new Recipe(List.of(numerator), List.of(denominator));
  }

  /**
   * @param status won or lost; empty for both
   */
  static Term decided(String column, Cut cut, String status) {
    Map<String, String> filter = new LinkedHashMap<>();
    filter.put("closed", months(cut.period()));
    putOrigin(filter, cut);
    if (cut.band() != null) {
      filter.put("band", cut.band().key());
    }
    putUnlessEmpty(filter, "status", status);
    return term(GroupedTables.DECIDED, column, filter);
  }

  /**
   * @param status what became of them; empty for all
   */
  static Term opened(String column, Cut cut, String status) {
    Map<String, String> filter = new LinkedHashMap<>();
    filter.put("created", months(cut.period()));
    putOrigin(filter, cut);
    putUnlessEmpty(filter, "status", status);
    return term(GroupedTables.OPENED, column, filter);
  }

  /**
   * @param origin social or other; empty for both
   */
  static Term openedAlong(Period period, String origin, Path path) {
    Map<String, String> filter = new LinkedHashMap<>();
    filter.put("created", months(period));
    putUnlessEmpty(filter, "origin", origin);
    filter.put(OriginFigures.COLUMN, path.id());
    return term(GroupedTables.OPENED, "deals", filter);
  }

  /** Amounts of opportunities opened, or of deals won, of one origin in the CRM and one path. */
  static Term amountAlong(String table, Period period, String origin, @Nullable Path path) {
    Map<String, String> filter = new LinkedHashMap<>();
    filter.put(table.equals(GroupedTables.OPENED) ? "created" : "closed", months(period));
    putUnlessEmpty(filter, "origin", origin);
    if (path != null) {
      filter.put(OriginFigures.COLUMN, path.id());
    }
    if (table.equals(GroupedTables.DECIDED)) {
      filter.put("status", "won");
    }
    return term(table, "amount", filter);
  }

  /**
   * @param part won, unlinked, or empty for all proposals
   */
  static Term proposals(Cut cut, String part) {
    Map<String, String> filter = new LinkedHashMap<>();
    filter.put("created", months(cut.period()));
    putOrigin(filter, cut);
    filter.put(Proposals.COLUMN, part.equals("unlinked") ? Mark.UNKNOWN : "yes");
    putUnlessEmpty(filter, "status", part.equals("unlinked") ? "" : part);
    return term(GroupedTables.OPENED, "deals", filter);
  }

  static Term authored(String column, String author, Period period) {
    Map<String, String> filter = new LinkedHashMap<>();
    filter.put("month", months(period));
    filter.put("author", author);
    return term(GroupedTables.SOCIAL, column, filter);
  }

  static Term ledger(String column, Cut cut) {
    Map<String, String> filter = new LinkedHashMap<>();
    filter.put("closed", months(cut.period()));
    putOrigin(filter, cut);
    return term(LedgerTables.LEDGER, column, filter);
  }

  static Term unjoined(String column, Period period) {
    return term(LedgerTables.UNJOINED, column, Map.of("month", months(period)));
  }

  static Term open(String column, Cut cut) {
    Map<String, String> filter = new LinkedHashMap<>();
    putOrigin(filter, cut);
    return term(GroupedTables.OPEN, column, filter);
  }

  static Term messages(String column, MessageCut cut) {
    Map<String, String> filter = new LinkedHashMap<>();
    filter.put("month", months(cut.period()));
    if (cut.scope().isPlace()) {
      filter.put("group", cut.scope().id());
    }
    return term(ServiceTables.SERVICE, column, filter);
  }

  static Term complaints(String theme, Period period) {
    Map<String, String> filter = new LinkedHashMap<>();
    filter.put("month", months(period));
    putUnlessEmpty(filter, "theme", theme);
    return term(ServiceTables.COMPLAINTS, "complaints", filter);
  }

  static Term social(String column, Period period) {
    return term(GroupedTables.SOCIAL, column, Map.of("month", months(period)));
  }

  /** {@code 2026-01..2026-06}; a single month is written {@code 2026-03..2026-03}. */
  private static String months(Period period) {
    return YearMonth.from(period.first()) + ".." + YearMonth.from(period.last());
  }

  private static void putOrigin(Map<String, String> filter, Cut cut) {
    if (cut.scope() != Scope.ALL) {
      filter.put(cut.scope().isPlace() ? "region" : "origin", cut.scope().id());
    }
  }

  private static void putUnlessEmpty(Map<String, String> filter, String column, String value) {
    if (!value.isEmpty()) {
      filter.put(column, value);
    }
  }

  private static Term term(String table, String column, Map<String, String> filter) {
    return new Term(table, column, Collections.unmodifiableMap(filter));
  }
}
