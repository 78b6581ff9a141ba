package io.buyin.render.workbook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/**
 * A sheet with one Excel table: title in A1, what it is below, then header and rows from column B.
 * No cell of the table stays empty. Call {@link #next()} before each row and {@link #close()} last.
 */
final class Grid {

  static final int FIRST_COLUMN = 1;
  private static final int TITLE_ROW = 0;
  private static final int ABOUT_ROW = 1;
  private static final double GUTTER = 0.9;
  private static final double LINE_HEIGHT = 13;
  private static final double PADDING = 3;

  /** A width counts characters of 10 points; of smaller ones a line holds more. */
  private static final double STANDARD_POINTS = 10;

  private static final double SMALL_TYPE = 1.1;

  /** A column's header, its width in characters and how its cells look. */
  record Column(String header, double width, Look look) {

    Look headerLook() {
      if (look.align() == Look.NUMBER.align()) {
        return Look.HEADER_RIGHT;
      }
      return look.indent() > 0 ? Look.HEADER.indented() : Look.HEADER;
    }
  }

  private final Page page;
  private final String table;
  private final int headerRow;
  private final List<Column> columns;
  private int row;
  private int lines = 1;
  private int printed;

  Grid(Page page, String table, int headerRow, List<Column> columns) {
    this.page = page;
    this.table = table;
    this.headerRow = headerRow;
    this.columns = List.copyOf(columns);
    this.row = headerRow;
    this.printed = columns.size();
  }

  /** Title, the line below it and the header. */
  Grid open(String title, String about) {
    title(page, title, about);
    double[] widths = new double[FIRST_COLUMN + columns.size()];
    widths[0] = GUTTER;
    for (int column = 0; column < columns.size(); column++) {
      widths[FIRST_COLUMN + column] = columns.get(column).width();
      Column head = columns.get(column);
      page.text(headerRow, FIRST_COLUMN + column, head.header(), head.headerLook());
    }
    page.widths(widths);
    return this;
  }

  static void title(Page page, String title, String about) {
    page.text(TITLE_ROW, 0, title, Look.TITLE);
    page.height(TITLE_ROW, 24);
    page.text(ABOUT_ROW, 0, about, Look.ABOUT);
  }

  void next() {
    settle();
    row++;
    lines = 1;
  }

  /** Only the first columns go to paper; the others are for the screen. */
  void printOnly(int first) {
    printed = first;
  }

  int row() {
    return row;
  }

  Place text(int column, String text) {
    return text(column, text, columns.get(column).look());
  }

  Place text(int column, String text, Look look) {
    String shown = text.isEmpty() ? page.book().words().of("nothing") : text;
    grow(column, shown, look);
    return page.text(row, FIRST_COLUMN + column, shown, look);
  }

  Place number(int column, BigDecimal number, String format) {
    return page.number(row, FIRST_COLUMN + column, number, columns.get(column).look(), format);
  }

  Place count(int column, long number) {
    return page.count(row, FIRST_COLUMN + column, number, columns.get(column).look());
  }

  /** A cell without a value. */
  void blank(int column) {
    page.blank(row, FIRST_COLUMN + column, columns.get(column).look());
  }

  /** A month as the date of its first day. */
  Place month(int column, YearMonth month) {
    return page.month(row, FIRST_COLUMN + column, month, columns.get(column).look());
  }

  Place formula(int column, String formula, BigDecimal computed, String format) {
    Look look = columns.get(column).look();
    return page.formula(row, FIRST_COLUMN + column, formula, computed, look, format);
  }

  Place textFormula(int column, String formula, String computed) {
    Look look = columns.get(column).look();
    grow(column, computed, look);
    return page.textFormula(row, FIRST_COLUMN + column, formula, computed, look);
  }

  /** Makes the rows an Excel table; one row of dashes stands where there is nothing. */
  void close() {
    if (row == headerRow) {
      next();
      for (int column = 0; column < columns.size(); column++) {
        text(column, "");
      }
    }
    settle();
    page.freeze(0, headerRow + 1);
    page.repeat(headerRow);
    page.print(0, row, printed);
    declare();
  }

  /** Column names are set by hand: the rows may already be on disk. */
  private void declare() {
    CellReference first = new CellReference(headerRow, FIRST_COLUMN);
    CellReference last = new CellReference(row, columns.size());
    AreaReference area = new AreaReference(first, last, SpreadsheetVersion.EXCEL2007);
    XSSFTable excel = page.sheet().createTable(area);
    excel.setName(table);
    excel.setDisplayName(table);
    CTTable definition = excel.getCTTable();
    for (int column = 0; column < columns.size(); column++) {
      definition
          .getTableColumns()
          .getTableColumnArray(column)
          .setName(Plain.text(columns.get(column).header()));
    }
    definition.addNewAutoFilter().setRef(area.formatAsString());
  }

  private void grow(int column, String text, Look look) {
    if (look.wrap()) {
      double more = look.points() < STANDARD_POINTS ? SMALL_TYPE : 1;
      lines = Math.max(lines, Lines.in(text, columns.get(column).width() * more));
    }
  }

  private void settle() {
    if (row > headerRow) {
      page.height(row, lines * LINE_HEIGHT + PADDING);
    }
  }
}
