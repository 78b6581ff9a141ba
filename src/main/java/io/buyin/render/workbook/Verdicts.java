package io.buyin.render.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Colours deltas by what their measure calls better; the arrow or sign says the direction. */
final class Verdicts {

  private static final int FIRST_PLAN = 5;
  private static final int LAST_PLAN = 6;
  private static final int PREVIOUS = 8;
  private static final int BETTER = 10;

  private Verdicts() {}

  static void colour(Page page, List<SummaryLine.Places> lines, Words words) {
    lines.stream()
        .filter(line -> !line.leading())
        .forEach(
            line -> {
              rules(page, line.row(), FIRST_PLAN, LAST_PLAN, words);
              rules(page, line.row(), PREVIOUS, PREVIOUS, words);
            });
  }

  private static void rules(Page page, int row, int first, int last, Words words) {
    String delta = new Place("", row, first).local();
    String better = "$" + new Place("", row, BETTER).local();
    String higher = Plain.literal(words.of("better.higher"));
    String lower = Plain.literal(words.of("better.lower"));
    CellRangeAddress[] cells = {new CellRangeAddress(row, row, first, last)};
    XSSFSheetConditionalFormatting formatting = page.sheet().getSheetConditionalFormatting();
    XSSFConditionalFormattingRule good =
        rule(formatting, delta, better, new String[] {higher, lower}, Tint.TEAL);
    XSSFConditionalFormattingRule bad =
        rule(formatting, delta, better, new String[] {lower, higher}, Tint.VERMILLION);
    formatting.addConditionalFormatting(cells, new XSSFConditionalFormattingRule[] {good, bad});
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
