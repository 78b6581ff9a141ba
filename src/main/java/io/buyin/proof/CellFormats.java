package io.buyin.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which number format each number of a workbook's sheets is written. */
record CellFormats(Map<String, String> byPlace) {

  /** The formats that every program knows by number, as far as Buyin uses them. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "0",
          "General",
          "1",
          "0",
          "2",
          "0.00",
          "3",
          "#,##0",
          "4",
          "#,##0.00",
          "9",
          "0%",
          "10",
          "0.00%");

  static CellFormats of(OfficePackage office, String book) throws IOException {
    List<String> styles = styles(office.xml(book + "xl/styles.xml"));
    Map<String, String> formats = new HashMap<>();
    for (Map.Entry<String, String> sheet : new SheetReader(office, book).sheets().entrySet()) {
      for (Xml cell : office.xml(sheet.getValue()).child("sheetData").all("c")) {
        String type = cell.attribute("t");
        long style = Math.max(0, SafeIds.number(cell.attribute("s")));
        if ((type.isEmpty() || type.equals("n")) && style < styles.size()) {
          formats.put(sheet.getKey() + "!" + cell.attribute("r"), styles.get((int) style));
        }
      }
    }
    return new CellFormats(Map.copyOf(formats));
  }

  private static List<String> styles(Xml sheet) {
    Map<String, String> codes = new HashMap<>(KNOWN);
    sheet
        .child("numFmts")
        .children()
        .forEach(own -> codes.put(own.attribute("numFmtId"), own.attribute("formatCode")));
    return sheet.child("cellXfs").children().stream()
        .map(style -> codes.getOrDefault(style.attribute("numFmtId"), ""))
        .toList();
  }

  /** Whether every number in the block is written so. */
  boolean all(Block block, String code) {
    for (int row = block.top(); row <= block.bottom(); row++) {
      for (int column = block.left(); column <= block.right(); column++) {
        String place = new Cell(block.sheet(), row, column, "", null, "").place();
        if (!byPlace.getOrDefault(place, code).equals(code)) {
          return false;
        }
      }
    }
    return true;
  }
}
