package io.buyin.render.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;

/** Where a cell is: sheet name, row and column from 0. */
record Place(String sheet, int row, int column) {

  static Place of(Cell cell) {
    return new Place(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex());
  }

  /** As another sheet's formula names it: {@code Figures!$F$5}. */
  String absolute() {
    return reference().formatAsString();
  }

  /** As its own sheet's formulas name it: {@code F5}. */
  String local() {
    return new CellReference(row, column).formatAsString();
  }

  CellReference reference() {
    return new CellReference(sheet, row, column, true, true);
  }
}
