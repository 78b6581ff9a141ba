package io.buyin.render.workbook;

import io.buyin.measure.GroupedTable;
import io.buyin.measure.Recipe.Term;
import io.buyin.trouble.BuyinBug;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The grouped tables by name, and the sums that formulas make over them. */
record Tables(List<GroupedTable> all) {

  /** Months from and to, both included. */
  record Months(YearMonth from, YearMonth to) {

    /** {@code 2026-01..2026-06}, or one month. */
    static Months parse(String text) {
      int dots = text.indexOf("..");
      return dots < 0
          ? new Months(YearMonth.parse(text), YearMonth.parse(text))
          : new Months(
              YearMonth.parse(text.substring(0, dots)), YearMonth.parse(text.substring(dots + 2)));
    }

    boolean contains(YearMonth month) {
      return !month.isBefore(from) && !month.isAfter(to);
    }
  }

  GroupedTable named(String name) {
    return all.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new BuyinBug("A recipe adds up the unknown table " + name));
  }

  GroupedTable.Type type(String table, String column) {
    return named(table).columns().get(index(named(table), column)).type();
  }

  /** What SUMIFS will find, exactly. */
  BigDecimal sum(Term term) {
    GroupedTable table = named(term.table());
    int column = index(table, term.column());
    BigDecimal sum = BigDecimal.ZERO;
    List<Condition> conditions = conditions(table, term.filter());
    for (List<Object> row : table.rows()) {
      boolean known = !row.get(column).equals(GroupedTable.UNKNOWN);
      if (known && conditions.stream().allMatch(condition -> condition.holds(row))) {
        sum = sum.add(new BigDecimal(row.get(column).toString()));
      }
    }
    return sum;
  }

  private static List<Condition> conditions(GroupedTable table, Map<String, String> filter) {
    List<Condition> conditions = new ArrayList<>();
    filter.forEach((name, value) -> conditions.add(condition(table, name, value)));
    return conditions;
  }

  private static Condition condition(GroupedTable table, String name, String value) {
    int column = index(table, name);
    boolean isMonth = table.columns().get(column).type() == GroupedTable.Type.MONTH;
    return new Condition(column, value, isMonth ? Months.parse(value) : null);
  }

  static int index(GroupedTable table, String column) {
    for (int index = 0; index < table.columns().size(); index++) {
      if (table.columns().get(index).name().equals(column)) {
        return index;
      }
    }
    throw new BuyinBug("Table " + table.name() + " has no column " + column);
  }

  /**
   * What a row's cell must be.
   *
   * @param months of a column of months; null for others
   */
  private record Condition(int column, String value, @Nullable Months months) {

    boolean holds(List<Object> row) {
      Object cell = row.get(column);
      return months != null && cell instanceof YearMonth month
          ? months.contains(month)
          : cell.toString().equals(value);
    }
  }
}
