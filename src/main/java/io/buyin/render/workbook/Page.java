package io.buyin.render.workbook;

import io.buyin.story.Phrase;
import io.buyin.story.Run;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet and the ways to write on it. Rows and columns count from 0. Every formula is written with
 * the value that it computes, for readers that do not calculate.
 */
final class Page {

  private static final String MONTH = "yyyy-mm";
  private static final double CHARACTER = 256;
  private static final double PADDING = 0.71;
  private static final double SIDE_INCHES = 0.5;
  private static final double FOOT_INCHES = 0.75;

  private final Book book;
  private final XSSFSheet sheet;
  private final Sheet rows;

  Page(Book book, XSSFSheet sheet, Optional<SXSSFSheet> streamed) {
    this.book = book;
    this.sheet = sheet;
    this.rows = streamed.map(Sheet.class::cast).orElse(sheet);
  }

  String name() {
    return sheet.getSheetName();
  }

  XSSFSheet sheet() {
    return sheet;
  }

  Book book() {
    return book;
  }

  Place text(int row, int column, String text, Look look) {
    Cell cell = cell(row, column);
    Looks looks = book.looks();
    cell.setCellStyle(Plain.looksLikeAFormula(text) ? looks.literal(look) : looks.of(look));
    cell.setCellValue(Plain.text(text));
    return Place.of(cell);
  }

  /** A line in which every run keeps the colour of its meaning. */
  void phrase(int row, int column, Phrase phrase, Look look) {
    Cell cell = cell(row, column);
    cell.setCellStyle(book.looks().of(look));
    XSSFRichTextString text = new XSSFRichTextString();
    for (Run run : phrase.runs()) {
      text.append(Plain.text(run.text()), book.looks().font(look.tinted(Tint.of(run.tone()))));
    }
    cell.setCellValue(text);
  }

  Place number(int row, int column, BigDecimal number, Look look, String format) {
    Cell cell = styled(row, column, look, format);
    cell.setCellValue(number.doubleValue());
    return Place.of(cell);
  }

  Place count(int row, int column, long number, Look look) {
    return number(row, column, BigDecimal.valueOf(number), look, "#,##0");
  }

  Place month(int row, int column, YearMonth month, Look look) {
    Cell cell = styled(row, column, look, MONTH);
    cell.setCellValue(month.atDay(1));
    return Place.of(cell);
  }

  Place formula(
      int row, int column, String formula, BigDecimal computed, Look look, String format) {
    Cell cell = styled(row, column, look, format);
    cell.setCellFormula(formula);
    cell.setCellValue(computed.doubleValue());
    return Place.of(cell);
  }

  Place textFormula(int row, int column, String formula, String computed, Look look) {
    Cell cell = cell(row, column);
    cell.setCellStyle(book.looks().of(look));
    cell.setCellFormula(formula);
    cell.setCellValue(Plain.text(computed));
    return Place.of(cell);
  }

  /** An empty cell that only carries a line. */
  void blank(int row, int column, Look look) {
    cell(row, column).setCellStyle(book.looks().of(look));
  }

  void height(int row, double points) {
    row(row).setHeightInPoints((float) points);
  }

  /** Widths in characters, from the first column; Excel adds its own padding. */
  void widths(double... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, (int) ((characters[column] + PADDING) * CHARACTER));
    }
  }

  /** A4 landscape, as wide as the page, with the footer of every sheet. */
  void print(int pagesHigh, int lastRow, int lastColumn) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) pagesHigh);
    sheet.setFitToPage(true);
    margins();
    int index = book.workbook().getSheetIndex(sheet);
    book.workbook().setPrintArea(index, 0, lastColumn, 0, lastRow);
    Footer footer = sheet.getFooter();
    footer.setLeft("&8" + guarded(book.brief().footer().text()));
    footer.setRight("&8" + book.words().of("footer.page"));
  }

  private void margins() {
    sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
    sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
    sheet.setMargin(PageMargin.TOP, SIDE_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
  }

  void freeze(int columns, int firstFreeRow) {
    sheet.createFreezePane(columns, firstFreeRow);
  }

  /** The header row on every printed page. */
  void repeat(int row) {
    sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
  }

  private static String guarded(String text) {
    String doubled = text.replace("&", "&&");
    // A digit right after the font size would be read as part of it.
    return doubled.isEmpty() || !Character.isDigit(doubled.charAt(0)) ? doubled : " " + doubled;
  }

  private Cell styled(int row, int column, Look look, String format) {
    Cell cell = cell(row, column);
    CellStyle style = book.looks().of(look, format);
    cell.setCellStyle(style);
    return cell;
  }

  private Cell cell(int row, int column) {
    return row(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private Row row(int index) {
    Row row = rows.getRow(index);
    return row == null ? rows.createRow(index) : row;
  }
}
