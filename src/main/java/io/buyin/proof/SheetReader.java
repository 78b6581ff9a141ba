package io.buyin.proof;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the sheets of a spreadsheet package as they stand in its parts. */
final class SheetReader {

  private static final Pattern PLACE = Pattern.compile("([A-Z]+)([0-9]+)");

  /** {@code _x000A_} is how a cell writes a line feed. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final OfficePackage office;
  private final String book;
  private final List<String> shared;

  SheetReader(OfficePackage office, String prefix) throws IOException {
    this.office = office;
    this.book = prefix + "xl/workbook.xml";
    this.shared = shared(prefix + "xl/sharedStrings.xml");
  }

  private List<String> shared(String part) throws IOException {
    return office.has(part)
        ? office.xml(part).all("si").stream().map(SheetReader::text).toList()
        : List.of();
  }

  /** Names of the sheets and of their parts, in the order of the tabs. */
  Map<String, String> sheets() throws IOException {
    Map<String, String> links = Relationships.of(office, book);
    Map<String, String> sheets = new LinkedHashMap<>();
    for (Xml sheet : office.xml(book).all("sheet")) {
      sheets.put(sheet.attribute("name"), links.getOrDefault(sheet.attribute("r:id"), ""));
    }
    return sheets;
  }

  List<Cell> cells(String sheet, String part) throws IOException {
    List<Cell> cells = new ArrayList<>();
    for (Xml cell : office.xml(part).child("sheetData").all("c")) {
      cells.add(cell(sheet, cell));
    }
    return cells;
  }

  private Cell cell(String sheet, Xml cell) throws IOException {
    var place = PLACE.matcher(cell.attribute("r"));
    if (!place.matches()) {
      throw new IOException("a cell of " + sheet + " has no place");
    }
    String value = cell.child("v").text();
    String type = cell.attribute("t");
    boolean isNumber = type.isEmpty() || type.equals("n");
    String text =
        switch (type) {
          case "s" -> string(value);
          case "inlineStr" -> text(cell.child("is"));
          default -> isNumber ? "" : unescaped(value);
        };
    return new Cell(
        sheet,
        Integer.parseInt(place.group(2)),
        Cell.column(place.group(1)),
        text,
        isNumber && !value.isBlank() ? new BigDecimal(value.strip()) : null,
        cell.child("f").text());
  }

  private String string(String index) throws IOException {
    int at = Integer.parseInt(index.strip());
    if (at < 0 || at >= shared.size()) {
      throw new IOException("a cell names a text that is not there");
    }
    return shared.get(at);
  }

  List<Sheets.Table> tables(String sheet, String part) throws IOException {
    List<Sheets.Table> tables = new ArrayList<>();
    for (String target : Relationships.of(office, part).values()) {
      if (target.contains("xl/tables/")) {
        Xml table = office.xml(target);
        tables.add(
            new Sheets.Table(
                table.attribute("name"),
                Block.parse(table.attribute("ref"), sheet),
                table.all("tableColumn").stream()
                    .map(column -> unescaped(column.attribute("name")))
                    .toList()));
      }
    }
    return tables;
  }

  private static String text(Xml item) {
    StringBuilder text = new StringBuilder();
    item.all("t").forEach(piece -> text.append(piece.text()));
    return unescaped(text.toString());
  }

  private static String unescaped(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(SheetReader::character) : text;
  }

  private static String character(MatchResult escape) {
    return java.util.regex.Matcher.quoteReplacement(
        String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
  }
}
