package io.buyin.render.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;

/** Colours deltas by what their measure calls better; the arrow or sign says the direction. */
final class Verdicts {

  private static final int FIRST_PLAN = 5;
  private static final int LAST_PLAN = 6;
  private static final int PREVIOUS = 8;
  private static final int BETTER = 10;

  private Verdicts() {}

  static void colour(Page page, List<SummaryLine.Places> lines, Words words) {
    List<Integer> rows =
        lines.stream().filter(line -> !line.leading()).map(SummaryLine.Places::row).toList();
    if (!rows.isEmpty()) {
      rules(page, ranges(rows, FIRST_PLAN, LAST_PLAN), words);
      rules(page, ranges(rows, PREVIOUS, PREVIOUS), words);
      eightDigits(page);
    }
  }

  private static CellRangeAddress[] ranges(List<Integer> rows, int first, int last) {
    return rows.stream()
        .map(row -> new CellRangeAddress(row, row, first, last))
        .toArray(CellRangeAddress[]::new);
  }

  /** The formulas speak of the first cell; Excel moves them along. */
  private static void rules(Page page, CellRangeAddress[] cells, Words words) {
    int row = cells[0].getFirstRow();
    String delta = new Place("", row, cells[0].getFirstColumn()).local();
    String better = "$" + new Place("", row, BETTER).local();
    String higher = Plain.literal(words.of("better.higher"));
    String lower = Plain.literal(words.of("better.lower"));
    XSSFSheetConditionalFormatting formatting = page.sheet().getSheetConditionalFormatting();
    XSSFConditionalFormattingRule good =
        rule(formatting, delta, better, new String[] {higher, lower}, Tint.TEAL);
    XSSFConditionalFormattingRule bad =
        rule(formatting, delta, better, new String[] {lower, higher}, Tint.VERMILLION);
    formatting.addConditionalFormatting(cells, new XSSFConditionalFormattingRule[] {good, bad});
  }

  /** POI writes six digits of colour where the schema wants eight. */
  private static void eightDigits(Page page) {
    Tint[] inOrder = {Tint.TEAL, Tint.VERMILLION};
    StylesTable styles = page.book().workbook().getStylesSource();
    for (int index = 0; index < styles._getDXfsSize(); index++) {
      CTColor color = styles.getDxfAt(index).getFont().getColorArray(0);
      color.setRgb(inOrder[index % inOrder.length].argb());
    }
  }

  private static XSSFConditionalFormattingRule rule(
      XSSFSheetConditionalFormatting formatting,
      String delta,
      String better,
      String[] risingFalling,
      Tint tint) {
    String formula =
        "AND(ISNUMBER("
            + delta
            + "),OR(AND("
            + better
            + "="
            + risingFalling[0]
            + ","
            + delta
            + ">0),AND("
            + better
            + "="
            + risingFalling[1]
            + ","
            + delta
            + "<0)))";
    XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    rule.createFontFormatting().setFontColor(tint.color());
    return rule;
  }
}
