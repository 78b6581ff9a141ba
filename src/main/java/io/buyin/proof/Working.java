package io.buyin.proof;

import io.buyin.measure.GroupedTable;
import io.buyin.measure.Recipe;
import io.buyin.story.Numbers;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One sum behind a figure, and the months it adds up. */
record Working(String figure, Recipe.Term term) {

  static List<Working> all(Numbers numbers) {
    List<Working> all = new ArrayList<>();
    for (Numbers.FigureRow figure : numbers.figures()) {
      Recipe recipe = figure.recipe();
      if (!recipe.numerator().isEmpty()) {
        recipe.numerator().forEach(term -> all.add(new Working(figure.shortId(), term)));
        recipe.denominator().forEach(term -> all.add(new Working(figure.shortId(), term)));
      }
    }
    return all;
  }

  /** Names of the month columns of all tables. */
  static Set<String> months(Numbers numbers) {
    Set<String> months = new TreeSet<>();
    for (GroupedTable table : numbers.tables()) {
      table.columns().stream()
          .filter(column -> column.type() == GroupedTable.Type.MONTH)
          .forEach(column -> months.add(column.name()));
    }
    return months;
  }

  /** First or last month of a condition; null where any month will do. */
  @Nullable YearMonth end(String column, boolean first) {
    String months = term.filter().get(column);
    if (months == null) {
      return null;
    }
    String[] ends = months.split("\\.\\.", -1);
    return YearMonth.parse(first ? ends[0] : ends[ends.length - 1]);
  }
}
