package io.buyin.proof;

import java.io.IOException;
import java.math.BigDecimal;

/** Every formula's kept value is what the formula gives. */
final class FormulaProof {

  private FormulaProof() {}

  static void check(Findings findings, Sheets sheets) {
    Functions functions = new Functions();
    for (Cell cell : sheets.cells()) {
      if (!cell.formula().isEmpty()) {
        formula(findings, sheets, functions, cell);
      }
    }
  }

  private static void formula(Findings findings, Sheets sheets, Functions functions, Cell cell) {
    try {
      if (cell.number() == null && cell.text().isEmpty()) {
        findings.holds(cell.place() + " has a formula without a value kept beside it");
      } else if (!keeps(cell, Formula.value(sheets, functions, cell))) {
        findings.stops(cell.place() + " keeps another value than its formula gives");
      }
    } catch (IOException e) {
      findings.holds(cell.place() + ": " + e.getMessage());
    }
  }

  private static boolean keeps(Cell cell, Object value) {
    if (!(value instanceof Double number)) {
      return cell.number() == null && Text.same(cell.text(), value.toString());
    }
    return cell.number() != null
        && !number.isNaN()
        && !number.isInfinite()
        && Same.value(cell.number(), new BigDecimal(number.toString()));
  }
}
