package io.buyin.proof;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cells of a spreadsheet package, sheet by sheet. */
record Sheets(Map<String, List<Cell>> byName) {

  /**
   * One cell.
   *
   * @param number null where it holds text or nothing
   * @param formula empty for a constant
   */
  record Cell(String reference, String text, @Nullable BigDecimal number, String formula) {

    int row() {
      return Integer.parseInt(reference.replaceAll("[A-Z]+", ""));
    }
  }

  /** Reads the workbook whose parts stand under this prefix (empty for the package itself). */
  static Sheets of(OfficePackage office, String prefix) throws IOException {
    List<String> shared = shared(office, prefix);
    Map<String, String> links = Relationships.of(office, prefix + "xl/workbook.xml");
    Map<String, List<Cell>> sheets = new LinkedHashMap<>();
    for (Xml sheet : Xml.read(office.part(prefix + "xl/workbook.xml")).all("sheet")) {
      String part = Objects.requireNonNullElse(links.get(sheet.attribute("r:id")), "");
      sheets.put(sheet.attribute("name"), cells(Xml.read(office.part(part)), shared));
    }
    return new Sheets(sheets);
  }

  private static List<String> shared(OfficePackage office, String prefix) throws IOException {
    String part = prefix + "xl/sharedStrings.xml";
    if (!office.parts().containsKey(part)) {
      return List.of();
    }
    return Xml.read(office.part(part)).all("si").stream()
        .map(item -> String.join("", item.all("t").stream().map(Xml::text).toList()))
        .toList();
  }

  private static List<Cell> cells(Xml sheet, List<String> shared) {
    List<Cell> cells = new ArrayList<>();
    for (Xml cell : sheet.all("c")) {
      String value = cell.child("v").text();
      String formula = cell.child("f").text();
      cells.add(
          switch (cell.attribute("t")) {
            case "s" ->
                new Cell(cell.attribute("r"), shared.get(Integer.parseInt(value)), null, formula);
            case "inlineStr" ->
                new Cell(cell.attribute("r"), cell.child("is").text(), null, formula);
            case "str", "b", "e" -> new Cell(cell.attribute("r"), value, null, formula);
            default -> new Cell(cell.attribute("r"), "", number(value), formula);
          });
    }
    return cells;
  }

  private static @Nullable BigDecimal number(String value) {
    return value.isBlank() ? null : new BigDecimal(value.strip());
  }

  List<Cell> cells() {
    return byName.values().stream().flatMap(List::stream).toList();
  }

  List<BigDecimal> numbers() {
    return cells().stream()
        .map(Cell::number)
        .filter(Objects::nonNull)
        .map(BigDecimal::abs)
        .toList();
  }
}
