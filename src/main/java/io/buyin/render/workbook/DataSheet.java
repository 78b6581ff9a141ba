package io.buyin.render.workbook;

import io.buyin.measure.GroupedTable;
import io.buyin.measure.GroupedTable.Column;
import io.buyin.measure.GroupedTable.Type;
import io.buyin.trouble.BuyinBug;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;

/** One grouped table as an Excel table {@code tblDecided} on its own sheet {@code Data_Decided}. */
record DataSheet(GroupedTable table) {

  private static final int HEADER_ROW = 3;
  private static final Pattern PLAIN_NAME = Pattern.compile("[^\\[\\]'#@,:]+");
  private static final double CHARACTERS = 20;

  /** Name of the Excel table. */
  static String excelName(String table) {
    return "tbl" + table;
  }

  /**
   * A column's cells in a formula: {@code tblDecided[Won]}, or plain cells where the name has
   * characters that not every program reads in brackets.
   */
  String column(String name, Words words) {
    if (PLAIN_NAME.matcher(name).matches()) {
      return excelName(table.name()) + "[" + name + "]";
    }
    int column = Grid.FIRST_COLUMN + Tables.index(table, name);
    int first = HEADER_ROW + 1;
    int last = HEADER_ROW + Math.max(1, table.rows().size());
    return new Place(sheetName(words), first, column).absolute()
        + ":"
        + new Place(sheetName(words), last, column).reference().formatAsString(false);
  }

  private String sheetName(Words words) {
    return WorkbookUtil.createSafeSheetName(words.of("sheet.data") + table.name());
  }

  Page add(Book book) {
    String name = sheetName(book.words());
    boolean many = table.rows().size() > Book.STREAM_ABOVE_ROWS;
    return many ? book.addStreamed(name, Tint.MUTED) : book.add(name, Tint.MUTED);
  }

  void fill(Page page) {
    Grid grid = new Grid(page, excelName(table.name()), HEADER_ROW, columns());
    grid.open(page.name(), table.grain());
    for (List<Object> row : table.rows()) {
      grid.next();
      for (int column = 0; column < row.size(); column++) {
        boolean number =
            Set.of(Type.COUNT, Type.MONEY, Type.NUMBER)
                .contains(table.columns().get(column).type());
        if (!number || !row.get(column).equals(GroupedTable.UNKNOWN)) {
          cell(grid, column, row.get(column), page.book().words());
        } else {
          grid.blank(column);
        }
      }
    }
    grid.close();
  }

  private List<Grid.Column> columns() {
    return table.columns().stream().map(DataSheet::column).toList();
  }

  private static Grid.Column column(Column column) {
    Look look =
        switch (column.type()) {
          case TEXT, MONTH -> Look.TEXT;
          case COUNT, MONEY, NUMBER -> Look.NUMBER;
        };
    return new Grid.Column(column.name(), Math.max(CHARACTERS, column.name().length() + 2), look);
  }

  private void cell(Grid grid, int column, Object value, Words words) {
    if (value instanceof YearMonth month) {
      grid.month(column, month);
    } else if (value instanceof Long count) {
      grid.count(column, count);
    } else if (value instanceof BigDecimal number) {
      boolean money = table.columns().get(column).type() == GroupedTable.Type.MONEY;
      grid.number(column, number, money ? "#,##0" : "#,##0.00");
    } else if (value instanceof String text) {
      grid.text(column, text.isEmpty() ? words.of("none") : text);
    } else {
      throw new BuyinBug("A grouped table holds a " + value.getClass().getSimpleName());
    }
  }
}
