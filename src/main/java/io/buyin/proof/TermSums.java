package io.buyin.proof;

import io.buyin.measure.GroupedTable;
import io.buyin.measure.Recipe;
import io.buyin.story.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Adds up grouped rows as a recipe's term says. */
final class TermSums {

  private static final BigDecimal CENTS_LOST_IN_GROUPS = new BigDecimal("0.5");

  private static final Pattern MONTHS = Pattern.compile("\\d{4}-\\d{2}\\.\\.\\d{4}-\\d{2}");

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
        .map(table -> of(term, table))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal of(Recipe.Term term, GroupedTable table) {
    List<Predicate<List<Object>>> conditions = new ArrayList<>();
    term.filter().forEach((name, wanted) -> conditions.add(condition(column(table, name), wanted)));
    int added = column(table, term.column());
    return table.rows().stream()
        .filter(row -> conditions.stream().allMatch(condition -> condition.test(row)))
        .map(row -> row.get(added).toString())
        .filter(value -> !value.isEmpty())
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Predicate<List<Object>> condition(int column, String wanted) {
    if (!MONTHS.matcher(wanted).matches()) {
      return row -> row.get(column).toString().equals(wanted);
    }
    String[] ends = wanted.split("\\.\\.");
    YearMonth first = YearMonth.parse(ends[0]);
    YearMonth last = YearMonth.parse(ends[1]);
    return row ->
        row.get(column) instanceof YearMonth month
            ? !month.isBefore(first) && !month.isAfter(last)
            : row.get(column).toString().equals(wanted);
  }

  private static int column(GroupedTable table, String name) {
    return IntStream.range(0, table.columns().size())
        .filter(index -> table.columns().get(index).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + name));
  }
}
