package io.buyin.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What Excel repairs in a workbook although the schemas allow it, in the workbook of an edition as
 * in those behind charts: names of sheets, order of columns, rows and cells, texts and styles that
 * are not there, tables that disagree with their header.
 */
final class SafeSheets {

  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_TEXT = 32_767;
  private static final int LONGEST_LIST = 255 + 2;
  private static final int MOST_LINKS = 65_530;

  private final Findings findings;
  private final OfficePackage office;
  private final String book;
  private final Set<String> tables = new HashSet<>();
  private final Set<String> tableIds = new HashSet<>();

  private SafeSheets(Findings findings, OfficePackage office, String book) {
    this.findings = findings;
    this.office = office;
    this.book = book;
  }

  /**
   * @param book the prefix of the workbook's parts; empty for the file itself
   */
  static void check(Findings findings, OfficePackage office, String book) throws IOException {
    SafeSheets safe = new SafeSheets(findings, office, book);
    safe.names();
    safe.styles();
    SheetReader reader = new SheetReader(office, book);
    Sheets cells = Sheets.of(office, book);
    for (var sheet : reader.sheets().entrySet()) {
      safe.sheet(sheet.getValue());
      for (Sheets.Table table : reader.tables(sheet.getKey(), sheet.getValue())) {
        safe.table(table, cells);
      }
    }
    for (String table : office.own(book + "xl/tables/")) {
      if (!table.contains("_rels") && !safe.tableIds.add(office.xml(table).attribute("id"))) {
        findings.holds(table + " has the id of another table");
      }
    }
  }

  private void names() throws IOException {
    Set<String> names = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Xml sheet : office.xml(book + "xl/workbook.xml").all("sheet")) {
      String name = sheet.attribute("name");
      boolean allowed = name.matches("[^:\\\\/?*\\[\\]]+") && !name.matches("'.*|.*'");
      if (!allowed
          || name.length() > LONGEST_NAME
          || !names.add(name.toLowerCase(Locale.ROOT))
          || !ids.add(sheet.attribute("sheetId"))) {
        findings.holds(book + "xl/workbook.xml has a sheet with a name or id that it may not have");
      }
    }
  }

  private void styles() throws IOException {
    Xml styles = office.xml(book + "xl/styles.xml");
    Set<String> ids = new HashSet<>();
    for (Xml format : styles.child("numFmts").children()) {
      if (!ids.add(format.attribute("numFmtId"))) {
        findings.holds(book + "xl/styles.xml has two number formats with one id");
      }
    }
    for (Xml style : styles.child("cellXfs").children()) {
      for (String kind : List.of("font", "fill", "border")) {
        int kinds = styles.child(kind + "s").children().size();
        if (SafeIds.number(style.attribute(kind + "Id")) >= kinds) {
          findings.holds(book + "xl/styles.xml has a style with a " + kind + " that is not there");
        }
      }
    }
    for (Xml colour : styles.all("color")) {
      String rgb = colour.attribute("rgb");
      if (!rgb.isEmpty() && !rgb.matches("[0-9A-Fa-f]{8}")) {
        findings.holds(book + "xl/styles.xml has a colour without its first two digits");
      }
    }
  }

  private void sheet(String part) throws IOException {
    Xml sheet = office.xml(part);
    columns(part, sheet);
    int styles = office.xml(book + "xl/styles.xml").child("cellXfs").children().size();
    long lastRow = 0;
    for (Xml row : sheet.child("sheetData").children()) {
      long number = SafeIds.number(row.attribute("r"));
      if (number <= lastRow) {
        findings.holds(part + " has its rows out of order");
      }
      lastRow = number;
      cells(part, row, number, styles);
    }
    if (sheet.all("hyperlink").size() > MOST_LINKS) {
      findings.holds(part + " has more links than Excel opens");
    }
    for (Xml list : sheet.all("formula1")) {
      if (list.text().startsWith("\"") && list.text().length() > LONGEST_LIST) {
        findings.holds(part + " has a list of choices that is too long");
      }
    }
    merged(part, sheet);
  }

  private void columns(String part, Xml sheet) {
    long last = 0;
    for (Xml column : sheet.child("cols").children()) {
      long first = SafeIds.number(column.attribute("min"));
      if (first <= last || SafeIds.number(column.attribute("max")) < first) {
        findings.holds(part + " has its columns out of order or over each other");
      }
      last = SafeIds.number(column.attribute("max"));
    }
  }

  private void cells(String part, Xml row, long number, int styles) {
    int last = 0;
    for (Xml cell : row.children()) {
      String place = cell.attribute("r");
      int column = Cell.column(place.replaceAll("[^A-Z]", ""));
      if (column <= last || !place.endsWith(Long.toString(number))) {
        findings.holds(part + " has its cells out of order");
      }
      last = column;
      if (SafeIds.number(cell.attribute("s")) >= styles) {
        findings.holds(part + " has a cell in a style that is not there");
      }
      if (cell.text().length() > LONGEST_TEXT) {
        findings.holds(part + " has a text that is longer than a cell");
      }
    }
  }

  private void merged(String part, Xml sheet) throws IOException {
    List<Block> merged = new ArrayList<>();
    for (Xml merge : sheet.all("mergeCell")) {
      Block block = Block.parse(merge.attribute("ref"), "");
      if (merged.stream().anyMatch(other -> overlap(block, other))) {
        findings.holds(part + " has merged cells over each other");
      }
      merged.add(block);
    }
  }

  private static boolean overlap(Block one, Block other) {
    return one.left() <= other.right()
        && other.left() <= one.right()
        && one.top() <= other.bottom()
        && other.top() <= one.bottom();
  }

  private void table(Sheets.Table table, Sheets cells) {
    if (!tables.add(table.name().toLowerCase(Locale.ROOT))
        || !table.name().matches("[\\p{L}_][\\p{L}\\p{N}_.]*")) {
      findings.holds("the table " + table.name() + " has a name twice, or one it may not have");
    }
    int width = table.block().right() - table.block().left() + 1;
    Set<String> columns = new HashSet<>();
    for (int at = 0; at < table.columns().size(); at++) {
      String name = table.columns().get(at);
      Cell header =
          cells.cell(table.block().sheet(), table.block().top(), table.block().left() + at);
      boolean unique = columns.add(name.toLowerCase(Locale.ROOT));
      if (!unique || !name.equals(header.text()) || table.columns().size() != width) {
        findings.holds("the table " + table.name() + " has other columns than its header");
      }
    }
  }
}
