package io.buyin.proof;

import io.buyin.measure.GroupedTable;
import io.buyin.measure.Recipe;
import io.buyin.story.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Adds up grouped rows as a recipe's term says. */
final class TermSums {

  private static final BigDecimal CENTS_LOST_IN_GROUPS = new BigDecimal("0.5");

  private final List<GroupedTable> tables;

  TermSums(List<GroupedTable> tables) {
    this.tables = tables;
  }

  /** Whether the recipe gives the figure; a figure without a recipe is not one of groups. */
  boolean gives(Numbers.FigureRow figure) {
    Recipe recipe = figure.recipe();
    BigDecimal value = figure.value().value();
    if (recipe.numerator().isEmpty()) {
      return true;
    }
    BigDecimal numerator = sum(recipe.numerator());
    if (recipe.denominator().isEmpty()) {
      return numerator.subtract(value).abs().compareTo(CENTS_LOST_IN_GROUPS) <= 0;
    }
    BigDecimal denominator = sum(recipe.denominator());
    return denominator.signum() != 0
        && Same.value(share(numerator, denominator, figure.unit()), value);
  }

  /** Money is kept to the cent, everything else as it is. */
  private static BigDecimal share(BigDecimal part, BigDecimal whole, String unit) {
    BigDecimal share = part.divide(whole, MathContext.DECIMAL64);
    return unit.matches("[A-Z]{3}") ? share.setScale(2, RoundingMode.HALF_UP) : share;
  }

  private BigDecimal sum(List<Recipe.Term> terms) {
    return terms.stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The term's sum; zero where its table is not there. */
  BigDecimal of(Recipe.Term term) {
    return tables.stream()
        .filter(table -> table.name().equals(term.table()))
        .flatMap(
            table ->
                table.rows().stream()
                    .filter(row -> fits(table, row, term.filter()))
                    .map(row -> row.get(column(table, term.column()))))
        .map(Object::toString)
        .filter(value -> !value.isEmpty())
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean fits(GroupedTable table, List<Object> row, Map<String, String> filter) {
    return filter.entrySet().stream()
        .allMatch(wanted -> fits(row.get(column(table, wanted.getKey())), wanted.getValue()));
  }

  private static boolean fits(Object cell, String wanted) {
    if (cell instanceof YearMonth month && wanted.contains("..")) {
      String[] ends = wanted.split("\\.\\.");
      return !month.isBefore(YearMonth.parse(ends[0])) && !month.isAfter(YearMonth.parse(ends[1]));
    }
    return cell.toString().equals(wanted);
  }

  private static int column(GroupedTable table, String name) {
    return IntStream.range(0, table.columns().size())
        .filter(index -> table.columns().get(index).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + name));
  }
}
