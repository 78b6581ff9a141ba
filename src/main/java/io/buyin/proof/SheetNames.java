package io.buyin.proof;

import io.buyin.quantity.Tongue;
import io.buyin.story.Numbers;
import java.util.Map;

/** What the workbook's sheets are called: the Brief's word, else that of its language. */
record SheetNames(Map<String, String> words, Tongue tongue) {

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

  private static final Map<String, String> FRENCH =
      Map.of(
          "sheet.summary", "Synthèse",
          "sheet.evidence", "Constats",
          "sheet.voices", "Voix",
          "sheet.figures", "Chiffres",
          "sheet.definitions", "Définitions",
          "sheet.workings", "Calculs",
          "sheet.charts", "Données des graphiques",
          "sheet.data", "Données_",
          "sheet.lineage", "Provenance",
          "sheet.checks", "Contrôles");

  static SheetNames of(Numbers.Words words, Tongue tongue) {
    return new SheetNames(words.byKey(), tongue);
  }

  String of(String sheet) {
    String key = "sheet." + sheet;
    Map<String, String> fixed = tongue.language().equals("fr") ? FRENCH : ENGLISH;
    return words.getOrDefault(key, fixed.getOrDefault(key, sheet));
  }

  String data(String table) {
    return of("data") + table;
  }
}
