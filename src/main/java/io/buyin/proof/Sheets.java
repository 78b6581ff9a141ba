package io.buyin.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells and tables of a spreadsheet package. */
final class Sheets {

  /** An Excel table: where it stands, header row included, and its columns' names. */
  record Table(String name, Block block, List<String> columns) {}

  private final Map<String, Map<Long, Cell>> cells = new LinkedHashMap<>();
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Map<Block, List<Cell>> ranges = new HashMap<>();

  private Sheets() {}

  /** Reads the workbook whose parts stand under this prefix (empty for the package itself). */
  static Sheets of(OfficePackage office, String prefix) throws IOException {
    Sheets sheets = new Sheets();
    SheetReader reader = new SheetReader(office, prefix);
    for (Map.Entry<String, String> sheet : reader.sheets().entrySet()) {
      Map<Long, Cell> read = new LinkedHashMap<>();
      reader
          .cells(sheet.getKey(), sheet.getValue())
          .forEach(cell -> read.put(key(cell.row(), cell.column()), cell));
      sheets.cells.put(sheet.getKey(), read);
      reader
          .tables(sheet.getKey(), sheet.getValue())
          .forEach(table -> sheets.tables.put(table.name(), table));
    }
    return sheets;
  }

  private static long key(int row, int column) {
    return ((long) row << 20) + column;
  }

  boolean has(String sheet) {
    return cells.containsKey(sheet);
  }

  List<String> names() {
    return List.copyOf(cells.keySet());
  }

  /** The cell, or an empty one. */
  Cell cell(String sheet, int row, int column) {
    Cell cell = cells.getOrDefault(sheet, Map.of()).get(key(row, column));
    return cell != null ? cell : new Cell(sheet, row, column, "", null, "");
  }

  /** The cells of a block, row by row. */
  List<Cell> cells(Block block) {
    List<Cell> found = new ArrayList<>();
    for (int row = block.top(); row <= block.bottom(); row++) {
      for (int column = block.left(); column <= block.right(); column++) {
        found.add(cell(block.sheet(), row, column));
      }
    }
    return found;
  }

  /** As {@link #cells(Block)}, kept: many formulas add up the same column. */
  List<Cell> range(Block block) {
    return ranges.computeIfAbsent(block, this::cells);
  }

  /** All cells that hold something, sheet by sheet. */
  List<Cell> cells() {
    return cells.values().stream()
        .flatMap(sheet -> sheet.values().stream())
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  List<Cell> cells(String sheet) {
    return List.copyOf(cells.getOrDefault(sheet, Map.of()).values());
  }

  /**
   * The table of this name.
   *
   * @throws IOException if there is none
   */
  Table table(String name) throws IOException {
    Table table = tables.get(name);
    if (table == null) {
      throw new IOException("there is no table " + name);
    }
    return table;
  }

  /** The tables on a sheet. */
  List<Table> tablesOn(String sheet) {
    return tables.values().stream().filter(table -> table.block().sheet().equals(sheet)).toList();
  }
}
