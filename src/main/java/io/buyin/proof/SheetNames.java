package io.buyin.proof;

import io.buyin.story.Numbers;
import java.util.Map;

/** What the workbook's sheets are called: the Brief's word, else the English one. */
record SheetNames(Map<String, String> words) {

  private static final Map<String, String> ENGLISH =
      Map.of(
          "sheet.summary", "Summary",
          "sheet.evidence", "Evidence",
          "sheet.voices", "Voices",
          "sheet.figures", "Figures",
          "sheet.definitions", "Definitions",
          "sheet.workings", "Workings",
          "sheet.charts", "Chart data",
          "sheet.data", "Data_",
          "sheet.lineage", "Lineage",
          "sheet.checks", "Checks");

  static SheetNames of(Numbers.Words words) {
    return new SheetNames(words.byKey());
  }

  String of(String sheet) {
    String key = "sheet." + sheet;
    return words.getOrDefault(key, ENGLISH.getOrDefault(key, sheet));
  }

  String data(String table) {
    return of("data") + table;
  }
}
