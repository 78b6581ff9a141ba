package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Recipe.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A second reader of the grouped tables, as simple as a workbook's SUMIFS. */
class RecipeTest {

  private static final Measurements NIGHT = Nights.measure(Nights.deals(1_500));
  private static final Set<String> NOT_FROM_GROUPS =
      Set.of("sales-cycle", "deal-size", "ask-cost", "ask-contribution", "ask-net");

  @Test
  void every_recipe_computes_its_figure_again() {
    List<Figure> computable =
        NIGHT.figures().values().stream().filter(f -> !f.recipe().equals(Recipe.NONE)).toList();

    assertThat(computable).hasSizeGreaterThan(150);
    for (Figure figure : computable) {
      assertThat(rebuilt(figure)).as(figure.id()).isEqualByComparingTo(figure.value().exact());
    }
  }

  @Test
  void only_medians_and_scenarios_have_no_recipe() {
    Set<String> without =
        NIGHT.figures().values().stream()
            .filter(figure -> figure.recipe().equals(Recipe.NONE))
            .map(Figure::measure)
            .collect(Collectors.toSet());

    assertThat(without).isEqualTo(NOT_FROM_GROUPS);
  }

  @Test
  void filters_name_columns_in_the_order_of_the_table() {
    for (Figure figure : NIGHT.figures().values()) {
      for (Term term : figure.recipe().numerator()) {
        List<String> columns = columns(table(term));
        List<Integer> order = term.filter().keySet().stream().map(columns::indexOf).toList();
        assertThat(order).as(figure.id()).isSorted().doesNotContain(-1);
      }
    }
  }

  private static BigDecimal rebuilt(Figure figure) {
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

  private static BigDecimal sum(List<Term> terms) {
    return terms.stream().map(RecipeTest::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(Term term) {
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

  private static GroupedTable table(Term term) {
    return NIGHT.tables().stream()
        .filter(table -> table.name().equals(term.table()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> columns(GroupedTable table) {
    return table.columns().stream().map(GroupedTable.Column::name).toList();
  }
}
