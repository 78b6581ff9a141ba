package io.buyin.render.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Computes every formula of a finished workbook again and compares with the values it carries. */
final class Recalculation {

  private static final double RELATIVE = 1e-9;

  private Recalculation() {}

  static XSSFWorkbook open(byte[] workbook) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(workbook));
  }

  static List<Cell> formulas(XSSFWorkbook workbook) {
    List<Cell> formulas = new ArrayList<>();
    cells(
        workbook,
        cell -> {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell);
          }
        });
    return formulas;
  }

  static void cells(XSSFWorkbook workbook, Consumer<Cell> visitor) {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        row.forEach(visitor);
      }
    }
  }

  /** One line per formula whose value is not what it computes. */
  static List<String> differences(XSSFWorkbook workbook) {
    FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    List<String> differences = new ArrayList<>();
    for (Cell cell : formulas(workbook)) {
      CellValue computed = evaluator.evaluate(cell);
      if (!same(cell, computed)) {
        differences.add(
            place(cell) + " =" + cell.getCellFormula() + " computes " + computed.formatAsString());
      }
    }
    return differences;
  }

  static String place(Cell cell) {
    return cell.getSheet().getSheetName() + "!" + new CellReference(cell).formatAsString();
  }

  private static boolean same(Cell cell, CellValue computed) {
    if (cell.getCachedFormulaResultType() != computed.getCellType()) {
      return false;
    }
    return switch (computed.getCellType()) {
      case NUMERIC -> {
        double carried = cell.getNumericCellValue();
        double off = Math.abs(carried - computed.getNumberValue());
        yield off <= RELATIVE * Math.max(1, Math.abs(carried));
      }
      case STRING -> cell.getStringCellValue().equals(computed.getStringValue());
      default -> false;
    };
  }
}
