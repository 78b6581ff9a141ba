package io.buyin.render.workbook;

import io.buyin.measure.GroupedTable;
import io.buyin.measure.Recipe;
import io.buyin.measure.Recipe.Term;
import io.buyin.story.Numbers.FigureRow;
import io.buyin.trouble.BuyinBug;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sheet between data and figures: one row per sum, its conditions in cells, so that no formula
 * holds a constant. A figure's formula adds up its rows here, and divides where its recipe does.
 */
final class Workings {

  /** A currency code: such values are kept to the cent. */
  private static final Pattern MONEY = Pattern.compile("[A-Z]{3}");

  private static final int CENTS = 2;
  private static final int HEADER_ROW = 3;
  private static final BigDecimal RELATIVE = new BigDecimal("1e-9");
  private static final BigDecimal CENTS_LOST_IN_GROUPS = new BigDecimal("0.5");
  private static final int FIXED_COLUMNS = 5;

  private final Words words;
  private final Tables tables;
  private final Grid grid;
  private final List<Condition> conditions;
  private final Map<String, String> formulas = new LinkedHashMap<>();

  Workings(Page page, Tables tables, List<FigureRow> figures) {
    this.words = page.book().words();
    this.tables = tables;
    this.conditions = conditions(figures);
    this.grid = new Grid(page, "listWorkings", HEADER_ROW, columns());
  }

  void fill(List<FigureRow> figures) {
    grid.open(words.of("title.workings"), words.of("about.workings"));
    for (FigureRow figure : figures) {
      if (!figure.recipe().numerator().isEmpty()) {
        formulas.put(figure.id(), formula(figure));
      }
    }
    grid.close();
  }

  /** The formula that computes the figure, or empty where its recipe names no groups. */
  String formula(String figure) {
    return formulas.getOrDefault(figure, "");
  }

  private String formula(FigureRow figure) {
    check(figure);
    Recipe recipe = figure.recipe();
    String numerator = rows(figure, recipe.numerator(), "part.numerator");
    if (recipe.denominator().isEmpty()) {
      return numerator;
    }
    String ratio = numerator + "/" + rows(figure, recipe.denominator(), "part.denominator");
    return isMoney(figure) ? "ROUND(" + ratio + "," + CENTS + ")" : ratio;
  }

  private static boolean isMoney(FigureRow figure) {
    return MONEY.matcher(figure.unit()).matches();
  }

  /** Writes the terms below each other and returns the reference to their sum. */
  private String rows(FigureRow figure, List<Term> terms, String part) {
    List<Place> sums = new ArrayList<>();
    for (Term term : terms) {
      grid.next();
      grid.text(0, figure.shortId());
      grid.text(1, figure.label().text());
      grid.text(2, words.of(part));
      grid.text(3, DataSheet.excelName(term.table()));
      grid.text(4, term.column());
      sums.add(sum(term));
    }
    String first = sums.get(0).absolute();
    String last = sums.get(sums.size() - 1).reference().formatAsString(false);
    return sums.size() == 1 ? first : "SUM(" + first + ":" + last + ")";
  }

  private Place sum(Term term) {
    StringBuilder criteria = new StringBuilder();
    for (int index = 0; index < conditions.size(); index++) {
      criteria.append(criterion(FIXED_COLUMNS + index, conditions.get(index), term));
    }
    String column = structured(term, term.column());
    String formula =
        criteria.isEmpty() ? "SUM(" + column + ")" : "SUMIFS(" + column + criteria + ")";
    return grid.formula(FIXED_COLUMNS + conditions.size(), formula, tables.sum(term), "#,##0");
  }

  /**
   * Writes the condition's cell and returns its arguments for SUMIFS; none where any row will do.
   */
  private String criterion(int column, Condition condition, Term term) {
    String value = term.filter().get(condition.column());
    if (value == null || !condition.fits(tables.type(term.table(), condition.column()))) {
      grid.text(column, words.of("any"), Look.TEXT.tinted(Tint.MUTED));
      return "";
    }
    String range = "," + structured(term, condition.column()) + ",";
    return switch (condition.side()) {
      case FROM -> range + "\">=\"&" + month(column, Tables.Months.parse(value), true);
      case TO -> range + "\"<=\"&" + month(column, Tables.Months.parse(value), false);
      case EQUAL -> range + text(column, value);
    };
  }

