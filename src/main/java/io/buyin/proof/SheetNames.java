package io.buyin.proof;

import io.buyin.quantity.Tongue;
import io.buyin.story.Numbers;
import java.util.Map;

/** What the workbook's sheets are called: the Brief's word, else that of its language. */
record SheetNames(Map<String, String> words, Tongue tongue) {

  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("sheet.summary", "Summary"),
          Map.entry("sheet.evidence", "Evidence"),
          Map.entry("sheet.voices", "Voices"),
          Map.entry("sheet.objections", "Hesitations"),
          Map.entry("sheet.forecast", "Forecast"),
          Map.entry("sheet.figures", "Figures"),
          Map.entry("sheet.definitions", "Definitions"),
          Map.entry("sheet.workings", "Workings"),
          Map.entry("sheet.charts", "Chart data"),
          Map.entry("sheet.data", "Data_"),
          Map.entry("sheet.lineage", "Lineage"),
          Map.entry("sheet.checks", "Checks"));

  private static final Map<String, String> FRENCH =
      Map.ofEntries(
          Map.entry("sheet.summary", "Synthèse"),
          Map.entry("sheet.evidence", "Constats"),
          Map.entry("sheet.voices", "Voix"),
          Map.entry("sheet.objections", "Hésitations"),
          Map.entry("sheet.forecast", "Prévision"),
          Map.entry("sheet.figures", "Chiffres"),
          Map.entry("sheet.definitions", "Définitions"),
          Map.entry("sheet.workings", "Calculs"),
          Map.entry("sheet.charts", "Données des graphiques"),
          Map.entry("sheet.data", "Données_"),
          Map.entry("sheet.lineage", "Provenance"),
          Map.entry("sheet.checks", "Contrôles"));

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
