package io.buyin.render.workbook;

import io.buyin.measure.GroupedTable;
import io.buyin.story.Numbers.Cell;
import io.buyin.story.Numbers.ForecastRow;
import io.buyin.story.Numbers.ForecastRow.Role;
import io.buyin.trouble.BuyinBug;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From what is won to the target: parts point to their figures, totals add up the lines above them,
 * and gaps are totals less the target.
 */
final class ForecastSheet {

  private static final int HEADER_ROW = 3;
  private static final int VALUE = 1;
  private static final int GAP = 6;
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final Words words;
  private final Units units;
  private final Grid grid;
  private final FiguresSheet figures;
  private final StatedNumbers stated;
  private final List<Place> parts = new ArrayList<>();
  private BigDecimal sum = BigDecimal.ZERO;

  ForecastSheet(Page page, FiguresSheet figures, StatedNumbers stated) {
    this.words = page.book().words();
    this.units = new Units(words);
    this.grid = new Grid(page, "listForecast", HEADER_ROW, columns());
    this.figures = figures;
    this.stated = stated;
  }

  void fill(List<ForecastRow> rows, List<GroupedTable> tables) {
    grid.open(words.of("title.forecast"), words.of("about.forecast"));
    Place target = target(rows);
    for (ForecastRow row : rows) {
      grid.next();
      grid.text(0, row.label().text());
      Place value = value(row, tables);
      grid.text(2, units.label(row.unit()));
      end(3, row.low(), row.unit());
      end(4, row.high(), row.unit());
      end(5, row.chance(), "share");
      gap(row, value, target);
    }
    grid.close();
  }

  /** Where the target will stand: gaps above it point there. */
  private @Nullable Place target(List<ForecastRow> rows) {
    for (int index = 0; index < rows.size(); index++) {
      if (rows.get(index).role() == Role.TARGET) {
        return new Place("", HEADER_ROW + 1 + index, Grid.FIRST_COLUMN + VALUE);
      }
    }
    return null;
  }

  private Place value(ForecastRow row, List<GroupedTable> tables) {
    return switch (row.role()) {
      case TOTAL -> total(row);
      case TESTS -> tests(row, tables);
      case STEP -> part(row);
      case TARGET -> cell(VALUE, row.value(), row.unit());
    };
  }

  private Place part(ForecastRow row) {
    Place place = cell(VALUE, row.value(), row.unit());
    parts.add(place);
    sum = sum.add(row.value().value());
    return place;
  }

  /** All parts so far; they stand in several stretches, since a total is no part. */
  private Place total(ForecastRow row) {
    if (sum.subtract(row.value().value()).abs().compareTo(CENT) > 0) {
      throw new BuyinBug(
          "The forecast's line " + row.figure() + " is not the sum " + sum.toPlainString());
    }
    String formula = String.join("+", parts.stream().map(Place::local).toList());
    return grid.formula(VALUE, formula, row.value().value(), format(row.unit()));
  }

  /** Counted on the data sheet of the test on the past, where that has rows. */
  private Place tests(ForecastRow row, List<GroupedTable> tables) {
    return tables.stream()
        .filter(table -> isTest(table, row.value().value()))
        .findFirst()
        .map(table -> "ROWS(" + new DataSheet(table).column(months(table), words) + ")")
        .map(formula -> grid.formula(VALUE, formula, row.value().value(), format(row.unit())))
        .orElseGet(() -> cell(VALUE, row.value(), row.unit()));
  }

  /** One row per month-end, each with what was said and what came. */
  private static boolean isTest(GroupedTable table, BigDecimal points) {
    List<GroupedTable.Type> types =
        table.columns().stream().map(GroupedTable.Column::type).toList();
    return types.equals(
            List.of(GroupedTable.Type.MONTH, GroupedTable.Type.MONEY, GroupedTable.Type.MONEY))
        && !table.rows().isEmpty()
        && points.compareTo(BigDecimal.valueOf(table.rows().size())) == 0;
  }

  private static String months(GroupedTable table) {
    return table.columns().get(0).name();
  }

  private void gap(ForecastRow row, Place value, @Nullable Place target) {
    Cell gap = row.gap();
    if (gap == null || target == null) {
      grid.text(GAP, "");
      return;
    }
    String formula = value.local() + "-" + target.local();
    grid.formula(GAP, formula, gap.value(), units.signed(row.unit()));
  }

  private void end(int column, @Nullable Cell cell, String unit) {
    if (cell == null) {
      grid.text(column, "");
    } else {
      cell(column, cell, unit);
    }
  }

  /** A reference to the figure behind the cell, else the number somebody stated. */
  private Place cell(int column, Cell cell, String unit) {
    return figures
        .find(stated.source(cell.token()))
        .filter(figure -> figure.row().value().value().compareTo(cell.value()) == 0)
        .map(figure -> grid.formula(column, figure.value().absolute(), cell.value(), format(unit)))
        .orElseGet(() -> grid.number(column, cell.value(), format(unit)));
  }

  private String format(String unit) {
    return units.format(unit);
  }

  private List<Grid.Column> columns() {
    return List.of(
        new Grid.Column(words.of("column.step"), 30, Look.WRAPPED.bolded()),
        new Grid.Column(words.of("column.value"), 16, Look.NUMBER.bolded().tinted(Tint.NAVY)),
        new Grid.Column(words.of("column.unit"), 9, Look.TEXT.tinted(Tint.MUTED).indented()),
        new Grid.Column(words.of("column.low"), 14, Look.NUMBER),
        new Grid.Column(words.of("column.high"), 14, Look.NUMBER),
        new Grid.Column(words.of("column.chance"), 10, Look.NUMBER),
        new Grid.Column(words.of("column.delta-target"), 16, Look.NUMBER.bolded()));
  }
}
