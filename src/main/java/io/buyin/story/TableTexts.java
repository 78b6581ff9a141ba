package io.buyin.story;

import io.buyin.measure.GroupedTable;
import io.buyin.measure.Recipe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The data sheets' names, columns and fixed cells in the reader's language, and the recipes that
 * point to them. What the exports wrote stays as it is.
 */
final class TableTexts {

  private static final String BAND = "band";
  private static final String CHANNEL = "channel";
  private static final String LINE = "board.attribution.line.";

  /** Text columns whose cells are Buyin's own words. */
  private static final List<String> OWN =
      List.of(
          "origin",
          "status",
          "author",
          "group",
          "touched",
          "proposal",
          "step",
          "milestone",
          "rule",
          "told by",
          "region");

  private final Words words;

  TableTexts(Words words) {
    this.words = words;
  }

  GroupedTable table(GroupedTable table) {
    List<String> names = table.columns().stream().map(GroupedTable.Column::name).toList();
    return new GroupedTable(
        name(table.name()),
        said(key(table.name()) + ".grain", table.grain()),
        table.columns().stream()
            .map(column -> new GroupedTable.Column(column(column.name()), column.type()))
            .toList(),
        table.rows().stream().map(row -> row(names, row)).toList());
  }

  Recipe recipe(Recipe recipe) {
    return new Recipe(terms(recipe.numerator()), terms(recipe.denominator()));
  }

  private List<Recipe.Term> terms(List<Recipe.Term> terms) {
    return terms.stream().map(this::term).toList();
  }

  private Recipe.Term term(Recipe.Term term) {
    Map<String, String> filter = new LinkedHashMap<>();
    term.filter().forEach((column, value) -> filter.put(column(column), cell(column, value)));
    return new Recipe.Term(name(term.table()), column(term.column()), filter);
  }

  private List<Object> row(List<String> columns, List<Object> row) {
    List<Object> said = new ArrayList<>(row);
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i) instanceof String text) {
        said.set(i, cell(columns.get(i), text));
      }
    }
    return List.copyOf(said);
  }

  private String cell(String column, String text) {
    if (OWN.contains(column) || column.equals(BAND) && words.has("table.cell." + text)) {
      return said("table.cell." + text, text);
    }
    if (column.equals(CHANNEL) && words.has(LINE + text)) {
      return words.text(LINE + text).text();
    }
    return column.equals(BAND) ? Filters.in(words, text) : text;
  }

  private String name(String table) {
    return said(key(table) + ".name", table);
  }

  private String column(String name) {
    return said("table.column." + name, name);
  }

  private static String key(String table) {
    return "table." + table.toLowerCase(Locale.ROOT);
  }

  private String said(String key, String otherwise) {
    return words.has(key) ? words.text(key).text() : otherwise;
  }
}
