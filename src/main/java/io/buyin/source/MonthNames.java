package io.buyin.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of months as exports write them: English, French, Spanish, German, Portuguese, Italian and
 * Dutch, short and long.
 */
final class MonthNames {

  private static final List<String> NAMES =
      List.of(
          "jan january janvier janv enero ene januar jän jänner janeiro gennaio gen januari",
          "feb february février fevrier févr fév febrero februar fevereiro fev febbraio februari",
          "mar march mars marzo märz mrz mär março maart mrt",
          "apr april avril avr abril abr aprile",
          "may mai mayo maio maggio mag mei",
          "jun june juin junio juni junho giugno giu",
          "jul july juillet juil julio juli julho luglio lug",
          "aug august août aout agosto ago augustus",
          "sep sept september septembre septiembre setiembre set setembro settembre",
          "oct october octobre octubre oktober okt out outubro ottobre ott",
          "nov november novembre noviembre novembro",
          "dec december décembre decembre déc diciembre dic dezember dez dezembro dicembre");

  private MonthNames() {}

  /** From a name in lower case to 1 to 12. */
  static Map<String, Integer> all() {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      for (String name : NAMES.get(i).split(" ")) {
        months.put(name, i + 1);
      }
    }
    return months;
  }
}