  private String month(int column, Tables.Months months, boolean from) {
    return grid.month(column, from ? months.from() : months.to()).local();
  }

  /** A text condition's cell; wildcards and operators in it mean themselves. */
  private String text(int column, String value) {
    String shown = value.isEmpty() ? words.of("none") : value;
    Place place = grid.text(column, shown.replaceAll("([~*?])", "~$1"));
    boolean operator = "=<>".indexOf(shown.charAt(0)) >= 0;
    return (operator ? "\"=\"&" : "") + place.local();
  }

  private String structured(Term term, String column) {
    return new DataSheet(tables.named(term.table())).column(column, words);
  }

  /** A workbook whose cells change when Excel calculates is never handed over. */
  private void check(FigureRow figure) {
    BigDecimal ratio = computed(figure.recipe());
    BigDecimal computed = isMoney(figure) ? ratio.setScale(CENTS, RoundingMode.HALF_UP) : ratio;
    BigDecimal stated = figure.value().value();
    BigDecimal off = computed.subtract(stated).abs();
    boolean isSum = figure.recipe().denominator().isEmpty();
    BigDecimal allowed =
        stated.abs().multiply(RELATIVE).max(isSum ? CENTS_LOST_IN_GROUPS : RELATIVE);
    if (off.compareTo(allowed) > 0) {
      throw new BuyinBug(
          "Figure "
              + figure.id()
              + " is "
              + stated.toPlainString()
              + " but its recipe gives "
              + computed.toPlainString());
    }
  }

  private BigDecimal computed(Recipe recipe) {
    BigDecimal numerator = total(recipe.numerator());
    return recipe.denominator().isEmpty()
        ? numerator
        : numerator.divide(total(recipe.denominator()), MathContext.DECIMAL64);
  }

  private BigDecimal total(List<Term> terms) {
    return terms.stream().map(tables::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<Grid.Column> columns() {
    List<Grid.Column> columns = new ArrayList<>();
    columns.add(new Grid.Column(words.of("column.id"), 7, Look.TEXT));
    columns.add(new Grid.Column(words.of("column.figure"), 44, Look.TEXT));
    columns.add(new Grid.Column(words.of("column.part"), 13, Look.TEXT));
    columns.add(new Grid.Column(words.of("column.table"), 16, Look.TEXT));
    columns.add(new Grid.Column(words.of("column.adds"), 18, Look.TEXT));
    for (Condition condition : conditions) {
      columns.add(new Grid.Column(condition.header(words), 14, Look.TEXT));
    }
    columns.add(new Grid.Column(words.of("column.sum"), 16, Look.NUMBER));
    return columns;
  }

  /** Every condition that any recipe sets, months first as a pair. */
  private List<Condition> conditions(List<FigureRow> figures) {
    Set<Condition> months = new LinkedHashSet<>();
    Set<Condition> others = new LinkedHashSet<>();
    for (FigureRow figure : figures) {
      for (Term term : terms(figure.recipe())) {
        for (String column : term.filter().keySet()) {
          if (tables.type(term.table(), column) == GroupedTable.Type.MONTH) {
            months.add(new Condition(column, Side.FROM));
            months.add(new Condition(column, Side.TO));
          } else {
            others.add(new Condition(column, Side.EQUAL));
          }
        }
      }
    }
    months.addAll(others);
    return List.copyOf(months);
  }

  private static List<Term> terms(Recipe recipe) {
    List<Term> terms = new ArrayList<>(recipe.numerator());
    terms.addAll(recipe.denominator());
    return terms;
  }

  private enum Side {
    FROM,
    TO,
    EQUAL
  }

  private record Condition(String column, Side side) {

    boolean fits(GroupedTable.Type type) {
      return (type == GroupedTable.Type.MONTH) == (side != Side.EQUAL);
    }

    String header(Words words) {
      return switch (side) {
        case FROM -> column + " " + words.of("column.from");
        case TO -> column + " " + words.of("column.to");
        case EQUAL -> words.of("column.where") + " " + column;
      };
    }
  }
}
