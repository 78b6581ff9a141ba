package io.buyin.measure;

import io.buyin.measure.Recipe.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A second reader of the grouped tables, as simple as a workbook's SUMIFS. */
record Rebuilt(Measurements night) {

  BigDecimal value(Figure figure) {
    BigDecimal numerator = sum(figure.recipe().numerator());
    if (figure.recipe().denominator().isEmpty()) {
      return numerator;
    }
    BigDecimal denominator = sum(figure.recipe().denominator());
    boolean money = figure.measure().equals("mean-deal-size");
    return money
        ? numerator.divide(denominator, 2, RoundingMode.HALF_UP)
        : numerator.divide(denominator, MathContext.DECIMAL64);
  }

  private BigDecimal sum(List<Term> terms) {
    return terms.stream().map(this::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal sum(Term term) {
    GroupedTable table = table(term);
    int column = columns(table).indexOf(term.column());
    return table.rows().stream()
        .filter(row -> matches(row, columns(table), term.filter()))
        .map(row -> new BigDecimal(row.get(column).toString()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean matches(List<Object> row, List<String> columns, Map<String, String> by) {
    return IntStream.range(0, columns.size())
        .filter(i -> by.containsKey(columns.get(i)))
        .allMatch(i -> matches(row.get(i), by.get(columns.get(i))));
  }

  private static boolean matches(Object cell, String wanted) {
    if (cell instanceof YearMonth month) {
      String[] ends = wanted.split("\\.\\.");
      return month.compareTo(YearMonth.parse(ends[0])) >= 0
          && month.compareTo(YearMonth.parse(ends[1])) <= 0;
    }
    return cell.equals(wanted);
  }

  GroupedTable table(Term term) {
    return night.tables().stream()
        .filter(table -> table.name().equals(term.table()))
        .findFirst()
        .orElseThrow();
  }

  static List<String> columns(GroupedTable table) {
    return table.columns().stream().map(GroupedTable.Column::name).toList();
  }
}
